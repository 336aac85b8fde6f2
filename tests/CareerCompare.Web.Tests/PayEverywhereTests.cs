using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CareerCompare.Web.Tests.Harness;
using Markdig;

namespace CareerCompare.Web.Tests;

/// <summary>
/// A figure of pay is the same wherever it stands: chart, table, file, API, Markdown, embed, picture and what is stated for
/// machines say what the files that we ship say.
/// </summary>
public sealed class PayEverywhereTests
{
    private static readonly string[] Levels = ["all", "EN", "MI", "SE", "EX"];
    private static readonly string[] Shown = ["p10", "p25", "p50", "p75", "p90"];
    private static readonly MarkdownPipeline Tables = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>Roles with advertised ranges.</summary>
    public static TheoryData<string> Roles() => [.. ShippedPay.Roles];

    [Theory, MemberData(nameof(Roles))]
    public async Task File_and_api_say_what_we_ship(string role)
    {
        var shipped = ShippedPay.Adverts(role);
        var file = PayLine.Read((await Get($"/salaries/{role}.csv")).Text);
        var api = (await Json($"/api/v1/salaries/{role}")).GetProperty("adverts").EnumerateArray().ToList();
        var columns = shipped[0].Columns.SkipLast(1).ToList();

        shipped.Count.ShouldBeGreaterThan(5);
        file.Select(line => line.Joined(columns)).ShouldBe(shipped.Select(line => line.Joined(columns)));
        file.ShouldAllBe(line =>
            line["role"] == role
            && line["source"] == "aijobs.net pay data"
            && line["edition"] == "last changed 3 August 2025"
            && line["licence"] == "CC0 1.0"
        );
        api.Select(InApi).ShouldBe(shipped.Select(InFile));
        api.ShouldAllBe(group => group.GetProperty("source").GetString() == "aijobs");
        api.Select(group => group.GetProperty("smallSample").GetBoolean())
            .ShouldBe(shipped.Select(line => line.N < 30));
    }

    [Theory, MemberData(nameof(Roles))]
    public async Task The_page_of_pay_says_what_we_ship_of_every_region_level_and_year(string role)
    {
        var shipped = ShippedPay.Adverts(role).Where(line => line["currency"] == "USD").ToList();
        foreach (var region in shipped.Select(line => line["region"]).Distinct())
        {
            var page = (await Get($"/salaries/{role}?region={region}")).Html;
            ShouldShow(page.QuerySelector("#pay_levels")!, ByLevel(shipped, region, "all"));
            ShouldShowYears(page, [.. shipped.Where(line => line.Is("all", region, null) && line["year"] != "all")]);
        }
        foreach (var level in Levels.Skip(1).Where(level => shipped.Any(line => line.Is(level, "global", "all"))))
        {
            var page = (await Get($"/salaries/{role}?level={level}")).Html;
            ShouldShow(page.QuerySelector("#pay_levels")!, ByLevel(shipped, "global", "all"));
            ShouldShowYears(page, [.. shipped.Where(line => line.Is(level, "global", null) && line["year"] != "all")]);
            var regions = shipped.Where(line => line.Is(level, null, "all")).ToList();
            (page.QuerySelector("#pay_regions") is not null).ShouldBe(regions.Count > 1);
            if (page.QuerySelector("#pay_regions") is { } table)
                PayPage
                    .Table(table)
                    .Select(row => string.Join('|', row.Skip(1)))
                    .ShouldBe(
                        regions
                            .OrderByDescending(line => line["region"] == "global")
                            .ThenByDescending(line => line.N)
                            .ThenBy(line => line["region"], StringComparer.Ordinal)
                            .Select(line => string.Join('|', PayPage.Row("", line).Skip(1)))
                    );
        }
    }

