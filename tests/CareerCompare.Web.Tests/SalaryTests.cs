using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>What roles pay, over the summaries we ship: chart, table, file, API and structured data say the same.</summary>
public sealed partial class SalaryTests
{
    private static readonly string[] Shown = ["p10", "p25", "p50", "p75", "p90"];
    private static readonly string[] InData =
    [
        "percentile10",
        "percentile25",
        "median",
        "percentile75",
        "percentile90",
    ];

    /// <summary>Roles with a summary.</summary>
    public static TheoryData<string> Roles() =>
        [
            .. Directory
                .GetFiles(Path.Combine(Repository.Content, "salaries"), "*.csv")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal),
        ];

    [Theory, MemberData(nameof(Roles))]
    public async Task Chart_table_file_and_api_say_the_same_in_every_region(string role)
    {
        var summary = Cell.Of(await File.ReadAllTextAsync(Path.Combine(Repository.Content, "salaries", role + ".csv")));
        var file = Cell.Of((await Get($"/salaries/{role}.csv")).Text);
        var api = (await Json($"/api/v1/salaries/{role}")).GetProperty("survey").EnumerateArray().Select(Cell.Of);

        file.ShouldBe(summary);
        api.ShouldBe(summary);
        foreach (var region in summary.Select(cell => cell.Region).Distinct())
        {
            var page = (await Get($"/salaries/{role}?region={region}")).Html;
            var levels = summary.Where(cell => cell.Region == region && cell.Year == "all").ToList();
            ShouldShow(page.QuerySelector("#pay_levels")!, levels);
            var years = summary
                .Where(cell => cell.Region == region && cell.Level == "all" && cell.Year != "all")
                .ToList();
            (page.QuerySelector("#pay_years") is not null).ShouldBe(years.Count(cell => cell.N >= 10) > 1);
            if (page.QuerySelector("#pay_years") is { } trend)
                Table(trend).Where(line => line[2] != "no answers").ShouldBe(years.Select(Line));
        }
    }

    [Theory, MemberData(nameof(Roles))]
    public async Task Structured_data_is_what_the_role_page_shows(string role)
    {
        var page = (await Get($"/roles/{role}")).Html;
        var chart = page.QuerySelector("#pay_chart")!;
        var table = Table(chart).Where(line => line.Count > 3).ToList();
        var data = page.Data("Occupation")!.Value;

        data.GetProperty("@type").GetString().ShouldBe("Occupation");
        data.GetProperty("name").GetString().ShouldBe(page.QuerySelector("h1")!.TextContent);
        var salaries = data.GetProperty("estimatedSalary").EnumerateArray().ToList();
        salaries
            .Select(salary => salary.GetProperty("currency").GetString())
            .ShouldAllBe(currency => currency == "USD");
        salaries
            .Select(salary => InData.Select(name => Dollars(salary.GetProperty(name).GetInt32())))
            .Select(line => line.ToList())
            .ShouldBe(table.Select(line => line.Skip(2).ToList()));
    }

    [Fact]
    public async Task All_roles_are_on_one_axis_as_in_the_file_and_the_api()
    {
        var site = await ShippedSite.Running();
        foreach (
            var query in new[] { "", "?level=SE", "?level=EN&region=US", "?year=2023", "?region=GB&level=SE&year=2024" }
        )
        {
            var file = (await site.Get($"/salaries.csv{query}")).Text.Split(
                "\r\n",
                StringSplitOptions.RemoveEmptyEntries
            );
            var api = (await Json($"/api/v1/salaries{query}")).GetProperty("items").EnumerateArray().ToList();
            var rows = (await site.Get($"/salaries{query}")).Html.QuerySelectorAll(".axis-list tbody tr");

            var medians = api.ToDictionary(
                item => item.GetProperty("title").GetString()!,
                item => (Cell.Of(item.GetProperty("survey")), item.GetProperty("slug").GetString()!)
            );
            rows.Length.ShouldBe(medians.Count, query);
            file.Length.ShouldBe(medians.Count + 1, query);
            foreach (var row in rows)
            {
                var (cell, slug) = medians[row.QuerySelector("a")!.TextContent];
                file.ShouldContain(line =>
                    line.StartsWith($"{slug},{cell.Level},{cell.Region},{cell.Year},USD,{cell.N},")
                );
                row.QuerySelectorAll("td.n")[0].TextContent.ShouldBe(Count(cell.N));
                row.QuerySelector("strong")?.TextContent.ShouldBe(Dollars(cell.Amounts[2]!.Value));
                (row.QuerySelector("svg[role=img]") is null).ShouldBe(cell.N < 10);
            }
        }
    }

    [Fact]
    public async Task A_list_can_be_ordered_and_narrowed()
    {
        var site = await ShippedSite.Running();

        var byName = Names(await site.Get("/salaries?sort=name"));
        byName.ShouldBe(byName.Order(StringComparer.OrdinalIgnoreCase));
        var answers = (await site.Get("/salaries?sort=answers")).Html.QuerySelectorAll(".axis-list tbody tr");
        var counts = answers.Select(row => Number(row.QuerySelector("td.n")!.TextContent)).ToList();
        counts.ShouldBe(counts.OrderDescending());
        Names(await site.Get("/salaries?family=Research")).ShouldBeSubsetOf(byName);
        Names(await site.Get("/salaries?family=Research")).Count.ShouldBeInRange(1, byName.Count - 1);
        Names(await site.Get("/salaries?level=no-such-level")).Count.ShouldBe(byName.Count);
        (await site.Get("/salaries?family=nobody")).Html.Body!.TextContent.ShouldContain("No role has answers here");

        static List<string> Names(Answer page) =>
            [.. page.Html.QuerySelectorAll(".axis-list tbody th").Select(cell => cell.QuerySelector("a")!.TextContent)];
    }

    [Theory]
    [InlineData("offer=152000", "higher than about 50% of answers.")]
    [InlineData("offer=152,000", "higher than about 50% of answers.")]
    [InlineData("offer=152%20000.00", "higher than about 50% of answers.")]
    [InlineData("offer=$152k", "higher than about 50% of answers.")]
    [InlineData("offer=USD%20152000", "higher than about 50% of answers.")]
    [InlineData("offer=20000", "lower than at least 95% of answers.")]
    [InlineData("offer=900000", "higher than at least 95% of answers.")]
    [InlineData("offer=90000000", "off the chart: $90M")]
    [InlineData(
        "offer=26666&region=SK",
        "none, or fewer than 5%, are lower, about 45% are higher, the others say the same."
    )]
    [InlineData("offer=152000&level=EX&region=LT", "Executive, Lithuania, all years: no answers.")]
    [InlineData("offer=a+lot", "is no amount of US dollars a year")]
    [InlineData("offer=-5", "is no amount of US dollars a year")]
    [InlineData("offer=0", "is no amount of US dollars a year")]
    [InlineData("offer=1e9", "is no amount of US dollars a year")]
    [InlineData("offer=185.000", "or could mean two")]
    [InlineData("offer=185.000,50", "or could mean two")]
    [InlineData("offer=185000,50", "or could mean two")]
    [InlineData("offer=%E2%82%AC185000", "is no amount of US dollars a year")]
    [InlineData("offer=185000&currency=JPY", "We have no rate for “JPY”")]
    [InlineData("offer=185000&currency=JPY", "“185000” is no amount")]
    public async Task An_offer_finds_its_place(string query, string said) =>
        Text((await Get($"/salaries/data-scientist?{query}")).Html.QuerySelector("main")!).ShouldContain(said);

    [Fact]
    public async Task An_offer_counts_in_the_currency_shown()
    {
        var dollars = Text((await Get("/salaries/data-scientist?offer=152000")).Html.QuerySelector("#pay_offer")!);
        var euros = Text(
            (await Get("/salaries/data-scientist?offer=144402&currency=eur")).Html.QuerySelector("#pay_offer")!
        );

        dollars.ShouldContain(
            "higher than about 50% of answers. 11,669 answers: all levels, all countries, all years."
        );
        euros.ShouldContain("€144,402");
        euros.ShouldContain("higher than about 50% of answers. 11,669 answers: all levels, all countries, all years.");
        euros.ShouldContain("1.05262 US dollars for one EUR");
    }

    [Fact]
    public async Task Another_currency_is_converted_with_its_rate_and_date()
    {
        var page = (await Get("/salaries/ai-architect?currency=EUR")).Html;
        var table = Table(page.QuerySelector("#pay_levels")!);

        table[0][4].ShouldBe("€" + Count((int)Math.Round(196500 / 1.05262m, MidpointRounding.AwayFromZero)));
        Text(page.QuerySelector("#pay_levels .foot")!).ShouldContain("19 January 2025");
        page.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex, follow");
        (await Get("/salaries/ai-architect?currency=XTS"))
            .Html.QuerySelector("#pay_levels td.median")!
            .TextContent.ShouldBe("$196,500");
    }

    [Fact]
    public async Task Roles_of_different_seniority_say_so_and_offer_the_same_level()
    {
        var page = (await Get("/compare/machine-learning-engineer-vs-ai-architect")).Html.QuerySelector("#page_pay")!;
        var senior = (await Get("/compare/machine-learning-engineer-vs-ai-architect?level=SE")).Html;

        Text(page).ShouldContain("152 of 153 AI Architect answers");
        page.QuerySelector("a[href='/compare/machine-learning-engineer-vs-ai-architect?level=SE#page_pay']")
            .ShouldNotBeNull();
        Table(senior.QuerySelector("#pay_chart")!)[1][1].ShouldBe("151");
        senior.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex, follow");
    }

    [Fact]
    public async Task Odds_on_a_page_are_those_of_the_api()
    {
        var api = (await Json("/api/v1/compare?roles=data-analyst,data-scientist")).GetProperty("salary");
        foreach (var odds in api.GetProperty("odds").EnumerateArray())
        {
            var level = odds.GetProperty("level").GetString()!;
            if (level == "all")
                continue;
            var page = (await Get($"/compare/data-analyst-vs-data-scientist?level={level}")).Html;
            var said = Text(page.QuerySelector(".odds")!);
            said.ShouldContain(
                $"earns more than a random Data Analyst in {Math.Round(Percent(odds, "share"))}% of pairs"
            );
            said.ShouldContain(
                $"(95% interval {Math.Floor(Percent(odds, "low"))}% to {Math.Ceiling(Percent(odds, "high"))}%)"
            );
            said.Contains("Too close to call").ShouldBe(odds.GetProperty("tooClose").GetBoolean());
        }
        api.GetProperty("odds").GetArrayLength().ShouldBe(5);

        static double Percent(JsonElement odds, string name) => odds.GetProperty(name).GetDouble() * 100;
    }

    [Theory]
    [InlineData("/salaries/Data-Scientist", "/salaries/data-scientist")]
    [InlineData("/salaries/data-scientist/", "/salaries/data-scientist")]
    [InlineData("/salaries/ml-engineer", "/salaries/machine-learning-engineer")]
    [InlineData("/salaries/ml-engineer.csv", "/salaries/machine-learning-engineer.csv")]
    [InlineData("/Salaries", "/salaries")]
    public async Task Pay_has_one_address(string path, string canonical)
    {
        var answer = await (await ShippedSite.Running()).Get(path);

        answer.Status.ShouldBe(HttpStatusCode.MovedPermanently);
        answer.Header("Location").ShouldBe(canonical);
    }

    [Theory]
    [InlineData("/salaries/data-scientits")]
    [InlineData("/salaries/data-scientits.csv")]
    [InlineData("/api/v1/salaries/data-scientits")]
    public async Task An_unknown_role_pays_nothing(string path) =>
        (await (await ShippedSite.Running()).Get(path)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("/api/v1/salaries?level=boss", "level is EN, MI, SE, EX or all.")]
    [InlineData("/api/v1/salaries/data-scientist?region=Atlantis", "region is a country")]
    [InlineData("/api/v1/salaries/data-scientist?year=recent", "year is a year")]
    public async Task The_api_says_what_a_group_is(string path, string detail)
    {
        var answer = await (await ShippedSite.Running()).Get(path);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.MediaType.ShouldBe("application/problem+json");
        answer.Text.ShouldContain(detail);
    }

    [Fact]
    public async Task A_claim_stands_beside_the_survey_and_says_by_how_much_they_differ()
    {
        var row = (await Get("/salaries/machine-learning-engineer")).Html.QuerySelector("#pay_claims tbody tr")!;

        Text(row).ShouldContain("$136,620");
        Text(row).ShouldContain("22% less than the survey median $176,100 (United States, 2022, n = 92)");
        row.QuerySelector("a")!.GetAttribute("href")!.ShouldStartWith("https://www.bls.gov/");
    }

    private static void ShouldShow(IElement figure, List<Cell> cells)
    {
        Table(figure).ShouldBe(cells.Select(Line));
        var description = figure.QuerySelector("desc")!.TextContent;
        var drawn = figure.QuerySelectorAll("[data-points]").ToList();
        drawn.Count.ShouldBe(cells.Count(cell => cell.N >= 10));
        foreach (var (cell, mark) in cells.Where(cell => cell.N >= 10).Zip(drawn))
        {
            var amounts = cell.Amounts.Select(amount => Dollars(amount!.Value)).ToList();
            description.ShouldContain(
                $"median {amounts[2]}, middle half {amounts[1]} to {amounts[3]}, 8 in 10 between {amounts[0]} and {amounts[4]}, "
                    + $"n = {Count(cell.N)}."
            );
            foreach (var (point, amount) in mark.GetAttribute("data-points")!.Split(';').Zip(cell.Amounts))
            {
                point.Split('|')[1].ShouldEndWith(Dollars(amount!.Value));
                AtPlace(figure, double.Parse(point.Split('|')[0])).ShouldBe(amount.Value, 50);
            }
            var median = mark.QuerySelector("svg")!.GetAttribute("x")!;
            AtPlace(figure, double.Parse(median.TrimEnd('%'))).ShouldBe(cell.Amounts[2]!.Value, 50);
        }
    }

    // What the axis says stands at this percent of the width.
    private static double AtPlace(IElement figure, double percent)
    {
        var ticks = figure.QuerySelectorAll("text.tick").Select(tick => tick.TextContent).ToList();
        var (low, high) = (Thousands(ticks[0]), Thousands(ticks[^1]));
        return low + (percent / 100 * (high - low));
    }

    private static double Thousands(string tick) =>
        tick.EndsWith('k') ? 1000 * double.Parse(tick.Trim('$', 'k')) : double.Parse(tick.Trim('$'));

    private static List<List<string>> Table(IElement figure) =>
        [.. figure.QuerySelectorAll("tbody tr").Select(row => row.Children.Select(Text).ToList())];

    private static List<string> Line(Cell cell)
    {
        var title = cell.Year == "all" ? LevelOf(cell.Level) : cell.Year;
        var small = cell.N is >= 10 and < 30 ? " small sample" : "";
        IEnumerable<string> figures =
            cell.N < 10 ? [$"too few answers: {cell.N}"] : cell.Amounts.Select(amount => Dollars(amount!.Value));
        return [title + small, Count(cell.N), .. figures];
    }

    private static string LevelOf(string level) =>
        level switch
        {
            "EN" => "Entry",
            "MI" => "Mid-level",
            "SE" => "Senior",
            "EX" => "Executive",
            _ => "All levels",
        };

    private static string Dollars(int amount) => "$" + Count(amount);

    private static string Count(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowThousands);

    private static string Text(IElement element) => Blanks().Replace(element.TextContent, " ").Trim();

    private static async Task<Answer> Get(string path)
    {
        var answer = await (await ShippedSite.Running()).Get(path);
        answer.Status.ShouldBe(HttpStatusCode.OK, path);
        return answer;
    }

    private static async Task<JsonElement> Json(string path) => JsonDocument.Parse((await Get(path)).Text).RootElement;

    [GeneratedRegex(@"\s+", RegexOptions.None, 5000)]
    private static partial Regex Blanks();

    /// <summary>A group of answers, with the five percentiles that are shown.</summary>
    private sealed record Cell(string Level, string Region, string Year, int N, int?[] Amounts)
    {
        public static List<Cell> Of(string csv)
        {
            var lines = csv.Split(["\r\n", "\n"], StringSplitOptions.RemoveEmptyEntries);
            var columns = lines[0].Split(',').ToList();
            return
            [
                .. lines
                    .Skip(1)
                    .Select(line => line.Split(','))
                    .Select(fields => new Cell(
                        Field(fields, "level"),
                        Field(fields, "region"),
                        Field(fields, "year"),
                        int.Parse(Field(fields, "n")),
                        [
                            .. Shown.Select(name =>
                                Field(fields, name) is { Length: > 0 } field ? int.Parse(field) : (int?)null
                            ),
                        ]
                    )),
            ];

            string Field(string[] fields, string name) => fields[columns.IndexOf(name)];
        }

        public static Cell Of(JsonElement group) =>
            new(
                group.GetProperty("level").GetString()!,
                group.GetProperty("region").GetString()!,
                group.GetProperty("year").GetString()!,
                group.GetProperty("n").GetInt32(),
                [
                    .. Shown.Select(name =>
                        group.GetProperty(name).ValueKind == JsonValueKind.Null
                            ? (int?)null
                            : group.GetProperty(name).GetInt32()
                    ),
                ]
            );

        public bool Equals(Cell? other) =>
            other is not null
            && (Level, Region, Year, N) == (other.Level, other.Region, other.Year, other.N)
            && Amounts.SequenceEqual(other.Amounts);

        public override int GetHashCode() => HashCode.Combine(Level, Region, Year, N);
    }
}
