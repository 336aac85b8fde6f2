using System.Globalization;
using System.Text;

namespace CareerCompare.Cli.Tests;

/// <summary>The files that <c>pay summarize</c> makes from rows of adverts, and its report.</summary>
public sealed class PayTests : IDisposable
{
    private readonly Cli cli = new Cli().WithRole("data-engineer", "Data Engineer");

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task Every_cell_is_what_sorting_gives()
    {
        var random = new Random(20250119);
        string Any(params string[] values) => values[random.Next(values.Length)];
        AdvertRow Like() =>
            new(0)
            {
                Year = random.Next(2020, 2026),
                Level = Any("EN", "MI", "SE", "SE", "EX"),
                Remote = Any("0", "50", "100"),
                Country = Any("US", "US", "US", "GB", "DE", "CA"),
                Residence = Any("US", "US", "GB"),
                Size = Any("S", "M", "L"),
            };
        IReadOnlyList<AdvertRow> Advert()
        {
            var (like, low, more) = (Like(), random.Next(20_000, 400_000), random.Next(0, 90_000));
            // Most of those in Germany are in euros, about half of those in Britain in pounds.
            var rate =
                like.Country == "DE" && random.Next(20) > 0 ? 0.9m
                : like.Country == "GB" && random.Next(2) > 0 ? 0.8m
                : 1;
            var ends = AdvertRows
                .Range(low, low + more, like)
                .Select(row =>
                    rate == 1
                        ? row
                        : row with
                        {
                            Currency = like.Country == "DE" ? "EUR" : "GBP",
                            Salary = (long)(row.Usd * rate),
                        }
                );
            // Some state one amount only, and some have their ends in the wrong order.
            return random.Next(10) switch
            {
                0 => [ends.First()],
                1 => [.. ends.Reverse()],
                _ => [.. ends],
            };
        }
        var adverts = Enumerable.Range(0, 1500).Select(_ => Advert()).ToList();
        List<AdvertRow> rows =
        [
            .. adverts.SelectMany(advert => advert),
            // Repeats far from what they repeat, and one right behind it.
            .. adverts.Where((_, i) => i % 7 == 0).SelectMany(advert => advert),
            .. adverts[0],
            .. adverts[0],
            // A country with just enough, and one with too few.
            .. Enumerable
                .Range(0, 10)
                .SelectMany(i => AdvertRows.Range(50_000 + i, 60_000, new AdvertRow(0) { Country = "AT" })),
            .. Enumerable
                .Range(0, 9)
                .SelectMany(i => AdvertRows.Range(50_000 + i, 60_000, new AdvertRow(0) { Country = "CH" })),
        ];
        cli.With(AdvertRows.File, AdvertRows.Text(rows));

        var run = await cli.Summarize();

        run.ExitCode.ShouldBe(0, run.Error);
        run.Error.ShouldBeEmpty();
        var expected = AdvertRows.Expected(rows, "Data Engineer");
        expected.Select(line => line.Split(',')[3]).Distinct().ShouldBe(["currency", "USD", "EUR"]);
        cli.Table().ShouldBe(expected);
        var (two, single) = AdvertRows.Pairs(rows);
        var distinct = AdvertRows.Distinct(rows);
        run.Lines[0]
            .ShouldBe(
                $"data-engineer: {distinct:N0} distinct ranges from {two + single:N0} adverts, 5 countries, titles Data Engineer"
            );
        run.Lines[1]
            .ShouldBe(
                $"{rows.Count:N0} rows read, {rows.Count:N0} count: {two:N0} two-row ranges, {single:N0} single amounts; "
                    + $"{distinct:N0} distinct ranges"
            );
    }

