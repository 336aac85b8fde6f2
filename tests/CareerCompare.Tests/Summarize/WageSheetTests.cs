using System.Globalization;
using System.Text;
using CareerCompare.Parse;
using CareerCompare.Read;
using CareerCompare.Summarize;

namespace CareerCompare.Tests.Summarize;

/// <summary>The agency's spreadsheet: cases in <c>sheets/</c>, and files that are none or damaged.</summary>
public sealed class WageSheetTests
{
    private static readonly byte[] Whole = Spreadsheet.Create(
        ("Field Descriptions", "May 2025 OEWS Estimates"),
        (
            "national",
            "AREA_TYPE|I_GROUP|OCC_CODE|OCC_TITLE|O_GROUP|TOT_EMP|EMP_PRSE|A_MEAN|MEAN_PRSE|A_PCT10|A_PCT25|A_MEDIAN|A_PCT75|A_PCT90\n"
                + "1|cross-industry|27-3043|Writers and Authors|detailed|49000|1.5|90000|0.9|40000|52000|73000|104000|150000"
        )
    );

    public static TheoryData<string> Cases() => [.. SpecCase.In("Summarize/sheets").Select(spec => spec.ToString())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_sheet_gives_these_wages(string name)
    {
        var spec = SpecCase.In("Summarize/sheets").Single(spec => spec.ToString() == name);
        var file = Spreadsheet.Create([
            .. spec.Blocks.Where(block => block.Kind == "sheet").Select(block => (block.Argument, block.Text)),
        ]);
        var codes = spec.Expected("codes") ?? ["27-3043"];
        if (spec.Expected("error") is { } error)
        {
            Should.Throw<SummarizeException>(() => Read(file, codes)).Message.ShouldBe(error.Single());
            return;
        }

        var result = Read(file, codes);

        result.Wages.Select(Text).ShouldBe(spec.Expected("wages")!);
        result.Missing.ShouldBe(spec.Expected("missing") ?? []);
        result.Faults.ShouldBe(spec.Expected("faults") ?? []);
        result.Wages.ShouldAllBe(wage => wage.Year == result.Year && wage.Region == "US" && wage.Currency == "USD");
    }

    [Fact]
    public void What_is_written_is_what_the_site_reads()
    {
        using var folder = new TemporaryFolder();
        var result = Read(Whole, ["27-3043"]);

        var name = PayFiles.Write(folder.Path, result);

        name.ShouldBe("2025.csv");
        var problems = new ProblemList();
        var file = new SourceFile("pay/office/2025.csv", null, "2025", File.ReadAllText(folder.At(name)), "");
        PayParser.Parse(file, problems)!.Wages!.Wages.Select(Text).ShouldBe(result.Wages.Select(Text));
        problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("OCC_CODE,OCC_TITLE\n")]
    [InlineData("PK\u0003\u0004")]
    [InlineData("PK\u0003\u0004 and then no archive at all, but a text that goes on for some time")]
    public void What_is_no_spreadsheet_is_refused(string text)
    {
        var thrown = Should.Throw<SummarizeException>(() => Read(Encoding.UTF8.GetBytes(text), ["27-3043"]));

        thrown.Message.ShouldBe("this is not a spreadsheet, or it is damaged");
    }

    [Fact]
    public void A_spreadsheet_that_is_cut_short_is_refused()
    {
        for (var length = 1; length < Whole.Length; length += 7)
            Should
                .Throw<SummarizeException>(() => Read(Whole[..length], ["27-3043"]), $"{length}")
                .Message.ShouldBe("this is not a spreadsheet, or it is damaged");
    }

    [Fact]
    public void A_damaged_spreadsheet_is_refused_or_read_and_nothing_else_happens()
    {
        var refused = 0;
        for (var seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            var damaged = (byte[])Whole.Clone();
            for (var hits = 1 + random.Next(8); hits > 0; hits--)
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            try
            {
                Read(damaged, ["27-3043"]).Wages.ShouldNotBeEmpty($"{seed}");
            }
            catch (SummarizeException)
            {
                refused++;
            }
        }
        refused.ShouldBeGreaterThan(100);
    }

    private static WageResult Read(byte[] file, IReadOnlyCollection<string> codes)
    {
        using var stream = new MemoryStream(file);
        return WageSheet.Read(stream, codes);
    }

    // 2025 27-3043 Writers and Authors, 49000 ±1.5, mean 90000 ±0.9: 40000 52000 73000 104000 150000+
    private static string Text(Wage wage) =>
        $"{wage.Year} {wage.Code} {wage.Title}{(wage.Residual ? " (residual)" : "")}, {Number(wage.Employment)} ±{Number(wage.EmploymentError)}, "
        + $"mean {Amount(wage.Mean)} ±{Number(wage.MeanError)}: {string.Join(' ', wage.Amounts.Select(Amount))}";

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";

    private static string Amount(WageAmount? amount) =>
        amount is { } known ? $"{known.Amount}{(known.OrMore ? "+" : "")}" : "-";
}
