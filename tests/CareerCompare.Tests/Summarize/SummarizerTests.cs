using System.Text;
using CareerCompare.Summarize;

namespace CareerCompare.Tests.Summarize;

public sealed class SummarizerTests : IDisposable
{
    private const string Header =
        "work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,"
        + "employee_residence,remote_ratio,company_location,company_size\n";

    private static readonly SurveyRole[] Roles = [new("data-poet", ["Poet"]), new("data-artist", ["Painter", "Poet"])];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(499)]
    [InlineData(500)]
    [InlineData(501)]
    public void Amounts_sorted_in_parts_give_what_they_give_as_a_whole(int chunkSize)
    {
        var random = new Random(chunkSize);
        var rows = Enumerable
            .Range(0, 500)
            .Select(i => Row(i % 3 == 0 ? "Painter" : "Poet", random.Next(1_000, 5_000), i % 5 == 0 ? "AT" : "US"))
            .ToList();

        var whole = Sum(rows);
        var parts = Sum(rows, chunkSize);

        whole.Duplicates.ShouldBe(500 - rows.Distinct().Count());
        parts.Duplicates.ShouldBe(whole.Duplicates);
        parts.Roles.Select(role => role.Role).ShouldBe(["data-artist", "data-poet"]);
        foreach (var (part, all) in parts.Roles.Zip(whole.Roles))
            part.Groups.Select(Text).ShouldBe(all.Groups.Select(Text));
        var artist = parts.Roles[0].Of()!;
        var amounts = rows.Select(row => int.Parse(row.Split(',')[6])).Order().ToList();
        // (500 - 1) / 2 lies between two ranks.
        artist.At(50).ShouldBe((amounts[249] + amounts[250] + 1) / 2);
    }

    [Fact]
    public void A_line_that_is_too_long_costs_itself_alone()
    {
        string Long(int length) => Row(new string('x', length - Row("", 2_000).Length), 2_000);
        var rows = new[]
        {
            Long(65_536),
            Row("Poet", 2_000),
            Long(65_537),
            Long(10_000_000),
            Row("Poet", 3_000),
            new('y', 300_000),
        };

        var summary = Sum(rows);

        summary.Rows.ShouldBe(6);
        summary.Refused.ShouldBe([new RefusedRows("line longer than 64 KB", 3, "4-5, 7")]);
        summary.Roles[1].Of()!.N.ShouldBe(2);
    }

    [Fact]
    public void Nothing_stays_in_the_temporary_folder_whatever_happens()
    {
        var rows = Enumerable.Range(0, 30_000).Select(i => Row("Poet", 2_000 + i)).ToList();
        using var cancellation = new CancellationTokenSource();
        var before = Temporary();

        Should.Throw<OperationCanceledException>(() =>
            Sum(rows, chunkSize: 100, progress: _ => cancellation.Cancel(), cancellation: cancellation.Token)
        );

        Temporary().Except(before).ShouldBeEmpty();
    }

    private static string[] Temporary() => Directory.GetFiles(Path.GetTempPath(), "careercompare-*");

    private static string Row(string title, int usd, string country = "US") =>
        $"2024,SE,FT,{title},{usd},USD,{usd},US,0,{country},M";

    private static string Text(SalaryDistribution group) =>
        $"{group.Level} {group.Region} {group.Year} {group.N} {string.Join(' ', group.Percentiles)}";

    private SurveySummary Sum(
        IEnumerable<string> rows,
        int chunkSize = 1_000_000,
        Action<double>? progress = null,
        CancellationToken cancellation = default
    )
    {
        folder.WriteBytes("survey.csv", Encoding.UTF8.GetBytes(Header + string.Join('\n', rows)));
        using var survey = new SurveyFile(folder.At("survey.csv"));
        return Summarizer.Run(survey, Roles, progress, chunkSize, cancellation);
    }
}