    [Theory]
    [InlineData("data-scientist", "US", "2024")]
    [InlineData("data-scientist", "GB", "2025")]
    [InlineData("data-scientist", "global", "2021")]
    [InlineData("data-engineer", "CA", "2024")]
    [InlineData("machine-learning-engineer", "US", "2022")]
    [InlineData("data-analyst", "global", "2023")]
    public async Task The_page_of_pay_says_what_we_ship_of_a_region_in_a_year(string role, string region, string year)
    {
        var shipped = ShippedPay.Adverts(role).Where(line => line["currency"] == "USD").ToList();
        var page = (await Get($"/salaries/{role}?region={region}&year={year}")).Html;
        var api = await Json($"/api/v1/salaries/{role}?region={region}&year={year}");
        var file = PayLine.Read((await Get($"/salaries/{role}.csv?region={region}&year={year}")).Text);
        var lines = ShippedPay.Adverts(role).Where(line => line.Is(null, region, year, null)).Select(InFile).ToList();

        ShouldShow(page.QuerySelector("#pay_levels")!, ByLevel(shipped, region, year));
        api.GetProperty("adverts").EnumerateArray().Select(InApi).ShouldBe(lines);
        file.Select(InFile).ShouldBe(lines);
        page.QuerySelector(".lede")!
            .Text()
            .ShouldContain(
                $"offers {PayPage.Dollars(Amount("low50"))} to {PayPage.Dollars(Amount("high50"))} a year, by {PayPage.Count(Group().N)} "
                    + $"distinct ranges from {PayPage.Count(Group().Number("adverts")!.Value)} adverts."
            );

        PayLine Group() => shipped.Single(line => line.Is("all", region, year));
        long Amount(string column) => Group().Number(column)!.Value;
    }

    [Theory, MemberData(nameof(Roles))]
    public async Task The_pages_of_a_role_and_their_other_forms_say_what_we_ship(string role)
    {
        var lines = ByLevel(ShippedPay.Adverts(role), "global", "all");
        var latest = ShippedPay.WagesFor(role).Take(1).ToList();
        var page = (await Get($"/roles/{role}")).Html;
        var embed = (await Get($"/embed/salaries/{role}")).Html;
        var pay = (await Get($"/salaries/{role}")).Html;

        foreach (var figure in new[] { page.QuerySelector("#pay_chart")!, embed.QuerySelector("#pay_levels")! })
        {
            ShouldShow(figure, lines);
            ShouldShowWages(figure, latest);
        }
        ShouldShowWages(pay.QuerySelector("#pay_levels")!, latest);
        foreach (var html in new[] { page, (await Get($"/embed/roles/{role}")).Html })
        {
            var facts = html.QuerySelector("dl.facts")!.Text();
            facts.ShouldContain($"Advertised ranges{PayPage.Count(lines[0].Line.N)}distinct, from ");
            if (lines[0].Line.HasFigures)
                facts.ShouldContain($"Median midpoint{PayPage.Dollars(lines[0].Line.Number("mid50")!.Value)}");
            facts.Contains("Official median wage").ShouldBe(latest.Count > 0);
            foreach (var wage in latest)
                facts.ShouldContain(
                    $"Official median wage{PayPage.Wage(wage, "p50")}all employees, {wage["title"]}, United"
                );
        }
        ShouldState(page, lines, latest);
        ShouldSay((await Get($"/roles/{role}.md")).Text, lines, latest);
    }