    [Fact]
    public async Task Counts_are_written_and_reported_by_year()
    {
        var old = new AdvertRow(90_000) { Year = 2020 };
        cli.With(
            AdvertRows.File,
            AdvertRows.Text([
                old,
                .. AdvertRows.Dozen,
                .. AdvertRows.Dozen.Take(2),
                new AdvertRow(70_000) { Title = "A title of no role" },
                new AdvertRow(90_000) { Level = "XX" },
            ])
        );

        var run = await cli.Summarize();

        cli.Read(AdvertRows.Counts)
            .ShouldBe(
                """
                fact,year,count,lines
                rows,2020,1,
                rows,2024,27,
                two-row ranges,2024,13,
                single amounts,2020,1,
                single amounts,2024,1,
                distinct ranges,2020,1,
                distinct ranges,2024,13,
                "refused: unknown level (not EN, MI, SE or EX)",,1,30

                """
            );
        run.Lines.ShouldBe([
            "data-engineer: 13 distinct ranges from 14 adverts, 1 country, titles Data Engineer",
            "29 rows read, 28 count: 13 two-row ranges, 2 single amounts; 14 distinct ranges",
            "2020: 1 row, 1 single amount, 1 distinct range",
            "2024: 27 rows, 13 two-row ranges, 1 single amount, 13 distinct ranges",
            "refused 1: unknown level (not EN, MI, SE or EX): lines 30",
            "sources/aijobs.yml is missing: the site shows no figures until this file names their source",
        ]);
    }

    [Fact]
    public async Task Rows_alike_but_with_the_lower_amount_first_are_two_amounts_and_named()
    {
        AdvertRow Euros(long euros, int usd) => new(usd) { Currency = "EUR", Salary = euros };
        cli.With(
            AdvertRows.File,
            AdvertRows.Text([
                .. AdvertRows.Range(100_000, 130_000).Reverse(),
                new AdvertRow(1_000) { Level = "EN" },
                // An amount that is higher in one currency is lower in the other, as if rates had changed between the two.
                Euros(90_000, 99_000),
                Euros(89_000, 100_000),
            ])
        );

        var run = await cli.Summarize();

        run.Lines.ShouldContain("5 rows read, 5 count: 0 two-row ranges, 5 single amounts; 5 distinct ranges");
        run.Lines.ShouldContain("lower amount first 2: lines 2, 5");
        cli.Table(AdvertRows.Counts).ShouldContain("lower amount first,,2,\"2, 5\"");
    }

    [Fact]
    public async Task The_last_of_three_equal_rows_is_left_over_and_reported()
    {
        var other = new AdvertRow(50_000) { Level = "EN" };
        cli.With(
            AdvertRows.File,
            AdvertRows.Text([
                new AdvertRow(130_000),
                new AdvertRow(110_000),
                new AdvertRow(90_000),
                other,
                new AdvertRow(130_000),
                new AdvertRow(110_000),
                new AdvertRow(90_000),
            ])
        );

        var run = await cli.Summarize();

        run.Lines.ShouldContain("7 rows read, 7 count: 2 two-row ranges, 3 single amounts; 3 distinct ranges");
        run.Lines.ShouldContain("left over beside alike rows 2: lines 4, 8");
        cli.Table(AdvertRows.Counts).ShouldContain("left over beside alike rows,,2,\"4, 8\"");
    }

    [Fact]
    public async Task Two_equal_amounts_are_a_range_and_equal_ranges_count_once()
    {
        cli.With(
            AdvertRows.File,
            AdvertRows.Text(Enumerable.Repeat(AdvertRows.Range(90_000, 90_000), 3).SelectMany(_ => _))
        );

        var run = await cli.Summarize();

        run.Lines[0].ShouldBe("data-engineer: 1 distinct range from 3 adverts, 0 countries, titles Data Engineer");
        run.Lines[1].ShouldBe("6 rows read, 6 count: 3 two-row ranges, 0 single amounts; 1 distinct range");
    }

    [Fact]
    public async Task A_single_amount_repeats_a_range_with_that_amount_at_both_ends()
    {
        cli.With(
            AdvertRows.File,
            AdvertRows.Text([
                .. AdvertRows.Range(90_000, 90_000),
                new AdvertRow(90_000) { Level = "EN" },
                new AdvertRow(90_000),
            ])
        );

        var run = await cli.Summarize();

        run.Lines[1].ShouldBe("4 rows read, 4 count: 1 two-row range, 2 single amounts; 2 distinct ranges");
    }

    [Fact]
    public async Task A_single_item_is_reported_in_the_singular()
    {
        cli.With(AdvertRows.File, AdvertRows.Text([new AdvertRow(90_000)]));

        var run = await cli.Summarize();

        run.Lines.Take(3)
            .ShouldBe([
                "data-engineer: 1 distinct range from 1 advert, 0 countries, titles Data Engineer",
                "1 row read, 1 counts: 0 two-row ranges, 1 single amount; 1 distinct range",
                "2024: 1 row, 1 single amount, 1 distinct range",
            ]);
    }

