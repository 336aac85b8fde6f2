using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace CareerCompare.Cli.Tests;

/// <summary>What <c>salaries summarize</c> takes for a survey, and what it refuses.</summary>
public sealed partial class SalariesInputTests : IDisposable
{
    private readonly Cli cli = new Cli().WithRole("data-engineer", "Data Engineer");

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task Rows_count_or_are_refused_with_a_reason_and_their_lines()
    {
        var table = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "salaries", "rows.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" | ", 2))
            .ToList();
        File.WriteAllBytes(
            Path.Combine(cli.Folder, Survey.File),
            [.. Encoding.UTF8.GetBytes(Survey.Header), .. table.SelectMany(row => Survey.Row('\n' + row[1]))]
        );

        var run = await cli.Summarize();

        run.ExitCode.ShouldBe(0, run.Error);
        var refused = Refused().Matches(cli.Read(Survey.Sources)).ToDictionary(m => m.Groups["reason"].Value, Lines);
        var became = table.Select((_, i) => refused.SingleOrDefault(x => x.Value.Contains(i + 2)).Key ?? "counts");
        became
            .Zip(table, (result, row) => $"{result} | {row[1]}")
            .ShouldBe(table.Select(row => string.Join(" | ", row)));
        cli.Read(Survey.Sources).ShouldContain($"\nrows: {table.Count}\n");
        foreach (var (reason, lines) in refused)
            run.Output.ShouldContain($"refused {lines.Count}: {reason}: lines {lines[0]}");
    }

    [Fact]
    public async Task Lines_of_refused_rows_are_named_as_ranges_the_first_fifty()
    {
        var rows = string.Concat(
            Enumerable.Range(0, 60).Select(i => i == 1 ? "x\ny\n\nz\n" : $"x\n{new SurveyRow(90_000)}\n")
        );
        cli.With(Survey.File, $"{Survey.Header}\n{rows}\n\n");

        await cli.Summarize();

        var sources = cli.Read(Survey.Sources);
        sources.ShouldContain("    rows: 62\n    lines: \"2, 4-5, 7-8, 10, 12, ");
        sources.ShouldEndWith("100, 102 and more\"\n");
    }

