using System.Globalization;
using System.Net;
using System.Text.Json;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>Pay of all roles, over the figures we ship: what can be chosen, what is compared, and what is refused.</summary>
public sealed class SalaryTests
{
    [Fact]
    public async Task A_list_can_be_ordered_and_narrowed()
    {
        var site = await ShippedSite.Running();

        var byName = Names(await site.Get("/salaries?sort=name"));
        byName.ShouldBe(byName.Order(StringComparer.OrdinalIgnoreCase));
        var rows = (await site.Get("/salaries?sort=ranges")).Html.QuerySelectorAll(".axis-list tbody tr");
        var counts = rows.Select(row => Number(row.QuerySelector("td.n")!.TextContent)).ToList();
        counts.ShouldBe(counts.OrderDescending());
        Names(await site.Get("/salaries?family=Research")).ShouldBeSubsetOf(byName);
        Names(await site.Get("/salaries?family=Research")).Count.ShouldBeInRange(1, byName.Count - 1);
        Names(await site.Get("/salaries?level=no-such-level")).Count.ShouldBe(byName.Count);
        (await site.Get("/salaries?family=nobody")).Html.Body!.TextContent.ShouldContain("No role has adverts here");

        static List<string> Names(Answer page) =>
            [.. page.Html.QuerySelectorAll(".axis-list tbody th").Select(cell => cell.QuerySelector("a")!.TextContent)];

        static int Number(string text) => int.Parse(text, NumberStyles.AllowThousands);
    }

    [Fact]
    public async Task Repeats_are_counted_beside_ranges_and_reported()
    {
        var line = ShippedPay.Group("data-scientist");
        var (n, adverts) = (line.N, line.Number("adverts")!.Value);
        var counted = (await Get("/salaries/data-scientist")).Html.QuerySelector("#pay_counted")!.Text();

        adverts.ShouldBeGreaterThan(n);
        counted.ShouldContain(
            $"{PayPage.Count(n)} distinct pay ranges from {PayPage.Count(adverts)} adverts with the job title “Data Scientist”"
        );
        counted.ShouldContain($"{PayPage.Count(adverts - n)} adverts repeat the range of another");
        foreach (var (title, column) in new[] { ("Senior", "SE"), ("Remote", "remote100"), ("Medium", "M") })
            counted.ShouldContain($"{title} {PayPage.Count(line.Number(column)!.Value)} ");
    }

    [Fact]
    public async Task Roles_of_different_seniority_say_so_and_offer_the_same_level()
    {
        var page = (await Get("/compare/machine-learning-engineer-vs-ai-architect")).Html.QuerySelector("#page_pay")!;
        var senior = (await Get("/compare/machine-learning-engineer-vs-ai-architect?level=SE")).Html;
        var all = ShippedPay.Group("ai-architect");

        page.Text()
            .ShouldContain(
                $"{all.Number("SE") + all.Number("EX")} of {all.N} AI Architect ranges are for seniors or above"
            );
        page.QuerySelector("a[href='/compare/machine-learning-engineer-vs-ai-architect?level=SE#page_pay']")
            .ShouldNotBeNull();
        PayPage
            .Table(senior.QuerySelector("#pay_chart")!)[1][1]
            .ShouldBe($"{ShippedPay.Group("ai-architect", "SE").N}");
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
            var said = page.QuerySelector(".odds")!.Text();
            said.ShouldContain(
                "a random advert of Data Scientist has a higher midpoint than one of Data Analyst in "
                    + $"{Math.Round(Percent(odds, "share"))}% of pairs "
                    + $"(95% interval {Math.Floor(Percent(odds, "low"))}% to {Math.Ceiling(Percent(odds, "high"))}%)"
            );
            said.Contains("Too close to call").ShouldBe(odds.GetProperty("tooClose").GetBoolean());
            said.ShouldContain(
                $"(Data Analyst: n = {PayPage.Count(ShippedPay.Group("data-analyst", level).N)} and "
                    + $"Data Scientist: n = {PayPage.Count(ShippedPay.Group("data-scientist", level).N)})"
            );
        }
        api.GetProperty("odds").GetArrayLength().ShouldBe(5);

