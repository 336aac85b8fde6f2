using CareerCompare.Check;

namespace CareerCompare.Tests.Fuzz;

/// <summary>Whatever stands in files of pay and of their sources, the check ends, and names places that are there.</summary>
public sealed class PayFuzzTests
{
    private static readonly (string Path, string Text)[] Files =
    [
        ("pay/board/data-poet.csv", Adverts.Table("all,global,all,USD\nall,AT,2024,EUR n=9\nall,AT,2024,USD\n")),
        (
            "pay/office/2025.csv",
            "soc,title,residual,region,year,currency,employment,employment_rse,mean,mean_rse,p10,p25,p50,p75,p90\n"
                + "27-3043,\"Writers, and Authors\",no,US,2025,USD,49000,1.5,90000,0.9,40000,52000,73000,104000,150000+\n"
        ),
        ("pay/bank/rates.csv", "currency,year,per_usd,days\nEUR,2024,0.924,256\n"),
        ("pay/bank/prices.csv", "country,year,level\nAT,2024,0.79\n"),
        ("pay/board/_rows.csv", "fact,year,count,lines\nrows,2024,12,\"3, 9-10\"\n"),
        ("sources/board.yml", Adverts.Source("faults: [One]\nnext: 2027-01-31")),
        (
            "roles/data-poet.md",
            "---\ntitle: Data Poet\noccupation: {soc: 27-3043, grade: exact}\nsalary: {titles: [Data Poet]}\n---\nText.\n"
        ),
    ];

    private static readonly string[] Bits =
    [
        ",",
        ",,",
        "\"",
        "\"\"",
        "\n",
        "\r\n",
        "-1",
        "+",
        "0",
        "2147483647",
        "9223372036854775807",
        "99999999999999999999",
        "1e9",
        ".5",
        "all",
        "USD",
        "\u202E",
        "\uFEFF",
        "é",
        "[",
        "{",
        ": ",
    ];

    private static readonly string[] Numbers = ["1", "9", "12", "13", "2025", "60000", "2147483647"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_check_ends_with_problems_that_have_a_place(int seed)
    {
        var random = new Random(seed);
        using var folder = new TemporaryFolder();
        var found = new HashSet<string>();
        for (var round = 0; round < 250; round++)
        {
            foreach (var (path, text) in Files)
                folder.Write(path, random.Next(3) == 0 ? text : Changed(random, text));

            foreach (var problem in ContentCheck.Run(folder.Path).Problems)
            {
                found.Add(problem.Rule.Name);
                var lines = File.ReadAllText(folder.At(problem.Path)).Count(letter => letter is '\n' or '\r') + 1;
                problem.Line.ShouldBeInRange(1, lines, problem.ToString());
                problem.Column.ShouldBePositive(problem.ToString());
            }
        }
        found.ShouldContain("summary-value");
        found.ShouldContain("summary-columns");
        found.ShouldContain("summary-split");
    }

    private static string Changed(Random random, string text)
    {
        for (var changes = 1 + random.Next(2); changes > 0; changes--)
        {
            var (at, bit) = (random.Next(text.Length), Bits[random.Next(Bits.Length)]);
            if (random.Next(4) == 0)
            {
                // Anything anywhere, as when an editor slips.
                text = text[..at] + bit + text[at..];
                continue;
            }
            // One value for another, often a number that could stand there.
            if (random.Next(2) == 0)
                (at, bit) = (random.Next(text.IndexOf('\n') + 1, text.Length), Numbers[random.Next(Numbers.Length)]);
            var start = text.LastIndexOfAny([',', '\n'], at) + 1;
            var end = text.IndexOfAny([',', '\n'], start);
            text = text[..start] + bit + (end < 0 ? "" : text[end..]);
        }
        return text;
    }
}