    [Fact]
    public async Task A_survey_reads_the_same_in_all_its_dresses()
    {
        var plain = Survey.Text(Survey.Dozen);
        var reordered = plain.Split('\n').Select(line => string.Join(',', line.Split(',').Reverse()));
        var dresses = new Dictionary<string, byte[]>
        {
            ["plain"] = Encoding.UTF8.GetBytes(plain),
            ["mark"] = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(plain)],
            ["crlf"] = Encoding.UTF8.GetBytes(plain.ReplaceLineEndings("\r\n") + "\r\n\r\n"),
            ["no end"] = Encoding.UTF8.GetBytes(plain.TrimEnd('\n')),
            ["reordered"] = Encoding.UTF8.GetBytes(string.Join('\n', reordered)),
            ["more"] = Encoding.UTF8.GetBytes(plain.Replace("\n", ",extra\n", StringComparison.Ordinal)),
            ["capitals"] = Encoding.UTF8.GetBytes(
                plain.Replace("work_year", "\" WORK_Year\"", StringComparison.Ordinal)
            ),
            ["gzip"] = Survey.Gzip(plain),
        };
        foreach (var (name, bytes) in dresses)
        {
            File.WriteAllBytes(Path.Combine(cli.Folder, Survey.File), bytes);

            var run = await cli.Summarize();

            run.ExitCode.ShouldBe(0, $"{name}: {run.Error}");
            run.Output.ShouldContain("12 rows read, 12 count, 0 refused; 0 that count repeat", customMessage: name);
            cli.Table()
                .Select(row => string.Join(',', row))
                .ShouldBe(Survey.Expected(Survey.Dozen, "Data Engineer").Select(row => string.Join(',', row)), name);
        }
    }

    [Theory]
    [InlineData(";", ":1:1: the columns are parted by semicolons; save the file with commas")]
    [InlineData("\t", ":1:1: the columns are parted by tabs; save the file with commas")]
    [InlineData("|", ":1:1: the columns are parted by bars; save the file with commas")]
    [InlineData(
        "without salary_in_usd",
        ":1:1: the header lacks salary_in_usd; the columns, parted by commas, are work_year, "
    )]
    [InlineData("twice", ":1:1: the header has the column work_year twice")]
    [InlineData(
        "no header",
        ":1:1: this is not the header of a survey; the columns, parted by commas, are work_year, "
    )]
    [InlineData("utf-16", ":1:1: the header is not text in UTF-8; the columns, parted by commas, are work_year, ")]
    [InlineData("empty", ": the file is empty")]
    [InlineData("header only", ": there is a header, and no row")]
    [InlineData("bad rows", ": no row counts: unknown level (not EN, MI, SE or EX): lines 2-13")]
    [InlineData("other titles", ": no row has a title of any role")]
    [InlineData("cut short", ": the compressed file is cut short, or joined of several")]
    [InlineData("damaged", ": the compressed file is damaged")]
    public async Task What_cannot_be_summed_up_is_1_and_leaves_the_files_as_they_were(string fault, string why)
    {
        cli.With(Survey.Summary, "old").With(Survey.Sources, "old").With("content/salaries/more.csv", "old");
        File.WriteAllBytes(Path.Combine(cli.Folder, Survey.File), Faulty(fault, Survey.Text(Survey.Dozen)));

        var run = await cli.Summarize();

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldStartWith(Survey.File + why);
        run.Error.ShouldEndWith("\n");
        cli.Summaries().ShouldBe(["data-engineer.csv", "more.csv", "sources.yml"]);
        cli.Read(Survey.Summary).ShouldBe("old");
    }

    [Fact]
    public async Task Writing_that_fails_leaves_the_files_as_they_were()
    {
        cli.With(Survey.File, Survey.Text(Survey.Dozen)).With(Survey.Sources, "old");
        Directory.CreateDirectory(Path.Combine(cli.Folder, Survey.Summary));

        var run = await cli.Summarize();

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("summing up failed: ");
        cli.Read(Survey.Sources).ShouldBe("old");
        cli.Summaries().ShouldBe(["sources.yml"]);
    }

    [Fact]
    public async Task Roles_that_cannot_be_read_keep_their_summaries()
    {
        cli.With("content/roles/data-poet.md", "---\ntitle: [\n---\n").With(Survey.File, Survey.Text(Survey.Dozen));

        var run = await cli.Summarize();

        run.ExitCode.ShouldBe(1);
        run.Lines[0].ShouldStartWith("roles/data-poet.md:");
        run.Error.ShouldStartWith("mend the roles first");
        cli.Has(Survey.Sources).ShouldBeFalse();
    }

    [Theory]
    [InlineData("salaries")]
    [InlineData("salaries", "summarize")]
    [InlineData("salaries", "summarize", "nowhere.csv")]
    [InlineData("salaries", "summarize", "content")]
    [InlineData("salaries", "summarize", Survey.File, "--into", Survey.File)]
    [InlineData("salaries", "summarize", Survey.File, "--snapshot", "19.1.2025")]
    [InlineData("salaries", "summarize", Survey.File, "--url", "javascript:alert(1)")]
    public async Task Wrong_use_is_2(params string[] arguments)
    {
        cli.With(Survey.File, Survey.Text(Survey.Dozen));

        var run = await cli.Run(arguments);

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("--help");
        cli.Has(Survey.Sources).ShouldBeFalse();
    }

    private static byte[] Faulty(string fault, string good) =>
        fault switch
        {
            "without salary_in_usd" => Encoding.UTF8.GetBytes(
                good.Replace("salary_in_usd", "pay", StringComparison.Ordinal)
            ),
            "twice" => Encoding.UTF8.GetBytes(good.Replace("\n", ",Work_Year\n", StringComparison.Ordinal)),
            "no header" => Encoding.UTF8.GetBytes(good[(good.IndexOf('\n', StringComparison.Ordinal) + 1)..]),
            "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(good)],
            "empty" => [],
            "header only" => Encoding.UTF8.GetBytes(Survey.Header + "\r\n"),
            "bad rows" => Encoding.UTF8.GetBytes(good.Replace(",SE,", ",XX,", StringComparison.Ordinal)),
            "other titles" => Encoding.UTF8.GetBytes(good.Replace("Data Engineer", "Poet", StringComparison.Ordinal)),
            "cut short" => Survey.Gzip(good)[..^12],
            "damaged" => [.. Survey.Gzip(good).Select((b, i) => i is > 20 and < 40 ? (byte)0xFF : b)],
            _ => Encoding.UTF8.GetBytes(good.Replace(",", fault, StringComparison.Ordinal)),
        };

    private static List<int> Lines(Match refused) =>
        [
            .. from range in refused.Groups["lines"].Value.Split(", ")
            let ends = range.Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToList()
            from line in Enumerable.Range(ends[0], ends[^1] - ends[0] + 1)
            select line,
        ];

    [GeneratedRegex(
        "- reason: \"(?<reason>.*)\"\n    rows: [0-9]+\n    lines: \"(?<lines>.*)\"\n",
        RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Refused();
}
