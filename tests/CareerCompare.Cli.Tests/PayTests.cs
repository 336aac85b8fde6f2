using System.Text;

namespace CareerCompare.Cli.Tests;

/// <summary>What <c>salaries summarize</c> makes of a survey.</summary>
public sealed class SalariesTests : IDisposable
{
    private readonly Cli cli = new Cli().WithRole("data-engineer", "Data Engineer");

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task Every_cell_is_what_sorting_gives()
    {
        var random = new Random(20250119);
        string Any(params string[] values) => values[random.Next(values.Length)];
        var rows = Enumerable
            .Range(0, 700)
            .Select(_ => new SurveyRow(random.Next(20_000, 400_000))
            {
                Year = random.Next(2020, 2026),
                Level = Any("EN", "MI", "SE", "SE", "EX"),
                Remote = Any("0", "50", "100"),
                Country = Any("US", "US", "US", "GB", "DE", "CA"),
                Size = Any("S", "M", "L"),
            })
            .Concat(Enumerable.Repeat(new SurveyRow(50_000) { Country = "AT" }, 10))
            .Concat(Enumerable.Repeat(new SurveyRow(60_000) { Country = "CH" }, 9))
            .ToList();
        cli.With(Survey.File, Survey.Text(rows));

        var run = await cli.Summarize();

        run.ExitCode.ShouldBe(0, run.Error);
        run.Lines[0].ShouldBe("data-engineer: 719 answers, 5 countries, titles Data Engineer");
        cli.Table()
            .Select(row => string.Join(',', row))
            .ShouldBe(Survey.Expected(rows, "Data Engineer").Select(row => string.Join(',', row)));
    }

    [Fact]
    public async Task A_country_is_shown_from_ten_answers_on_and_percentiles_too()
    {
        var nine = Enumerable.Range(0, 9).Select(i => new SurveyRow(50_000 + i) { Country = "CH", Year = 2023 });
        var ten = Enumerable
            .Range(0, 10)
            .Select(i => new SurveyRow(60_000 + i) { Country = "AT", Year = 2020 + (i % 2) });
        cli.With(Survey.File, Survey.Text(nine.Concat(ten)));

        await cli.Summarize();

        var table = cli.Table();
        table.Select(row => row[1]).Distinct().ShouldBe(["region", "global", "AT"]);
        string[] Row(string region, string year) =>
            table.Single(row => row is ["all", var r, var y, ..] && r == region && y == year);
        Row("AT", "all")[4..8].ShouldBe(["10", "0", "60000", "60001"]);
        Row("AT", "2020")[4..8].ShouldBe(["5", "0", "", ""]);
        Row("global", "2023")[4..8].ShouldBe(["9", "0", "", ""]);
    }

    [Fact]
    public async Task The_source_is_told_in_full()
    {
        cli.With(Survey.File, Survey.Text([.. Survey.Dozen, .. Survey.Dozen.Take(3), Survey.Dozen[0]]));

        await cli.Summarize(
            more: ["--name", "Our \"own\" survey: größer", "--licence", "CC BY 4.0", "--url", "https://a.example/#b"]
        );

        cli.Read(Survey.Sources)
            .ShouldBe(
                """
                name: "Our \"own\" survey: größer"
                licence: "CC BY 4.0"
                url: "https://a.example/#b"
                snapshot: 2025-01-19
                rows: 16
                duplicates: 4
                refused: []

                """
            );
    }

    [Fact]
    public async Task The_day_is_the_one_named_or_that_of_the_last_change()
    {
        cli.With("survey.csv", Survey.Text(Survey.Dozen)).With(Survey.File, Survey.Text(Survey.Dozen));
        File.SetLastWriteTimeUtc(
            Path.Combine(cli.Folder, "survey.csv"),
            new DateTime(2024, 3, 2, 12, 0, 0, DateTimeKind.Utc)
        );

        var changed = await cli.Summarize("survey.csv");
        changed.Error.ShouldStartWith("snapshot 2024-03-02: ");
        cli.Read(Survey.Sources).ShouldContain("\nsnapshot: 2024-03-02\n");

        var named = await cli.Summarize(Survey.File, "--snapshot", "2024-12-31");
        named.Error.ShouldBeEmpty();
        cli.Read(Survey.Sources).ShouldContain("\nsnapshot: 2024-12-31\n");
    }

