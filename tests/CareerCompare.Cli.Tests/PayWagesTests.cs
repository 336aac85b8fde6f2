using System.IO.Compression;
using CareerCompare.Tests;

namespace CareerCompare.Cli.Tests;

/// <summary>The files that <c>pay summarize</c> makes from the agency's spreadsheet of official wages, and the ones it refuses.</summary>
public sealed class PayWagesTests : IDisposable
{
    private const string Scientist =
        "15-2051,Data Scientists,no,US,2025,USD,233440,1.4,124590,0.5,63650,82630,112590,150140,194410";

    private readonly Cli cli = new Cli().WithRoleAnd("data-scientist", Occupation("15-2051"));

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task Wages_of_the_roles_occupations_are_written_by_code()
    {
        cli.WithRoleAnd("data-gardener", Occupation("15-2051"))
            .WithRoleAnd("data-poet", Occupation("11-3021"))
            .WithRoleAnd("quant", Occupation("13-2099"))
            .WithRole("without-occupation", "A title")
            .WithSource("oews");
        var book = new WageBook()
            .WithDataScientists()
            // Other than asked for: groups, areas, industries, and occupations of no role.
            .WithRow("99", "1", "cross-industry", "15-2051", "A group", "broad", 1, 1.0, 1000, 1.0, 1, 2, 3, 4, 5)
            .WithRow("6", "2", "cross-industry", "15-2051", "A state", "detailed", 1, 1.0, 1000, 1.0, 1, 2, 3, 4, 5)
            .WithRow("99", "1", "sector", "15-2051", "An industry", "detailed", 1, 1.0, 1000, 1.0, 1, 2, 3, 4, 5)
            .With("53-7065", "Stockers", 1, 1.0, 1000, 1.0, 1, 2, 3, 4, 5)
            .With("13-2099", "Financial Specialists, All Other", 100, 10.25, 90000, 2.0, 1000, 2000, 3000, 4000, 5000)
            // Text where the figures of other years are numbers.
            .With(
                "11-3021",
                " Managers ",
                "670,570",
                "0.5",
                "192160",
                "0.3",
                "107,550",
                "138060",
                175140,
                "220730",
                "#"
            );
        cli.With(WageBook.File, book.Bytes());

        var run = await Wages();
        var check = await cli.Run("check", "content");

        run.ExitCode.ShouldBe(0, run.Error);
        run.Lines.ShouldBe([
            "11-3021 Managers: median 175,140, employment 670,570",
            "13-2099 Financial Specialists, All Other (residual: not shown as a role's wage): median 3,000, employment 100",
            "15-2051 Data Scientists: median 112,590, employment 233,440",
            "2025.csv: 3 occupations of May 2025",
            "sources/oews.yml: check edition, retrieved and next",
        ]);
        cli.Figures(WageBook.Folder).ShouldBe(["2025.csv"]);
        cli.Table(WageBook.Folder + "/2025.csv")
            .ShouldBe([
                WageBook.Header,
                "11-3021,Managers,no,US,2025,USD,670570,0.5,192160,0.3,107550,138060,175140,220730,239200+",
                "13-2099,\"Financial Specialists, All Other\",yes,US,2025,USD,100,10.25,90000,2,1000,2000,3000,4000,5000",
                Scientist,
            ]);
        check.Output.ShouldBeEmpty();
        check.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Figures_that_are_not_released_are_left_out_and_those_above_the_highest_are_marked()
    {
        cli.WithSource("oews")
            .With(
                WageBook.File,
                new WageBook()
                    .With("15-2051", "Data Scientists", "**", "*", "#", null, "*", "**", "#", "#", "#")
                    .Bytes()
            );

        var run = await Wages();

        run.Lines[0].ShouldBe("15-2051 Data Scientists: median 239,200 or more, employment not available");
        run.Output.ShouldNotContain("left out");
        cli.Table(WageBook.Folder + "/2025.csv")[1]
            .ShouldBe("15-2051,Data Scientists,no,US,2025,USD,,,239200+,,,,239200+,239200+,239200+");
        (await cli.Run("check", "content")).Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_highest_wage_that_no_sheet_names_is_not_guessed()
    {
        cli.With(
            WageBook.File,
            new WageBook { Highest = null }
                .With("15-2051", "Data Scientists", 10, 1.0, "#", 1.0, 1000, 2000, 3000, 4000, "#")
                .Bytes()
        );

        var run = await Wages();

        run.ExitCode.ShouldBe(0);
        run.Lines.ShouldContain(
            "left out: J2 (A_MEAN): # stands for the highest wage stated, and no sheet says which that is"
        );
        run.Lines.ShouldContain(
            "left out: P2 (A_PCT90): # stands for the highest wage stated, and no sheet says which that is"
        );
        cli.Table(WageBook.Folder + "/2025.csv")[1]
            .ShouldBe("15-2051,Data Scientists,no,US,2025,USD,10,1,,1,1000,2000,3000,4000,");
    }

    [Theory]
    [InlineData("about 60,000", "L2 (A_PCT10): \"about 60,000\" is not a figure")]
    [InlineData("~", "L2 (A_PCT10): \"~\" is not a figure")]
    [InlineData("$63,650", "L2 (A_PCT10): \"$63,650\" is not a figure")]
    [InlineData("-63650", "L2 (A_PCT10): \"-63650\" is not a figure")]
    [InlineData(-63650, "L2 (A_PCT10): \"-63650\" is not a figure")]
    [InlineData(0, "L2 (A_PCT10): \"0\" is not a figure")]
    [InlineData("99999999999999999999", "L2 (A_PCT10): \"99999999999999999999\" is not a figure")]
    [InlineData(1e14, "L2 (A_PCT10): \"100000000000000\" is not a figure")]
    [InlineData("red \u001b[31m", "XML forbids it")]
    [InlineData("right to \u202eleft", @"L2 (A_PCT10): ""right to \u202eleft"" is not a figure")]
    public async Task A_cell_that_is_no_figure_is_left_out_and_named(object cell, string why)
    {
        cli.WithSource("oews").With(WageBook.File, new WageBook().WithDataScientists(lowest: cell).Bytes());

        var run = await Wages();

        if (why == "XML forbids it")
        {
            run.ExitCode.ShouldBe(1);
            run.Error.ShouldBe($"{WageBook.File}: this is not a spreadsheet, or it is damaged\n");
            return;
        }
        run.ExitCode.ShouldBe(0, run.Error);
        run.Lines.ShouldContain("left out: " + why);
        cli.Table(WageBook.Folder + "/2025.csv")[1].ShouldBe(Scientist.Replace("63650", "", StringComparison.Ordinal));
        (await cli.Run("check", "content")).Output.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("#N/A")]
    [InlineData("#DIV/0!")]
    public async Task An_error_in_a_cell_is_left_out_and_named(string error)
    {
        cli.WithSource("oews")
            .With(
                WageBook.File,
                new WageBook { Above = 2 }
                    .WithDataScientists(lowest: new WageBook.Error(error))
                    .Bytes()
            );

        var run = await Wages();

        run.ExitCode.ShouldBe(0, run.Error);
        run.Lines.ShouldContain($"left out: L4 (A_PCT10): \"{error}\" is not a figure");
        cli.Table(WageBook.Folder + "/2025.csv")[1].ShouldBe(Scientist.Replace("63650", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_fraction_where_only_whole_numbers_can_be_is_left_out_and_named()
    {
        cli.WithSource("oews")
            .With(
                WageBook.File,
                new WageBook()
                    .With(
                        "15-2051",
                        "Data Scientists",
                        100.7,
                        1.4,
                        124590.5,
                        0.5,
                        "63650.5",
                        82630.0,
                        "112590.0",
                        3e5,
                        4e5
                    )
                    .Bytes()
            );

        var run = await Wages();

        run.ExitCode.ShouldBe(0, run.Error);
        run.Lines.Where(line => line.StartsWith("left out: ", StringComparison.Ordinal))
            .ShouldBe([
                "left out: G2 (TOT_EMP): \"100.7\" is not a whole number",
                "left out: J2 (A_MEAN): \"124590.5\" is not a whole number",
                "left out: L2 (A_PCT10): \"63650.5\" is not a whole number",
            ]);
        cli.Table(WageBook.Folder + "/2025.csv")[1]
            .ShouldBe("15-2051,Data Scientists,no,US,2025,USD,,1.4,,0.5,,82630,112590,300000,400000");
        (await cli.Run("check", "content")).Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task Percentiles_that_do_not_ascend_are_left_out_and_named()
    {
        cli.WithRoleAnd("quant", Occupation("13-2099"))
            .WithSource("oews")
            .With(
                WageBook.File,
                new WageBook()
                    .With("15-2051", "Data Scientists", 10, 1.0, 4000, 1.0, 1000, "*", 999, 4000, 5000)
                    // Equal ones are in order, and so are those around one that is not released.
                    .With("13-2099", "Specialists", 10, 1.0, 4000, 1.0, 1000, "*", 1000, "#", "#")
                    .Bytes()
            );

        var run = await Wages();

        run.ExitCode.ShouldBe(0, run.Error);
        run.Lines.Where(line => line.StartsWith("left out: ", StringComparison.Ordinal))
            .ShouldBe([
                "left out: N2 (A_MEDIAN): 999 is less than A_PCT10, 1000; all percentiles of the row are left out",
            ]);
        cli.Table(WageBook.Folder + "/2025.csv")
            .Skip(1)
            .ShouldBe([
                "13-2099,Specialists,no,US,2025,USD,10,1,4000,1,1000,,1000,239200+,239200+",
                "15-2051,Data Scientists,no,US,2025,USD,10,1,4000,1,,,,,",
            ]);
        (await cli.Run("check", "content")).Output.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", "there is no title")]
    [InlineData(" \n ", "there is no title")]
    [InlineData("Data\nBards", "the title \"Data\\u000aBards\" has a line break or another character that is not seen")]
    [InlineData(
        "Data \u202eBards",
        "the title \"Data \\u202eBards\" has a line break or another character that is not seen"
    )]
    public async Task A_row_without_a_title_of_one_line_is_left_out_and_named(string title, string why)
    {
        cli.WithRoleAnd("data-bard", Occupation("27-3043"))
            .WithSource("oews")
            .With(
                WageBook.File,
                new WageBook().WithDataScientists().With("27-3043", title, 1, 1.0, 1000, 1.0, 1, 2, 3, 4, 5).Bytes()
            );

        var run = await Wages();

        run.ExitCode.ShouldBe(0, run.Error);
        run.Lines.ShouldContain($"left out: E3 (OCC_TITLE): {why}; the whole row is left out");
        run.Output.ShouldNotContain("no such occupation");
        cli.Table(WageBook.Folder + "/2025.csv").ShouldBe([WageBook.Header, Scientist]);
        (await cli.Run("check", "content")).Output.ShouldNotContain("pay/");
    }

    [Fact]
    public async Task An_interrupted_run_is_130_and_leaves_the_files_as_they_were()
    {
        var rows = string.Concat(Enumerable.Repeat("<row><c><v>1</v></c><c><v>2</v></c></row>", 1_000_000));
        cli.With(WageBook.Folder + "/2025.csv", "old").With(WageBook.File, WageBook.Zip([rows, rows]));
        var file = Path.Combine(cli.Folder, WageBook.File);

        var run = await cli.RunAndInterrupt(
            interrupt =>
            {
                // So that it is interrupted at its work.
                var deadline = DateTime.UtcNow + Patience.Limit;
                while (!IsOpen(file) && DateTime.UtcNow < deadline)
                    Thread.Sleep(10);
                interrupt();
            },
            "pay",
            "summarize",
            "oews",
            WageBook.File,
            "--into",
            "content"
        );

        run.ExitCode.ShouldBe(130, run.Error);
        run.Error.ShouldBe("interrupted; nothing was written\n");
        run.Output.ShouldBeEmpty();
        cli.Read(WageBook.Folder + "/2025.csv").ShouldBe("old");
    }

    [Fact]
    public async Task The_year_is_the_sheets_own_whatever_the_file_is_called()
    {
        cli.With(
            WageBook.File,
            new WageBook { Year = 2023 }
                .WithDataScientists()
                .Bytes()
        );

        var run = await Wages();

        run.ExitCode.ShouldBe(0, run.Error);
        run.Lines.ShouldContain($"{WageBook.File} does not match its content, which is for 2023; that year was used");
        cli.Figures(WageBook.Folder).ShouldBe(["2023.csv"]);
        cli.Table(WageBook.Folder + "/2023.csv")[1]
            .ShouldBe(Scientist.Replace(",2025,", ",2023,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("national_M2023_dl.xlsx")]
    [InlineData("wages.xlsx")]
    [InlineData("wages")]
    public async Task A_name_that_says_nothing_else_is_no_matter(string name)
    {
        cli.With(
            name,
            new WageBook { Year = 2023 }
                .WithDataScientists()
                .Bytes()
        );

        var run = await Wages(name);

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldNotContain("called otherwise");
    }

    [Fact]
    public async Task Editions_stand_side_by_side_and_one_read_again_gives_the_same_bytes()
    {
        cli.With(WageBook.File, new WageBook().WithDataScientists().Bytes())
            .With(
                "national_M2023_dl.xlsx",
                new WageBook { Year = 2023 }
                    .WithDataScientists()
                    .Bytes()
            );

        await Wages();
        await Wages("national_M2023_dl.xlsx");
        var first = cli.Contents(WageBook.Folder);
        var again = await Wages();

        again.ExitCode.ShouldBe(0);
        first.Keys.ShouldBe(["2023.csv", "2025.csv"]);
        cli.Contents(WageBook.Folder).ShouldBe(first);
    }

    [Fact]
    public async Task The_header_may_stand_lower_and_its_columns_in_another_order_among_others()
    {
        cli.With(
            WageBook.File,
            new WageBook { Above = 7, Named = names => ["NAICS", .. names.Reverse(), "LOC_QUOTIENT"] }
                .WithDataScientists()
                .Bytes()
        );

        var run = await Wages();

        run.ExitCode.ShouldBe(0, run.Error);
        cli.Table(WageBook.Folder + "/2025.csv")[1].ShouldBe(Scientist);
    }

    [Fact]
    public async Task A_code_that_the_sheet_lacks_is_named_with_its_roles()
    {
        cli.WithRoleAnd("data-poet", Occupation("27-3043"))
            .WithRoleAnd("data-bard", Occupation("27-3043"))
            .With(WageBook.File, new WageBook().WithDataScientists().Bytes());

        var run = await Wages();

        run.ExitCode.ShouldBe(0);
        run.Lines.ShouldContain(
            "27-3043: the sheet for 2025 does not have this occupation (roles data-bard, data-poet)"
        );
        run.Lines.ShouldContain("2025.csv: 1 occupation of May 2025");
        run.Lines[^1]
            .ShouldBe("sources/oews.yml is missing: the site shows no figures until this file names their source");
    }

    [Theory]
    [InlineData("a column missing", "sheet Sheet 1, row 4: the header lacks A_PCT25")]
    [InlineData("columns missing", "sheet Sheet 1, row 1: the header lacks O_GROUP, A_MEDIAN")]
    [InlineData("a cell far out", "sheet Sheet 1 has 16385 columns, and at most 200 are read")]
    [InlineData("many columns", "sheet Sheet 2 has 201 columns, and at most 200 are read")]
    [InlineData("a bomb", "the spreadsheet unpacks to 201 MB, and at most 200 MB are read")]
    [InlineData("a bomb that lies", "this is not a spreadsheet, or it is damaged")]
    [InlineData("a year too early", "the sheet says that it is of 1899, and a year is from 1900 to 2200")]
    [InlineData("a year too late", "the sheet says that it is of 2201, and a year is from 1900 to 2200")]
    [InlineData(
        "no title",
        "no row of the roles' occupations can be read: E2 (OCC_TITLE): there is no title; the whole row is left out"
    )]
    [InlineData("a row far down", "this is not a spreadsheet, or it is damaged")]
    [InlineData("no header", "no sheet has a header with OCC_CODE; is it national_M2025_dl.xlsx of the OEWS?")]
    [InlineData("header too low", "no sheet has a header with OCC_CODE; is it national_M2025_dl.xlsx of the OEWS?")]
    [InlineData("no year", "no sheet says the year, as in \"May 2025 OEWS Estimates\"")]
    [InlineData("two tables", "two sheets have a table; Sheet 2 is the second")]
    [InlineData("no occupation", "none of the roles' occupations is in the sheet")]
    [InlineData("twice", "the sheet has 15-2051 more than once")]
    [InlineData("highest without end", "this is not a spreadsheet, or it is damaged")]
    [InlineData("another archive", "this is not a spreadsheet, or it is damaged")]
    [InlineData("empty archive", "this is not a spreadsheet, or it is damaged")]
    [InlineData("no such sheet", "no sheet has a header with OCC_CODE; is it national_M2025_dl.xlsx of the OEWS?")]
    [InlineData("no XML", "this is not a spreadsheet, or it is damaged")]
    [InlineData("entities", "this is not a spreadsheet, or it is damaged")]
    [InlineData("cut short", "this is not a spreadsheet, or it is damaged")]
    [InlineData("first bytes only", "this is not a spreadsheet, or it is damaged")]
    [InlineData("damaged", "this is not a spreadsheet, or it is damaged")]
    public async Task An_invalid_sheet_of_wages_exits_with_1_and_changes_nothing(string fault, string why)
    {
        cli.With(WageBook.Folder + "/2025.csv", "old").With(WageBook.File, Faulty(fault));
        var before = cli.Contents(WageBook.Folder);

        var run = await Wages();

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldBe($"{WageBook.File}: {why}\n");
        cli.Contents(WageBook.Folder).ShouldBe(before);
    }

    [Fact]
    public async Task Text_in_the_name_of_a_spreadsheet_is_read_as_text()
    {
        cli.WithRole("data-engineer", "Data Engineer").With(WageBook.File, "OCC_CODE,A_MEDIAN\n15-2051,112590\n");

        var run = await Wages();

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith($"{WageBook.File}:1:1: this is not the header of such a file; ");
        cli.Figures(WageBook.Folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task Bytes_damaged_anywhere_are_told_and_never_more_than_a_line()
    {
        var random = new Random(20250119);
        var good = new WageBook().WithDataScientists().Bytes();
        for (var i = 0; i < 12; i++)
        {
            var bytes = good.ToArray();
            for (var j = 0; j < 3; j++)
                bytes[random.Next(4, bytes.Length)] = (byte)random.Next(256);
            cli.With(WageBook.File, bytes);

            var run = await Wages();

            run.ExitCode.ShouldBeInRange(0, 1, run.Error);
            run.Error.Count(c => c == '\n').ShouldBe(run.ExitCode, run.Error);
        }
    }

    [Fact]
    public async Task Roles_without_an_occupation_have_no_wage_to_read()
    {
        cli.With("content/roles/data-scientist.md", Cli.GoodRole)
            .With(WageBook.File, new WageBook().WithDataScientists().Bytes());

        var run = await Wages();

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith($"{WageBook.File}: no role in ");
        run.Error.ShouldEndWith(" names an occupation (occupation: soc: in its front matter)\n");
    }

    private Task<Outcome> Wages(string file = WageBook.File) => cli.Summarize(file, "oews");

    // Whether any program has a file open; those of others cannot be looked into.
    private static bool IsOpen(string file)
    {
        var all = new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };
        return Directory
            .EnumerateDirectories("/proc")
            .Where(process => char.IsAsciiDigit(Path.GetFileName(process)[0]))
            .SelectMany(process =>
            {
                try
                {
                    return new DirectoryInfo(Path.Combine(process, "fd"))
                        .GetFileSystemInfos("*", all)
                        .Select(open => open.LinkTarget);
                }
                // It has ended meanwhile.
                catch (IOException)
                {
                    return [];
                }
            })
            .Any(open => open == file);
    }

    private static string Occupation(string soc) => $"occupation: {{soc: {soc}, onet: {soc}.00, grade: exact}}";

    private static byte[] Faulty(string fault) =>
        fault switch
        {
            "a column missing" => new WageBook { Above = 3, Named = names => [.. names.Except(["A_PCT25"])] }
                .WithDataScientists()
                .Bytes(),
            "columns missing" => new WageBook { Named = names => [.. names.Except(["A_MEDIAN", "O_GROUP"])] }
                .WithDataScientists()
                .Bytes(),
            "no header" => new WageBook { Named = names => [.. names.Except(["OCC_CODE"])] }
                .WithDataScientists()
                .Bytes(),
            "header too low" => new WageBook { Above = 50 }
                .WithDataScientists()
                .Bytes(),
            "no year" => new WageBook { Year = null }
                .WithDataScientists()
                .Bytes(),
            "two tables" => new WageBook { Times = 2 }
                .WithDataScientists()
                .Bytes(),
            "no occupation" => new WageBook().WithDataScientists(code: "15-2052").Bytes(),
            "twice" => new WageBook().WithDataScientists().WithDataScientists().Bytes(),
            "highest without end" => new WageBook { Highest = "$999,999,999,999,999,999,999 per year" }
                .WithDataScientists()
                .Bytes(),
            "another archive" => WageBook.Zip(new Dictionary<string, string> { ["readme.txt"] = "Nothing." }),
            "empty archive" => [.. "PK\u0003\u0004"u8, .. WageBook.Zip(new Dictionary<string, string>())],
            "a cell far out" => WageBook.Zip(["<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>"]),
            "many columns" => WageBook.Zip([
                "<row r=\"1\"><c r=\"GR1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"GS1\"><v>1</v></c></row>",
            ]),
            "a bomb" => Bomb(),
            "a bomb that lies" => Lying(Bomb()),
            "a year too early" => new WageBook { Year = 1899 }
                .WithDataScientists()
                .Bytes(),
            "a year too late" => new WageBook { Year = 2201 }
                .WithDataScientists()
                .Bytes(),
            "no title" => new WageBook().With("15-2051", " ", 1, 1.0, 1000, 1.0, 1, 2, 3, 4, 5).Bytes(),
            "a row far down" => WageBook.Zip(["<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>"]),
            "no such sheet" => WageBook.Zip(
                new Dictionary<string, string>
                {
                    ["xl/workbook.xml"] =
                        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheets><sheet name=\"a\" sheetId=\"1\"/></sheets></workbook>",
                }
            ),
            "no XML" => WageBook.Zip(["<row r=\"1\"><c r=\"A1\"><v>1</row>"]),
            "entities" => WageBook.Zip(
                new Dictionary<string, string>
                {
                    ["xl/workbook.xml"] = "<!DOCTYPE a [<!ENTITY b \"c\">]><workbook>&b;</workbook>",
                }
            ),
            "cut short" => new WageBook().WithDataScientists().Bytes()[..^400],
            "first bytes only" => "PK\u0003\u0004"u8.ToArray(),
            "damaged" => Damaged(new WageBook().WithDataScientists().Bytes()),
            _ => throw new ArgumentOutOfRangeException(nameof(fault)),
        };

    private static byte[] Bomb() => WageBook.Zip([], new string(' ', 200_000_000));

    // The length of the longest part, where the archive says it, is made a small one.
    private static byte[] Lying(byte[] archive)
    {
        using var read = new ZipArchive(new MemoryStream(archive));
        var length = BitConverter.GetBytes((uint)read.Entries.Max(entry => entry.Length));
        var lying = archive.ToArray();
        for (var at = lying.AsSpan().IndexOf(length); at >= 0; at = lying.AsSpan().IndexOf(length))
            BitConverter.GetBytes(1000).CopyTo(lying, at);
        return lying;
    }

    // More than half: what stands in the first parts alone is not always asked for.
    private static byte[] Damaged(byte[] good) =>
        [.. good.Select((b, i) => i > 60 && i < good.Length * 3 / 4 ? (byte)0xFF : b)];
}
