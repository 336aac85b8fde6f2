using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CareerCompare.Cli.Tests;

/// <summary>The rows of adverts that <c>pay summarize</c> accepts and refuses.</summary>
public sealed partial class PayInputTests : IDisposable
{
    private readonly Cli cli = new Cli().WithRole("data-engineer", "Data Engineer");

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task Rows_count_or_are_refused_with_a_reason_and_their_lines()
    {
        var table = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "pay", "rows.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" | ", 2))
            .ToList();
        cli.With(
            AdvertRows.File,
            [.. Encoding.UTF8.GetBytes(AdvertRows.Header), .. table.SelectMany(row => AdvertRows.Row('\n' + row[1]))]
        );

        var run = await cli.Summarize();

        run.ExitCode.ShouldBe(0, run.Error);
        var refused = Refused().Matches(cli.Read(AdvertRows.Counts)).ToDictionary(m => m.Groups["reason"].Value, Lines);
        var became = table.Select((_, i) => refused.SingleOrDefault(x => x.Value.Contains(i + 2)).Key ?? "counts");
        became
            .Zip(table, (result, row) => $"{result} | {row[1]}")
            .ShouldBe(table.Select(row => string.Join(" | ", row)));
        var counting = table.Count(row => row[0] == "counts");
        run.Output.ShouldContain($"\n{table.Count} rows read, {counting} count: ");
        foreach (var (reason, lines) in refused)
            run.Output.ShouldContain($"\nrefused {lines.Count}: {reason}: lines {lines[0]}");
    }

    [Fact]
    public async Task Lines_of_refused_rows_are_named_as_ranges_the_first_fifty()
    {
        var rows = string.Concat(
            Enumerable.Range(0, 60).Select(i => i == 1 ? "x\ny\n\nz\n" : $"x\n{new AdvertRow(90_000)}\n")
        );
        cli.With(AdvertRows.File, $"{AdvertRows.Header}\n{rows}\n\n");

        var run = await cli.Summarize();

        var named = run.Lines.Single(line => line.StartsWith("refused ", StringComparison.Ordinal));
        named.ShouldStartWith("refused 62: wrong number of fields: lines 2, 4-5, 7-8, 10, 12, ");
        named.ShouldEndWith(", 100, 102 and more");
        var written = cli.Table(AdvertRows.Counts)[^1];
        written.ShouldStartWith("refused: wrong number of fields,,62,\"2, 4-5, 7-8, 10, 12, ");
        written.ShouldEndWith(", 100, 102 and more\"");
    }

    [Theory]
    [InlineData(65_537, false)]
    [InlineData(1_000_000, false)]
    [InlineData(65_536, true)]
    public async Task A_line_may_have_64_KB(int bytes, bool counts)
    {
        var row = new AdvertRow(90_000);
        var title = new string('x', bytes - $"{row}".Length + row.Title.Length);
        cli.With(
            AdvertRows.File,
            AdvertRows.Text([.. AdvertRows.Dozen, row with { Title = title }, .. AdvertRows.Dozen])
        );

        var run = await cli.Summarize();

        run.ExitCode.ShouldBe(0, run.Error);
        run.Lines.Contains("refused 1: line longer than 64 KB: lines 26").ShouldBe(!counts);
        run.Output.ShouldContain($"\n49 rows read, {(counts ? 49 : 48)} count: 24 two-row ranges, ");
    }