    [Fact]
    public async Task Summing_up_again_gives_the_same_bytes_in_plain_utf_8()
    {
        cli.WithRole("head-of-data", "Head, \"Data\"; größte");
        cli.With(
            Survey.File,
            Survey.Text([.. Survey.Dozen, new SurveyRow(99_000) { Title = "\"Head, \"\"Data\"\"; größte\"" }])
        );

        await cli.Summarize();
        var first = cli.Summaries().ToDictionary(name => name, cli.Bytes);
        var again = await cli.Summarize();

        again.ExitCode.ShouldBe(0);
        cli.Summaries().ShouldBe(["data-engineer.csv", "head-of-data.csv", "sources.yml"]);
        foreach (var name in cli.Summaries())
            cli.Bytes(name).ShouldBe(first[name]);
        var text = Encoding.UTF8.GetString(first["head-of-data.csv"]);
        text.ShouldStartWith(string.Join(',', SalaryGroups.Columns) + "\nall,global,all,USD,1,0,,");
        text.ShouldEndWith(",\"Head, \"\"Data\"\"; größte\"\n");
        text.ShouldNotContain('\r');
    }

    [Fact]
    public async Task A_summary_without_answers_is_deleted_and_other_files_are_left_alone()
    {
        var header = string.Join(',', SalaryGroups.Columns);
        cli.With("content/salaries/data-poet.csv", $"{header}\nall,global,all,USD,1\n")
            .With("content/salaries/notes.csv", "level,region\n")
            .With("content/salaries/longer.csv", $"{header},more\n")
            .With(Survey.File, Survey.Text(Survey.Dozen));

        var run = await cli.Summarize();

        run.Lines.ShouldContain("deleted data-poet.csv: no row has a title of such a role any more");
        cli.Summaries().ShouldBe(["data-engineer.csv", "longer.csv", "notes.csv", "sources.yml"]);
    }

    [Fact]
    public async Task Titles_count_for_every_role_that_has_them_and_those_of_no_row_are_named()
    {
        cli.WithRole("data-engineer", "Data Engineer", "data enginer", "Poet")
            .WithRole("data-plumber", "DATA ENGINEER", " Data Plumber ", "Data engineer");
        cli.With(Survey.File, Survey.Text([.. Survey.Dozen, new SurveyRow(99_000) { Title = "data plumber" }]));

        var run = await cli.Summarize();

        run.ExitCode.ShouldBe(0, run.Error);
        run.Lines.Take(4)
            .ShouldBe([
                "data-engineer: 12 answers, 1 country, titles Data Engineer",
                "data-plumber: 13 answers, 1 country, titles DATA ENGINEER; Data Plumber",
                "roles/data-engineer.md: no row has the title \"data enginer\"; did you mean \"Data Engineer\"?",
                "roles/data-engineer.md: no row has the title \"Poet\"",
            ]);
    }

    [Fact]
    public async Task Rates_are_those_of_the_newest_year_with_five_answers()
    {
        SurveyRow In(string currency, int year, long salary, int usd) =>
            new(usd)
            {
                Currency = currency,
                Year = year,
                Salary = salary,
            };
        cli.With(
            Survey.File,
            Survey.Text([
                .. Survey.Dozen,
                .. Enumerable.Repeat(In("EUR", 2023, 100_000, 110_000), 5),
                .. Enumerable.Repeat(In("EUR", 2024, 95_000, 100_000), 4),
                In("EUR", 2024, 190_001, 200_000),
                .. Enumerable.Repeat(In("EUR", 2025, 100_000, 200_000), 4),
                .. Enumerable.Repeat(In("CLP", 2024, 90_000_000, 95_123), 5),
                .. Enumerable.Repeat(In("CHF", 2024, 100_000, 113_000), 4),
            ])
        );

        var run = await cli.Summarize();

        run.Lines.SkipWhile(line => line != "currencies:")
            .ShouldBe([
                "currencies:",
                "  - {code: CLP, usd: 0.00105692, year: 2024, answers: 5}",
                "  - {code: EUR, usd: 1.05263, year: 2024, answers: 5}",
            ]);
    }
}