    [Theory]
    [InlineData("2024,", "2023,")]
    [InlineData(",SE,", ",MI,")]
    [InlineData(",FT,", ",CT,")]
    [InlineData("Data Engineer", "DATA ENGINEER")]
    [InlineData(",USD,", ",EUR,")]
    [InlineData("US,0", "CA,0")]
    [InlineData(",0,", ",50,")]
    [InlineData(",US,M", ",CA,M")]
    [InlineData(",M", ",L")]
    [InlineData(",extra", ",more")]
    public async Task Rows_that_differ_in_any_column_but_the_amounts_are_no_range(string here, string there)
    {
        var rows = AdvertRows.Range(90_000, 120_000).Select(row => $"{row},extra").ToList();
        rows[1].ShouldContain(here);
        var differing = rows[1].Replace(here, there, StringComparison.Ordinal);
        cli.With(AdvertRows.File, $"{AdvertRows.Header},note\n{rows[0]}\n{rows[1]}\n{rows[0]}\n{differing}\n");

        var run = await cli.Summarize();

        run.Lines[1].ShouldBe("4 rows read, 4 count: 1 two-row range, 2 single amounts; 3 distinct ranges");
    }

    [Fact]
    public async Task A_refused_row_parts_its_neighbours_and_an_empty_line_does_not()
    {
        var (high, low) = (AdvertRows.Dozen[0], AdvertRows.Dozen[1]);
        cli.With(AdvertRows.File, $"{AdvertRows.Header}\n{high}\nno row\n{low}\n{high}\n\n{low}\n");

        var run = await cli.Summarize();

        run.Lines[1].ShouldBe("5 rows read, 4 count: 1 two-row range, 2 single amounts; 3 distinct ranges");
    }

    [Fact]
    public async Task A_country_is_shown_from_ten_distinct_ranges_on_and_percentiles_too()
    {
        IEnumerable<AdvertRow> In(string country, int ranges, int year) =>
            Enumerable
                .Range(0, ranges)
                .SelectMany(i =>
                    AdvertRows.Range(
                        60_000 + i,
                        70_001 + i,
                        new AdvertRow(0) { Country = country, Year = year - (i % 2) }
                    )
                );
        cli.With(
            AdvertRows.File,
            // Repeats are no more to go by: nine ranges stay nine.
            AdvertRows.Text([.. In("CH", 9, 2023), .. In("CH", 9, 2023), .. In("AT", 10, 2021)])
        );

        await cli.Summarize();

        var table = cli.Table().Select(line => line.Split(',')).ToList();
        table.Select(row => row[1]).Distinct().ShouldBe(["region", "global", "AT"]);
        string[] Row(string region, string year) =>
            table.Single(row => row is ["all", var r, var y, ..] && r == region && y == year);
        Row("AT", "all")[4..8].ShouldBe(["10", "10", "60000", "60001"]);
        // The lowest midpoint is 65,000.5, and the next one more.
        Row("AT", "all")[25..27].ShouldBe(["65001", "65001"]);
        Row("AT", "all")[44..46].ShouldBe(["70001", "70002"]);
        Row("AT", "2021")[4..8].ShouldBe(["5", "5", "", ""]);
        Row("global", "2023")[4..8].ShouldBe(["5", "10", "", ""]);
        Row("global", "all")[4..6].ShouldBe(["19", "28"]);
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(8, false)]
    public async Task A_country_has_figures_in_its_currency_where_nine_in_ten_ranges_are_in_it(int euros, bool shown)
    {
        cli.With(
            AdvertRows.File,
            AdvertRows.Text(
                Enumerable
                    .Range(0, 10)
                    .SelectMany(i =>
                        AdvertRows
                            .Range(60_000 + i, 70_000, new AdvertRow(0) { Country = "DE" })
                            .Select(row => i < euros ? row with { Currency = "EUR", Salary = row.Usd - 5_000 } : row)
                    )
            )
        );

        await cli.Summarize();

        var rows = cli.Table().Where(line => line.StartsWith("all,", StringComparison.Ordinal)).ToList();
        rows.Any(line => line.StartsWith("all,DE,all,EUR,9,9,", StringComparison.Ordinal)).ShouldBe(shown);
        rows.ShouldContain(line => line.StartsWith("all,DE,all,USD,10,10,60000,"));
        rows.ShouldNotContain(line => line.StartsWith("all,global,all,EUR,"));
    }