        static double Percent(JsonElement odds, string name) => odds.GetProperty(name).GetDouble() * 100;
    }

    [Theory]
    [InlineData("/salaries/Data-Scientist", "/salaries/data-scientist")]
    [InlineData("/salaries/data-scientist/", "/salaries/data-scientist")]
    [InlineData("/salaries/ml-engineer", "/salaries/machine-learning-engineer")]
    [InlineData("/salaries/ml-engineer.csv", "/salaries/machine-learning-engineer.csv")]
    [InlineData(
        "/salaries/ml-engineer.csv?figures=official",
        "/salaries/machine-learning-engineer.csv?figures=official"
    )]
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
    [InlineData("/salaries/data-scientits.csv?figures=official")]
    [InlineData("/api/v1/salaries/data-scientits")]
    public async Task An_unknown_role_pays_nothing(string path) =>
        (await (await ShippedSite.Running()).Get(path)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("/api/v1/salaries?level=boss", "level must be EN, MI, SE, EX or all.")]
    [InlineData("/api/v1/salaries/data-scientist?region=Atlantis", "region must be an ISO 3166-1 country code")]
    [InlineData("/api/v1/salaries/data-scientist?year=recent", "year must be a year")]
    public async Task The_api_says_what_a_group_is(string path, string detail)
    {
        var answer = await (await ShippedSite.Running()).Get(path);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.MediaType.ShouldBe("application/problem+json");
        answer.Text.ShouldContain(detail);
    }

    [Fact]
    public async Task Pages_ignore_an_unknown_source_and_the_api_refuses_it()
    {
        var plain = PayPage.Table((await Get("/salaries/data-scientist")).Html.QuerySelector("#pay_levels")!);
        var file = (await Get("/salaries/data-scientist.csv")).Text;

        foreach (var source in new[] { "no-such-source", "oews", "%22%3E%3Cb%3E" })
        {
            var page = (await Get($"/salaries/data-scientist?source={source}")).Html;
            PayPage.Table(page.QuerySelector("#pay_levels")!).ShouldBe(plain);
            (await Get($"/salaries/data-scientist.csv?source={source}")).Text.ShouldBe(file);
            foreach (var path in (string[])["/api/v1/salaries", "/api/v1/salaries/data-scientist"])
            {
                var refused = await (await ShippedSite.Running()).Get($"{path}?source={source}");
                refused.Status.ShouldBe(HttpStatusCode.BadRequest, path);
                refused.Text.ShouldContain("source must be aijobs.");
            }
        }
    }

    [Fact]
    public async Task A_page_says_what_repeats_do_to_its_figure() =>
        (await Get("/salaries/machine-learning-researcher"))
            .Html.QuerySelector("#pay_counted")!
            .Text()
            .ShouldContain(
                "267 of the 351 adverts of Machine Learning Researcher show one range, 110,000 to 160,000 dollars. The median of all rows is "
                    + "160,000 dollars, that of the midpoints of its 59 distinct ranges 181,550."
            );

    [Fact]
    public async Task A_claim_is_shown_beside_the_adverts_with_the_difference()
    {
        var row = (await Get("/salaries/machine-learning-engineer")).Html.QuerySelector("#pay_claims tbody tr")!;
        var line = ShippedPay.Group("machine-learning-engineer", region: "US", year: "2022");
        var median = line.Number("mid50")!.Value;

        row.Text().ShouldContain("$136,620");
        row.Text()
            .ShouldContain(
                $"{Math.Round(100.0 * (median - 136_620) / median)}% less than the median midpoint of adverts, "
                    + $"{PayPage.Dollars(median)} (United States, 2022, n = {line.N})"
            );
        row.QuerySelector("a")!.GetAttribute("href")!.ShouldStartWith("https://www.bls.gov/");
    }

    private static async Task<Answer> Get(string path)
    {
        var answer = await (await ShippedSite.Running()).Get(path);
        answer.Status.ShouldBe(HttpStatusCode.OK, path);
        return answer;
    }

    private static async Task<JsonElement> Json(string path) => JsonDocument.Parse((await Get(path)).Text).RootElement;
}