    [Theory, MemberData(nameof(Roles))]
    public async Task Official_wages_are_those_of_the_agency(string role)
    {
        var shipped = ShippedPay.WagesFor(role);
        var page = (await Get($"/salaries/{role}")).Html.QuerySelector("#pay_official")!;
        var api = (await Json($"/api/v1/salaries/{role}")).GetProperty("official").EnumerateArray().ToList();
        var file = await (await ShippedSite.Running()).Get($"/salaries/{role}.csv?figures=official");

        PayPage.WageTable(page).ShouldBe(shipped.Reverse().Select(PayPage.WageRow));
        api.Select(InApiOfficial).ShouldBe(shipped.Select(wage => InFileOfficial(wage, role)));
        file.Status.ShouldBe(shipped.Count > 0 ? HttpStatusCode.OK : HttpStatusCode.NotFound);
        if (shipped.Count == 0)
            return;
        var lines = PayLine.Read(file.Text);
        var columns = shipped[0].Columns.Where(column => column != "soc").ToList();
        lines
            .Select(line => line["code"] + line.Joined(columns))
            .ShouldBe(shipped.Select(line => line["soc"] + line.Joined(columns)));
        lines.ShouldAllBe(line =>
            line["role"] == role
            && line["classification"] == "soc"
            && line["grade"] == ShippedPay.Occupation(role, "grade")
            && line["source"] == "Occupational Employment and Wage Statistics"
            && line["edition"] == "May 2020 to May 2025"
            && line["licence"].StartsWith("Public domain")
        );
        var marks = page.QuerySelectorAll("[data-points]")
            .Select(mark => mark.GetAttribute("data-points")!.Split('|')[1]);
        marks.ShouldBe(
            shipped
                .Reverse()
                .Select(wage =>
                    $"mean {PayPage.Wage(wage, "mean")}, standard error "
                    + $"{PayPage.Dollars((long)Math.Round(wage.Number("mean")!.Value * wage.Exact("mean_rse") / 100))}, "
                    + $"{PayPage.Count(wage.Number("employment")!.Value)} employees"
                )
        );
        foreach (var year in shipped.Select(wage => wage["year"]))
            (await Json($"/api/v1/salaries/{role}?year={year}&region=US"))
                .GetProperty("official")
                .EnumerateArray()
                .Select(InApiOfficial)
                .ShouldBe(shipped.Where(wage => wage["year"] == year).Select(wage => InFileOfficial(wage, role)));
        (await Json($"/api/v1/salaries/{role}?region=CH")).GetProperty("official").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?level=SE")]
    public async Task Comparisons_say_what_we_ship(string query)
    {
        var level = query.Length > 0 ? "SE" : "all";
        foreach (var (first, second) in ShippedPay.Roles.Zip(ShippedPay.Roles.Skip(1)))
        {
            var site = await ShippedSite.Running();
            var path = $"/compare/{first}-vs-{second}";
            if ((await site.Get(path)).Header("Location") is { } moved)
                path = moved;
            string[] roles = [.. path["/compare/".Length..].Split("-vs-")];
            var figure = (await Get(path + query)).Html.QuerySelector("#pay_chart")!;
            var lines = roles.Select(role =>
                ShippedPay.Adverts(role).SingleOrDefault(line => line.Is(level, "global", "all"))
            );

            PayPage
                .Table(figure)
                .Select(row => string.Join('|', row.Skip(1)))
                .ShouldBe(
                    lines.Select(line =>
                        line is null ? "0|0|no adverts" : string.Join('|', PayPage.Row("", line).Skip(1))
                    ),
                    path
                );
            ShouldDraw(figure, [.. lines.Where(line => line?.HasFigures == true).Select(line => line!)]);
            ShouldShowWages(
                figure,
                [.. roles.SelectMany(role => ShippedPay.WagesFor(role).Take(1)).DistinctBy(wage => wage["soc"])]
            );
            if (query.Length > 0)
                continue;
            var api = (await Json($"/api/v1/compare?roles={string.Join(',', roles)}"))
                .GetProperty("salary")
                .GetProperty("roles");
            var all = roles
                .SelectMany(role => ShippedPay.Adverts(role))
                .Where(line => line.Is(null, "global", "all", null))
                .Select(InFile)
                .ToList();
            roles
                .SelectMany(role => api.GetProperty(role).GetProperty("adverts").EnumerateArray())
                .Select(InApi)
                .ShouldBe(all, path);
            PayLine.Read((await Get(path + ".csv")).Text).Select(InFile).ShouldBe(all, path);
            PayPage
                .Table((await Get("/embed" + path)).Html.QuerySelector("#pay_chart")!)
                .ShouldBe(PayPage.Table(figure), path);
        }
    }

    [Theory]
    [InlineData("", "all", "global", "all")]
    [InlineData("?level=SE", "SE", "global", "all")]
    [InlineData("?level=EN&region=US", "EN", "US", "all")]
    [InlineData("?year=2023", "all", "global", "2023")]
    [InlineData("?region=GB&level=SE&year=2024", "SE", "GB", "2024")]
    public async Task All_roles_on_one_axis_say_what_we_ship(string query, string level, string region, string year)
    {
        var lines = ShippedPay
            .Roles.Select(role =>
                (Role: role, Line: ShippedPay.Adverts(role).SingleOrDefault(line => line.Is(level, region, year)))
            )
            .Where(role => role.Line is not null)
            .ToDictionary(role => role.Role, role => role.Line!);
        var list = (await Get($"/salaries{query}")).Html.QuerySelector(".axis-list")!;
        var rows = list.QuerySelectorAll("tbody tr");
        var file = PayLine.Read((await Get($"/salaries.csv?level={level}&region={region}&year={year}")).Text);
        var api = (await Json($"/api/v1/salaries{query}")).GetProperty("items").EnumerateArray().ToList();

        api.ToDictionary(item => item.GetProperty("slug").GetString()!, item => InApi(item.GetProperty("adverts")))
            .ShouldBe(lines.ToDictionary(role => role.Key, role => InFile(role.Value)), ignoreOrder: true);
        file.Where(line => line["currency"] == "USD")
            .ToDictionary(line => line["role"], InFile)
            .ShouldBe(lines.ToDictionary(role => role.Key, role => InFile(role.Value)), ignoreOrder: true);
        rows.Length.ShouldBe(lines.Count);
        foreach (var row in rows)
        {
            var role = row.QuerySelector("a")!.GetAttribute("href")!.Split('/', '?')[2];
            var line = lines[role];
            row.QuerySelectorAll("td.n")[0].TextContent.ShouldBe(PayPage.Count(line.N));
            row.QuerySelector("strong")?.TextContent.ShouldBe(PayPage.Dollars(line.Number("mid50")!.Value));
            (row.QuerySelector("svg[role=img]") is not null).ShouldBe(line.HasFigures, role);
            if (row.QuerySelector("svg[role=img]") is not { } svg)
                continue;
            svg.GetAttribute("aria-label")!.ShouldContain(InWords(line));
            Points(svg.QuerySelector(".mark[data-points]")!)
                .ShouldBe(PayPage.Points.Select(point => PayPage.Dollars(line.Number(point)!.Value)));
            // An American wage says nothing of adverts elsewhere.
            var wage = region is "global" or "US" ? ShippedPay.LatestOf(role) : null;
            (svg.QuerySelector(".wage-dot") is not null).ShouldBe(wage is not null, role);
            if (wage is not null)
                svg.GetAttribute("aria-label")!
                    .ShouldEndWith(
                        $"Official median wage of {wage["title"]}, United States, {wage["year"]}: {PayPage.Wage(wage, "p50")}."
                    );
        }
        var medians = rows.Select(row => row.QuerySelector("strong"))
            .OfType<IElement>()
            .Select(cell => cell.TextContent);
        medians.Select(text => int.Parse(text.Trim('$').Replace(",", ""))).ShouldBeInOrder(SortDirection.Descending);
    }

    [Theory, MemberData(nameof(Roles))]
    public async Task The_picture_of_a_role_is_drawn_from_what_we_ship(string role)
    {
        // Where a picture has its chart, in pixels.
        const int Left = 72;
        const int Width = 1200 - (2 * Left);
        const int Middle = 446;
        const int Grey = 0x5d6577;
        var line = ShippedPay.Group(role);
        var picture = PngReader.Read((await Get($"/salaries/{role}.png")).Bytes);
        var row = Enumerable
            .Range(0, picture.Width)
            .Where(x => picture.Palette[picture.Pixels[(Middle * picture.Width) + x]] == Grey)
            .ToList();

        if (!line.HasFigures)
        {
            row.ShouldBeEmpty();
            return;
        }
        var amounts = new[] { line.Number("low10")!.Value, line.Number("high90")!.Value };
        // Roles share an axis, but those whose pay would fill less than its first half.
        var (low, high) =
            amounts[1] < 200_000
                ? (amounts[0], amounts[1])
                : (Math.Min(50_000, amounts[0]), Math.Max(350_000, amounts[1]));
        var step = new double[] { 10_000, 20_000, 25_000, 50_000, 100_000 }.First(step =>
            Math.Ceiling(high / step) - Math.Floor(low / step) <= 7
        );
        var (from, to) = (Math.Floor(low / step) * step, Math.Ceiling(high / step) * step);
        // A small sample is an outline, whose ends are as wide as the pen.
        ((double)row[0]).ShouldBe(At(line.N < 30 ? "low10" : "low50"), 3);
        ((double)row[^1]).ShouldBe(At(line.N < 30 ? "high90" : "high50"), 3);

        double At(string column) => Left + (Width * (line.Number(column)!.Value - from) / (to - from));
    }

    // Chart and table of advertised ranges by level.
    private static void ShouldShow(IElement figure, IReadOnlyList<(string Title, PayLine Line)> lines)
    {
        PayPage.Table(figure).ShouldBe(lines.Select(line => PayPage.Row(line.Title, line.Line)));
        ShouldDraw(figure, [.. lines.Select(line => line.Line).Where(line => line.HasFigures)]);
        var description = figure.QuerySelector("desc")!.TextContent;
        foreach (var (title, line) in lines)
            description.ShouldContain($"{title}: {(line.HasFigures ? InWords(line) : $"too few ranges: {line.N}.")}");
    }

    // Chart and table of official wages.
    private static void ShouldShowWages(IElement figure, List<PayLine> wages)
    {
        PayPage.WageTable(figure).ShouldBe(wages.Select(PayPage.WageRow));
        var drawn = figure.QuerySelectorAll(".wage[data-points]").ToList();
        drawn.Count.ShouldBe(wages.Count);
        foreach (var (wage, mark) in wages.Zip(drawn))
        {
            Points(mark).ShouldBe(PayPage.Percentiles.Select(column => PayPage.Wage(wage, column)));
            foreach (var (place, column) in Places(mark).Zip(PayPage.Percentiles))
                PayPage.AtPlace(figure, place).ShouldBe(wage.Number(column)!.Value, 50);
            figure
                .QuerySelector("desc")!
                .TextContent.ShouldContain(
                    $"Official wages, {wage["title"]}, United States, {wage["year"]}: median {PayPage.Wage(wage, "p50")}, middle half "
                        + $"{PayPage.Wage(wage, "p25")} to {PayPage.Wage(wage, "p75")}, 8 in 10 between {PayPage.Wage(wage, "p10")} and "
                        + $"{PayPage.Wage(wage, "p90")}; {PayPage.Count(wage.Number("employment")!.Value)} employees."
                );
        }
    }

    private static void ShouldShowYears(IHtmlDocument page, List<PayLine> years)
    {
        var trend = page.QuerySelector("#pay_years");
        (trend is not null).ShouldBe(years.Count(line => line.HasFigures) > 1);
        if (trend is null)
            return;
        var rows = PayPage.Table(trend);
        rows.Select(row => int.Parse(row[0][..4])).ShouldBe(Enumerable.Range(years.Min(Year), rows.Count));
        rows.Where(row => row[^1] != "no adverts").ShouldBe(years.Select(line => PayPage.Row(line["year"], line)));
        trend
            .QuerySelectorAll("[data-points]")
            .Select(mark => mark.GetAttribute("data-name") + " " + mark.GetAttribute("data-points")!.Split('|')[1])
            .ShouldBe(
                years
                    .Where(line => line.HasFigures)
                    .Select(line =>
                        $"{line["year"]} median midpoint {PayPage.Dollars(line.Number("mid50")!.Value)}, n = {PayPage.Count(line.N)}"
                        + (line.N < 30 ? ", a small sample" : "")
                    )
            );

        static int Year(PayLine line) => int.Parse(line["year"]);
    }

    private static void ShouldState(
        IHtmlDocument page,
        IReadOnlyList<(string Title, PayLine Line)> lines,
        List<PayLine> wages
    )
    {
        var stated = page.Data("Occupation")?.GetProperty("estimatedSalary").EnumerateArray().ToList() ?? [];
        var adverts =
            from line in lines
            where line.Line.HasFigures
            let counted = $"n = {PayPage.Count(line.Line.N)}{(line.Line.N < 30 ? ", small sample" : "")}"
            from end in new[]
            {
                ("low ends", $"percentile10 {line.Line["low10"]} median {line.Line["low50"]}"),
                ("midpoints", $"median {line.Line["mid50"]}"),
                ("high ends", $"median {line.Line["high50"]} percentile90 {line.Line["high90"]}"),
            }
            select $"{line.Title}, {end.Item1} of advertised ranges, {counted}: {end.Item2}";
        var official = wages.Select(wage =>
            $"Official wages, {wage["title"]}, United States, {wage["year"]}: "
            + string.Join(
                ' ',
                PayPage
                    .Percentiles.Where(column => !wage[column].EndsWith('+'))
                    .Select(column => $"{(column == "p50" ? "median" : "percentile" + column[1..])} {wage[column]}")
            )
        );

        stated
            .Select(salary =>
                salary.GetProperty("name").GetString()
                + ": "
                + string.Join(
                    ' ',
                    salary
                        .EnumerateObject()
                        .Where(property => property.Value.ValueKind == JsonValueKind.Number)
                        .Select(property => $"{property.Name} {property.Value}")
                )
            )
            .ShouldBe(adverts.Concat(official));
        stated.ShouldAllBe(salary =>
            salary.GetProperty("currency").GetString() == "USD" && salary.GetProperty("duration").GetString() == "P1Y"
        );
    }

    private static void ShouldSay(
        string markdown,
        IReadOnlyList<(string Title, PayLine Line)> lines,
        List<PayLine> wages
    )
    {
        var tables = new HtmlParser()
            .ParseDocument(Markdown.ToHtml(markdown, Tables))
            .QuerySelectorAll("table")
            .Select(table =>
                table
                    .QuerySelectorAll("tbody tr")
                    .Select(row => row.Children.Select(cell => cell.TextContent).ToList())
                    .ToList()
            )
            .ToList();

        tables[0]
            .Select(row => row.Where(cell => cell.Length > 0))
            .ShouldBe(
                lines.Select(line =>
                    PayPage
                        .Row(line.Title, line.Line)
                        .Select(cell => cell.Replace(" small sample", " (small sample)", StringComparison.Ordinal))
                )
            );
        if (wages.Count > 0)
            tables[1].ShouldBe(wages.Select(wage => PayPage.WageRow(wage).SkipLast(1).ToList()));
        tables.Count.ShouldBe(wages.Count > 0 ? 2 : 1);
    }

    private static void ShouldDraw(IElement figure, IReadOnlyList<PayLine> lines)
    {
        var drawn = figure.QuerySelectorAll(".mark[data-points]").ToList();
        drawn.Count.ShouldBe(lines.Count);
        foreach (var (line, mark) in lines.Zip(drawn))
        {
            Points(mark).ShouldBe(PayPage.Points.Select(point => PayPage.Dollars(line.Number(point)!.Value)));
            foreach (var (place, point) in Places(mark).Zip(PayPage.Points))
                PayPage.AtPlace(figure, place).ShouldBe(line.Number(point)!.Value, 50);
            mark.ClassList.Contains("small").ShouldBe(line.N < 30);
            var box = mark.QuerySelector(".box")!;
            Percent(box, "x").ShouldBe(Places(mark)[1], 0.01);
            (Percent(box, "x") + Percent(box, "width")).ShouldBe(Places(mark)[3], 0.02);
            Percent(mark.QuerySelector("svg")!, "x").ShouldBe(Places(mark)[2], 0.01);
        }

        static double Percent(IElement element, string name) => double.Parse(element.GetAttribute(name)!.TrimEnd('%'));
    }

    private static List<(string Title, PayLine Line)> ByLevel(
        IReadOnlyList<PayLine> lines,
        string region,
        string year
    ) =>
        [
            .. Levels
                .Select(level =>
                    (PayPage.LevelTitle(level), Line: lines.SingleOrDefault(line => line.Is(level, region, year)))
                )
                .Where(level => level.Line is not null)
                .Select(level => (level.Item1, level.Line!)),
        ];

    private static IEnumerable<string> Points(IElement mark) =>
        mark.GetAttribute("data-points")!.Split(';').Select(point => point[point.IndexOf('$')..]);

    private static List<double> Places(IElement mark) =>
        [.. mark.GetAttribute("data-points")!.Split(';').Select(point => double.Parse(point.Split('|')[0]))];

    private static string InWords(PayLine line)
    {
        return $"a typical advert offers {Amount("low50")} to {Amount("high50")}, median midpoint {Amount("mid50")}; 1 in 10 ranges starts below "
            + $"{Amount("low10")}, 1 in 10 ends above {Amount("high90")}; {PayPage.Count(line.N)} distinct ranges from "
            + $"{PayPage.Count(line.Number("adverts")!.Value)} adverts.{(line.N < 30 ? " Small sample." : "")}";

        string Amount(string column) => PayPage.Dollars(line.Number(column)!.Value);
    }

    private static string InFile(PayLine line) =>
        line.Joined(["level", "region", "year", "currency", "n", "adverts"])
        + string.Concat(
            new[] { "low", "mid", "high" }.SelectMany(end =>
                Shown.Select(percentile => " " + line[end + percentile[1..]])
            )
        );

    private static string InApi(JsonElement group) =>
        string.Join(
            ',',
            new[] { "level", "region", "year", "currency", "n", "adverts" }.Select(name => $"{group.GetProperty(name)}")
        )
        + string.Concat(
            new[] { "low", "mid", "high" }
                .Select(group.GetProperty)
                .SelectMany(end =>
                    Shown.Select(name => " " + (end.ValueKind == JsonValueKind.Null ? "" : $"{end.GetProperty(name)}"))
                )
        );

    private static string InFileOfficial(PayLine wage, string role) =>
        $"oews {wage["soc"]} {wage["title"]} {ShippedPay.Occupation(role, "grade")} soc {wage["region"]} {wage["year"]} {wage["currency"]} "
        + string.Join(' ', Shown.Prepend("mean").Prepend("employment").Select(column => wage.Number(column)))
        + $" {wage["mean_rse"]} {wage["employment_rse"]} [{string.Join(',', Shown.Prepend("mean").Where(column => wage[column].EndsWith('+')))}]";

    private static string InApiOfficial(JsonElement wage)
    {
        var occupation = wage.GetProperty("occupation");
        return string.Join(
                ' ',
                new[] { "code", "title", "grade", "classification" }
                    .Select(name => occupation.GetProperty(name))
                    .Prepend(wage.GetProperty("source"))
                    .Concat(
                        new[] { "region", "year", "currency", "employment", "mean" }
                            .Concat(Shown)
                            .Concat(["relativeStandardError", "employmentRelativeStandardError"])
                            .Select(name => wage.GetProperty(name))
                    )
            ) + $" [{string.Join(',', wage.GetProperty("topCoded").EnumerateArray())}]";
    }

    private static async Task<Answer> Get(string path)
    {
        var answer = await (await ShippedSite.Running()).Get(path);
        answer.Status.ShouldBe(HttpStatusCode.OK, path);
        return answer;
    }

    private static async Task<JsonElement> Json(string path) => JsonDocument.Parse((await Get(path)).Text).RootElement;
}