    [Fact]
    public async Task Rows_in_the_wrong_order_are_noticed_by_the_share_that_pairs_up()
    {
        // First all higher ends, then all lower ones: three ranges are left, of the sixteen there were.
        var rows = Enumerable
            .Range(0, 16)
            .Select(i => AdvertRows.Range(60_000, 80_000, new AdvertRow(0) { Level = Level(i) }));
        var parted = rows.Select(range => range[0]).Concat(rows.Select(range => range[1])).ToList();
        cli.With(AdvertRows.File, AdvertRows.Text([.. parted, .. AdvertRows.Range(1_000, 2_000)]));

        var run = await cli.Summarize();

        run.ExitCode.ShouldBe(0);
        run.Lines.ShouldContain(
            "only 6 % of rows pair up to ranges: keep the rows in the source's own order, which shows which two rows belong together"
        );

        cli.With(AdvertRows.File, AdvertRows.Text(AdvertRows.Dozen));
        (await cli.Summarize()).Output.ShouldNotContain("pair up");

        static string Level(int i) => i % 2 == 0 ? "EN" : "EX";
    }

    [Fact]
    public async Task Without_its_source_file_all_is_written_and_the_report_says_what_is_missing()
    {
        cli.With(AdvertRows.File, AdvertRows.Text(AdvertRows.Dozen));

        var without = await cli.Summarize();

        without.ExitCode.ShouldBe(0);
        without
            .Lines[^1]
            .ShouldBe("sources/aijobs.yml is missing: the site shows no figures until this file names their source");
        cli.Figures().ShouldBe(["_rows.csv", "data-engineer.csv"]);

        var with = await cli.WithSource("aijobs").Summarize();

        with.Lines[^1].ShouldBe("sources/aijobs.yml: check edition, retrieved and next");
    }

    [Fact]
    public async Task A_folder_of_content_or_of_figures_can_be_named_and_is_found_around_the_current_one()
    {
        cli.With(AdvertRows.File, AdvertRows.Text(AdvertRows.Dozen))
            .WithSource("aijobs")
            .With("content/sections.yml", "");

        var content = await cli.Run("pay", "summarize", "aijobs", AdvertRows.File, "--into", "content");
        var first = cli.Contents();
        Directory.Delete(Path.Combine(cli.Folder, AdvertRows.Folder), recursive: true);
        var figures = await cli.Run("pay", "summarize", "aijobs", AdvertRows.File, "--into", AdvertRows.Folder + "/");
        var second = cli.Contents();
        Directory.Delete(Path.Combine(cli.Folder, AdvertRows.Folder), recursive: true);
        var around = await cli.Run("pay", "summarize", "aijobs", AdvertRows.File);

        content.ExitCode.ShouldBe(0, content.Error);
        first.Keys.ShouldBe(["_rows.csv", "data-engineer.csv"]);
        second.ShouldBe(first);
        cli.Contents().ShouldBe(first);
        figures.ShouldBe(content);
        around.ShouldBe(content);
    }

    [Fact]
    public async Task Written_files_pass_the_check()
    {
        cli.WithRole("head-of-data", "Head, \"Data\" größte").WithSource("aijobs");
        AdvertRow Irr(long rial) =>
            new(50_000)
            {
                Currency = "IRR",
                Salary = rial,
                Country = "IR",
            };
        cli.With(
            AdvertRows.File,
            AdvertRows.Text([
                .. AdvertRows.Dozen,
                // The highest and the lowest amounts that count.
                .. Enumerable.Range(0, 10).SelectMany(i => (AdvertRow[])[Irr(1_000_000_000_000), Irr(1 + i)]),
                new AdvertRow(1_000) { Level = "EN" },
                new AdvertRow(10_000_000) { Level = "EX" },
                new AdvertRow(99_000) { Title = "\"Head, \"\"Data\"\" größte\"" },
                new AdvertRow(99_000) { Size = "XL" },
            ])
        );

        var run = await cli.Summarize();
        var check = await cli.Run("check", "content");

        run.ExitCode.ShouldBe(0, run.Error);
        check.Output.ShouldBeEmpty();
        check.Error.ShouldEndWith(" files: 0 errors, 0 warnings\n");
    }