    [Fact]
    public async Task Rows_read_the_same_in_all_their_dresses()
    {
        var plain = AdvertRows.Text(AdvertRows.Dozen);
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
            ["gzip"] = AdvertRows.Gzip(plain),
        };
        foreach (var (name, bytes) in dresses)
        {
            cli.With(AdvertRows.File, bytes);

            var run = await cli.Summarize();

            run.ExitCode.ShouldBe(0, $"{name}: {run.Error}");
            run.Lines[1]
                .ShouldBe("24 rows read, 24 count: 12 two-row ranges, 0 single amounts; 12 distinct ranges", name);
            cli.Table().ShouldBe(AdvertRows.Expected(AdvertRows.Dozen, "Data Engineer"), name);
            File.Delete(Path.Combine(cli.Folder, AdvertRows.Summary));
        }
    }

    [Theory]
    [InlineData(";", ":1:1: the columns are separated by semicolons; save the file with commas")]
    [InlineData("\t", ":1:1: the columns are separated by tabs; save the file with commas")]
    [InlineData("|", ":1:1: the columns are separated by bars; save the file with commas")]
    [InlineData(
        "without salary_in_usd",
        ":1:1: the header lacks salary_in_usd; the columns, separated by commas, are work_year, "
    )]
    [InlineData("twice", ":1:1: the header has the column work_year twice")]
    [InlineData(
        "no header",
        ":1:1: this is not the header of such a file; the columns, separated by commas, are work_year, "
    )]
    [InlineData("utf-16", ":1:1: the header is not text in UTF-8; the columns, separated by commas, are work_year, ")]
    [InlineData(
        "long header",
        ":1:1: the header is not text in UTF-8; the columns, separated by commas, are work_year, "
    )]
    [InlineData("empty", ": the file is empty")]
    [InlineData("empty lines", ": the file is empty")]
    [InlineData("header only", ": there is a header, but no row")]
    [InlineData("bad rows", ": no row counts: unknown level (not EN, MI, SE or EX): lines 2-25")]
    [InlineData("other titles", ": no row has a title of any role")]
    [InlineData("cut short", ": the compressed file is truncated, or made of several")]
    [InlineData("joined", ": the compressed file is truncated, or made of several")]
    [InlineData("cut to its first bytes", ": the compressed file is truncated, or made of several")]
    [InlineData("damaged", ": the compressed file is damaged")]
    public async Task A_file_that_cannot_be_summarized_exits_with_1_and_changes_nothing(string fault, string why)
    {
        cli.With(AdvertRows.Summary, "old")
            .With(AdvertRows.Counts, "old")
            .With($"{AdvertRows.Folder}/data-poet.csv", string.Join(',', SalaryGroups.Columns) + "\n")
            .With(AdvertRows.File, Faulty(fault, AdvertRows.Text(AdvertRows.Dozen)));
        var before = cli.Contents();

        var run = await cli.Summarize();

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldStartWith(AdvertRows.File + why);
        run.Error.ShouldEndWith("\n");
        cli.Contents().ShouldBe(before);
    }

    [Theory]
    [InlineData("data-engineer.csv")]
    [InlineData("_rows.csv")]
    public async Task Writing_that_fails_leaves_the_files_as_they_were(string folder)
    {
        cli.WithRole("data-poet", "Data Poet")
            .With(
                AdvertRows.File,
                AdvertRows.Text([.. AdvertRows.Dozen, new AdvertRow(50_000) { Title = "Data Poet" }])
            )
            .With($"{AdvertRows.Folder}/data-poet.csv", "old");
        Directory.CreateDirectory(Path.Combine(cli.Folder, AdvertRows.Folder, folder));

        var run = await cli.Summarize();

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldStartWith("summarizing failed: ");
        cli.Figures().ShouldBe(["data-poet.csv"]);
        cli.Read($"{AdvertRows.Folder}/data-poet.csv").ShouldBe("old");
    }

    [Fact]
    public async Task Roles_that_cannot_be_read_keep_their_figures()
    {
        cli.With("content/roles/data-poet.md", "---\ntitle: [\n---\n")
            .With(AdvertRows.File, AdvertRows.Text(AdvertRows.Dozen));

        var run = await cli.Summarize();

        run.ExitCode.ShouldBe(1);
        run.Lines[0].ShouldStartWith("roles/data-poet.md:");
        run.Error.ShouldStartWith("fix the roles first");
        cli.Figures().ShouldBeEmpty();
    }

    [Fact]
    public async Task Roles_without_titles_leave_nothing_to_count()
    {
        cli.With("content/roles/data-engineer.md", Cli.GoodRole)
            .With(AdvertRows.File, AdvertRows.Text(AdvertRows.Dozen));

        var run = await cli.Summarize();

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith($"{AdvertRows.File}: no role in ");
        run.Error.ShouldEndWith(" names job titles (salary: titles: in its front matter)\n");
        cli.Figures().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("pay")]
    [InlineData("pay", "summarize")]
    [InlineData("pay", "summarize", "aijobs")]
    [InlineData("pay", "summarize", "aijobs", "nowhere.csv")]
    [InlineData("pay", "summarize", "aijobs", "content")]
    [InlineData("pay", "summarize", "aijobs", AdvertRows.File, "more")]
    [InlineData("pay", "summarize", "aijobs", AdvertRows.File, "--snapshot", "2025-01-19")]
    [InlineData("pay", "summarize", "aijobs", AdvertRows.File, "--into")]
    [InlineData("pay", "summarize", "aijobs", AdvertRows.File, "--into", AdvertRows.File)]
    [InlineData("pay", "summarize", "AIjobs", AdvertRows.File, "--into", "content")]
    [InlineData("pay", "summarize", "aijobs.yml", AdvertRows.File, "--into", "content")]
    [InlineData("pay", "summarize", "../aijobs", AdvertRows.File, "--into", "content")]
    [InlineData("pay", "summarize", "ai--jobs", AdvertRows.File, "--into", "content")]
    [InlineData("pay", "summarize", "", AdvertRows.File, "--into", "content")]
    [InlineData("salaries", "summarize", AdvertRows.File, "--into", "content")]
    public async Task Wrong_use_is_2(params string[] arguments)
    {
        // A run without a folder argument finds this folder, whatever is around it.
        cli.With(AdvertRows.File, AdvertRows.Text(AdvertRows.Dozen)).With("content/sections.yml", "");

        var run = await cli.Run(arguments);

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("--help");
        Directory.Exists(Path.Combine(cli.Folder, "content", "pay")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("content/pay")]
    [InlineData("content/roles")]
    [InlineData("content/pay/other")]
    [InlineData("content/pay/aijobs/aijobs")]
    [InlineData("content/figures/aijobs")]
    [InlineData(".")]
    [InlineData("nowhere")]
    public async Task Figures_go_nowhere_but_where_they_are_read(string folder)
    {
        // A run without a folder argument finds this folder, whatever is around it.
        cli.With(AdvertRows.File, AdvertRows.Text(AdvertRows.Dozen)).With("content/sections.yml", "");

        var run = await cli.Run("pay", "summarize", "aijobs", AdvertRows.File, "--into", folder);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith(
            $"{folder} is neither a content folder (one with roles/) nor pay/aijobs in one: the site would not find the figures there; "
                + "name the content folder.\n"
        );
        Directory.GetFiles(cli.Folder, "*.csv", SearchOption.AllDirectories).Length.ShouldBe(1);
    }

    [Fact]
    public async Task An_invalid_key_of_a_source_is_explained()
    {
        cli.With(AdvertRows.File, AdvertRows.Text(AdvertRows.Dozen));

        var run = await cli.Summarize(source: "AI Jobs");

        run.Error.ShouldStartWith("AI Jobs is not the key of a source: lower-case letters, digits and single hyphens");
    }

    [Fact]
    public async Task Names_cannot_command_a_terminal_or_start_a_line()
    {
        const string Red = "red\u001b[31m\nrow.csv";
        const string Shown = @"red\u001b[31m\u000arow.csv";
        cli.With(Red, "no header");

        (await cli.Summarize(Red)).Error.ShouldStartWith($"{Shown}:1:1: ");
        (await cli.Summarize("x" + Red)).Error.ShouldStartWith($"There is no file x{Shown}.");
        (await cli.Summarize(Red, source: "red\u001b[31m\n")).Error.ShouldStartWith(
            @"red\u001b[31m\u000a is not the key of a source"
        );
        (await cli.Run("pay", "summarize", "aijobs", Red, "--into", Red)).Error.ShouldStartWith($"{Shown} is a file");
        Directory.CreateDirectory(Path.Combine(cli.Folder, "x" + Red));
        (await cli.Summarize("x" + Red)).Error.ShouldStartWith($"x{Shown} is a folder");
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
            "long header" => Encoding.UTF8.GetBytes(new string('x', 300_000) + "," + good),
            "empty" => [],
            "empty lines" => "\n\r\n\n"u8.ToArray(),
            "header only" => Encoding.UTF8.GetBytes(AdvertRows.Header + "\r\n"),
            "bad rows" => Encoding.UTF8.GetBytes(good.Replace(",SE,", ",XX,", StringComparison.Ordinal)),
            "other titles" => Encoding.UTF8.GetBytes(good.Replace("Data Engineer", "Poet", StringComparison.Ordinal)),
            "cut short" => AdvertRows.Gzip(good)[..^12],
            "joined" => [.. AdvertRows.Gzip(good), .. AdvertRows.Gzip(good)],
            "cut to its first bytes" => AdvertRows.Gzip(good)[..4],
            "damaged" => [.. AdvertRows.Gzip(good).Select((b, i) => i is > 20 and < 40 ? (byte)0xFF : b)],
            _ => Encoding.UTF8.GetBytes(good.Replace(",", fault, StringComparison.Ordinal)),
        };

    private static List<int> Lines(Match refused) =>
        [
            .. from range in refused.Groups["lines"].Value.Split(", ")
            let ends = range.Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToList()
            from line in Enumerable.Range(ends[0], ends[^1] - ends[0] + 1)
            select line,
        ];

    // A reason or lines with a comma stand in quotes.
    [GeneratedRegex(
        "^\"?refused: (?<reason>.*?)\"?,,[0-9]+,\"?(?<lines>[-0-9, ]+)\"?$",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        5000
    )]
    private static partial Regex Refused();
}