    [Fact]
    public async Task A_file_that_the_site_would_not_read_is_named()
    {
        // The titles stand in every row, so that long ones make a large file of few rows.
        var titles = Enumerable.Range(0, 60).Select(i => $"Engineer {new string('a', 140)} {i}").ToArray();
        cli.WithRole("data-engineer", titles).WithSource("aijobs");
        cli.With(
            AdvertRows.File,
            AdvertRows.Text(
                from year in Enumerable.Range(2010, 15)
                from title in titles
                from row in AdvertRows.Range(60_000, 80_000, new AdvertRow(0) { Year = year, Title = title })
                select row
            )
        );

        var run = await cli.Summarize();
        var check = await cli.Run("check", "content");

        run.ExitCode.ShouldBe(0, run.Error);
        var bytes = new FileInfo(Path.Combine(cli.Folder, AdvertRows.Summary)).Length;
        run.Lines.ShouldContain(
            $"data-engineer.csv has {bytes:N0} bytes, but the site reads at most 262,144, so its figures will not be shown"
        );
        check.Output.ShouldContain("pay/aijobs/data-engineer.csv:1:1: error file-too-large: ");
    }

    [Fact]
    public async Task Summarizing_again_gives_the_same_bytes_in_plain_utf_8()
    {
        cli.WithRole("head-of-data", "Head, \"Data\"; größte");
        cli.With(
            AdvertRows.File,
            AdvertRows.Text([.. AdvertRows.Dozen, new AdvertRow(99_000) { Title = "\"Head, \"\"Data\"\"; größte\"" }])
        );

        var once = await cli.Summarize();
        var first = cli.Contents();
        var again = await cli.Summarize();

        again.ShouldBe(once);
        first.Keys.ShouldBe(["_rows.csv", "data-engineer.csv", "head-of-data.csv"]);
        cli.Contents().ShouldBe(first);
        var text = Encoding.UTF8.GetString(Convert.FromHexString(first["head-of-data.csv"]));
        text.ShouldStartWith(string.Join(',', SalaryGroups.Columns) + "\nall,global,all,USD,1,1,,");
        text.ShouldEndWith(",\"Head, \"\"Data\"\"; größte\"\n");
        text.ShouldNotContain('\r');
    }

    [Fact]
    public async Task A_summary_without_ranges_is_deleted_and_other_files_are_left_alone()
    {
        var header = string.Join(',', SalaryGroups.Columns);
        cli.With($"{AdvertRows.Folder}/data-poet.csv", $"{header}\nall,global,all,USD,1\n")
            .With($"{AdvertRows.Folder}/red \u001b[31m.csv", $"{header}\r\n")
            .With($"{AdvertRows.Folder}/notes.csv", "level,region\n")
            .With($"{AdvertRows.Folder}/longer.csv", $"{header},more\n")
            .With($"{AdvertRows.Folder}/data-poet.txt", $"{header}\n")
            .With("content/pay/other/data-poet.csv", $"{header}\n")
            .With(AdvertRows.File, AdvertRows.Text(AdvertRows.Dozen));

        var run = await cli.Summarize();

        run.Lines.ShouldContain("deleted data-poet.csv: no row has one of the role's titles any more");
        run.Lines.ShouldContain(@"deleted red \u001b[31m.csv: no row has one of the role's titles any more");
        cli.Figures().ShouldBe(["_rows.csv", "data-engineer.csv", "data-poet.txt", "longer.csv", "notes.csv"]);
        cli.Has("content/pay/other/data-poet.csv").ShouldBeTrue();
    }

    [Fact]
    public async Task A_pipe_among_the_figures_is_neither_read_nor_deleted()
    {
        const string Pipe = AdvertRows.Folder + "/pipe.csv";
        cli.WithPipe(Pipe).With(AdvertRows.File, AdvertRows.Text(AdvertRows.Dozen));
        // Who reads from it finds what a stale summary starts with, and would not wait for ever.
        using var held = new FileStream(
            Path.Combine(cli.Folder, Pipe),
            FileMode.Open,
            FileAccess.ReadWrite,
            FileShare.ReadWrite | FileShare.Delete
        );
        held.Write(Encoding.UTF8.GetBytes(string.Join(',', SalaryGroups.Columns) + "\n" + new string('x', 9_000)));
        held.Flush();

        var run = await cli.Summarize();

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldNotContain("deleted");
        cli.Has(Pipe).ShouldBeTrue();
        held.ReadByte().ShouldBe('l');
    }

    [Fact]
    public async Task Titles_count_for_every_role_that_has_them_and_those_of_no_row_are_named()
    {
        cli.WithRole("data-engineer", "Data Engineer", "data enginer", "Poet")
            .WithRole("data-plumber", "DATA ENGINEER", " Data Plumber ", "Data engineer");
        cli.With(
            AdvertRows.File,
            AdvertRows.Text([.. AdvertRows.Dozen, new AdvertRow(99_000) { Title = "data plumber" }])
        );

        var run = await cli.Summarize();

        run.ExitCode.ShouldBe(0, run.Error);
        run.Lines.Take(4)
            .ShouldBe([
                "data-engineer: 12 distinct ranges from 12 adverts, 1 country, titles Data Engineer",
                "data-plumber: 13 distinct ranges from 13 adverts, 1 country, titles DATA ENGINEER; Data Plumber",
                "roles/data-engineer.md: no row has the title \"data enginer\"; did you mean \"Data Engineer\"?",
                "roles/data-engineer.md: no row has the title \"Poet\"",
            ]);
    }

    [Fact]
    public async Task A_range_of_a_title_that_two_roles_share_is_one_distinct_range()
    {
        cli.WithRole("data-plumber", "Data Engineer").With(AdvertRows.File, AdvertRows.Text(AdvertRows.Dozen));

        var run = await cli.Summarize();

        run.Lines[2].ShouldBe("24 rows read, 24 count: 12 two-row ranges, 0 single amounts; 12 distinct ranges");
        cli.Table("content/pay/aijobs/data-plumber.csv").ShouldBe(cli.Table());
    }

    [Fact]
    public async Task Rows_can_come_through_a_pipe()
    {
        const string Pipe = "rows.csv";
        cli.WithPipe(Pipe);
        var writing = Task.Run(() =>
        {
            using var pipe = Open(Pipe, FileAccess.Write);
            pipe.Write(Encoding.UTF8.GetBytes(AdvertRows.Text(AdvertRows.Dozen)));
        });

        var run = await cli.Summarize(Pipe);
        // Whoever still waits for a reader finds one.
        using (Open(Pipe, FileAccess.ReadWrite))
            await writing;

        run.ExitCode.ShouldBe(0, run.Error);
        cli.Table().ShouldBe(AdvertRows.Expected(AdvertRows.Dozen, "Data Engineer"));
    }

    [Fact]
    public async Task An_interrupted_run_is_130_and_leaves_the_files_as_they_were()
    {
        const string Pipe = "rows.csv";
        cli.WithPipe(Pipe).With(AdvertRows.Summary, "old").With(AdvertRows.Counts, "old");
        var rows = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"{AdvertRows.Dozen[0]}\n", 10_000)));

        var run = await cli.RunAndInterrupt(
            interrupt =>
            {
                try
                {
                    // Opens once the program reads, so that it is interrupted at its work.
                    using var pipe = Open(Pipe, FileAccess.Write);
                    pipe.Write(Encoding.UTF8.GetBytes(AdvertRows.Header + "\n"));
                    pipe.Write(rows);
                    pipe.Flush();
                    interrupt();
                    for (var i = 0; i < 500; i++)
                        pipe.Write(rows);
                }
                catch (IOException)
                {
                    // It reads no more.
                }
            },
            "pay",
            "summarize",
            "aijobs",
            Pipe,
            "--into",
            "content"
        );

        run.ExitCode.ShouldBe(130, run.Error);
        run.Error.ShouldBe("interrupted; nothing was written\n");
        run.Output.ShouldBeEmpty();
        cli.Figures().ShouldBe(["_rows.csv", "data-engineer.csv"]);
        cli.Read(AdvertRows.Summary).ShouldBe("old");
        cli.Read(AdvertRows.Counts).ShouldBe("old");
    }

    private FileStream Open(string pipe, FileAccess access) =>
        new(Path.Combine(cli.Folder, pipe), FileMode.Open, access, FileShare.ReadWrite);
}
