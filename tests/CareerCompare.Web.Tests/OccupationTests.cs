using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>The official wages that pages show, and the reasons they give for showing none, with the content we ship.</summary>
public sealed class OccupationTests
{
    private const string Misleads = "would be misleading here, so it is not shown.";

    /// <summary>Roles by whether their page has an official wage.</summary>
    public static TheoryData<string> Roles(bool shown) =>
        [.. ShippedPay.Roles.Where(role => ShippedPay.WagesFor(role).Count > 0 == shown)];

    [Theory]
    [InlineData("data-scientist", "exact", "Data Scientists (SOC 15-2051): the occupation is this role.")]
    [InlineData("statistician", "exact", "Statisticians (SOC 15-2041): the occupation is this role.")]
    [InlineData(
        "business-intelligence-analyst",
        "exact",
        "Data Scientists (SOC 15-2051): Business Intelligence Analyst is 15-2051.01, a part of it, and the wage covers the whole occupation."
    )]
    [InlineData(
        "data-engineer",
        "listed",
        "Database Architects (SOC 15-1243): its official list of job titles includes Data Engineer, or a title close to it, among many others."
    )]
    public async Task A_role_that_an_occupation_is_or_lists_has_its_wage(string role, string grade, string about)
    {
        var latest = ShippedPay.WagesFor(role)[0];
        var said = "Official wages cover all employees counted as " + about;

        foreach (var path in new[] { $"/roles/{role}", $"/salaries/{role}" })
        {
            var page = (await Get(path)).Html.QuerySelector("main")!;
            page.Text().ShouldContain(said, Case.Sensitive, path);
            page.Text().ShouldContain(PayPage.Wage(latest, "p50"), Case.Sensitive, path);
        }
        (await Get($"/roles/{role}.md")).Text.ShouldContain(PayPage.Wage(latest, "p50"));
        var api = await Json($"/api/v1/salaries/{role}");
        api.GetProperty("occupation").GetProperty("grade").GetString().ShouldBe(grade);
        api.GetProperty("occupation").GetProperty("shown").GetBoolean().ShouldBeTrue();
        api.GetProperty("occupation").GetProperty("note").GetString()!.ShouldStartWith(said);
        api.GetProperty("sources").GetArrayLength().ShouldBe(2);
    }

    [Theory, MemberData(nameof(Roles), false)]
    public async Task A_role_that_no_occupation_is_has_no_wage_anywhere(string role)
    {
        // Figures that only the agency publishes: its newest numbers for the occupation, if there is one.
        var wage = ShippedPay.Wages.FirstOrDefault(wage => wage["soc"] == ShippedPay.Occupation(role, "soc"));
        var adverts = ShippedPay
            .Adverts(role)
            .SelectMany(line => line.Columns.Select(column => line[column]))
            .ToHashSet();
        var numbers = wage is null
            ? []
            : PayPage
                .Percentiles.Append("mean")
                .Append("employment")
                .Where(column => !adverts.Contains(wage[column]))
                .SelectMany(column => new[] { wage[column], PayPage.Count(wage.Number(column)!.Value) })
                .ToList();
        var other = role == "data-analyst" ? "data-engineer" : "data-analyst";
        string[] paths =
        [
            $"/roles/{role}",
            $"/roles/{role}.md",
            $"/salaries/{role}",
            $"/salaries/{role}?region=US",
            $"/salaries/{role}.csv",
            $"/embed/roles/{role}",
            $"/embed/salaries/{role}",
            $"/api/v1/roles/{role}",
            $"/api/v1/salaries/{role}",
        ];

        foreach (var path in paths)
        {
            var answer = await Get(path);
            foreach (var number in numbers)
                Regex
                    .IsMatch(answer.Text, $@"(?<![\d,]){number}(?![\d,])", RegexOptions.None, TimeSpan.FromSeconds(5))
                    .ShouldBeFalse($"{number} of {wage!["title"]} on {path}");
            if (answer.MediaType != "text/html")
                continue;
            answer.Html.QuerySelectorAll(".wage[data-points], .wage-dot").ShouldBeEmpty(path);
            PayPage.WageTable(answer.Html.Body!).ShouldBeEmpty(path);
            answer.Html.Body!.TextContent.ShouldNotContain("Official median wage", Case.Sensitive, path);
        }
        (await (await ShippedSite.Running()).Get($"/salaries/{role}.csv?figures=official")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
        PayLine.Read((await Get("/salaries.csv?figures=official")).Text).ShouldNotContain(line => line["role"] == role);
        var api = await Json($"/api/v1/salaries/{role}");
        api.GetProperty("official").GetArrayLength().ShouldBe(0);
        api.GetProperty("occupation").GetProperty("shown").GetBoolean().ShouldBeFalse();
        if ((await Get($"/roles/{role}")).Html.Data("Occupation") is { } data)
            data.GetRawText().ShouldNotContain("Official");
        var row = (await Get("/salaries"))
            .Html.QuerySelectorAll(".axis-list tbody tr")
            .Single(row => row.QuerySelector("a")!.GetAttribute("href") == $"/salaries/{role}");
        row.QuerySelector(".wage-dot").ShouldBeNull();
        (row.QuerySelector("svg")?.GetAttribute("aria-label") ?? "").ShouldNotContain("Official");
        var pair = (await Json($"/api/v1/compare?roles={other},{role}")).GetProperty("salary").GetProperty("roles");
        pair.GetProperty(role).GetProperty("official").GetArrayLength().ShouldBe(0);
        pair.GetProperty(other).GetProperty("official").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData(
        "ai-architect",
        "Official statistics count AI Architect under Computer Occupations, All Other (SOC 15-1299), "
    )]
    [InlineData(
        "robotics-engineer",
        "Official statistics count Robotics Engineer under Engineers, All Other (SOC 17-2199), "
    )]
    [InlineData(
        "ai-researcher",
        "AI Researcher is not an official occupation. In our judgement, the nearest is Computer and Information Research Scientists (SOC 15-1221); "
    )]
    [InlineData(
        "prompt-engineer",
        "No official classification has an occupation near Prompt Engineer, so there is no official wage."
    )]
    public async Task Where_no_wage_is_shown_the_page_says_why(string role, string about)
    {
        foreach (var path in new[] { $"/roles/{role}", $"/salaries/{role}", $"/compare/data-scientist-vs-{role}" })
        {
            var site = await ShippedSite.Running();
            var page = await site.Get(path);
            if (page.Header("Location") is { } moved)
                page = await site.Get(moved);
            var said = page
                .Html.QuerySelectorAll("#page_pay p, #page_pay li, #pay_official p")
                .Select(PayPage.Text)
                .Where(text => text.StartsWith(about, StringComparison.Ordinal))
                .ToList();
            said.ShouldHaveSingleItem(path);
            if (role != "prompt-engineer")
                said[0].ShouldEndWith(Misleads);
        }
        (await Json($"/api/v1/salaries/{role}"))
            .GetProperty("occupation")
            .GetProperty("note")
            .GetString()!
            .ShouldStartWith(about);
        (await Get($"/roles/{role}.md")).Text.Replace("\\", "").ShouldContain(about);
    }

    [Fact]
    public async Task Two_roles_of_one_occupation_say_that_official_figures_cannot_tell_them_apart()
    {
        const string Apart = "official figures cannot tell these roles apart.";
        foreach (var role in new[] { "data-scientist", "data-analyst" })
        {
            var others = ShippedPay
                .Roles.Where(other =>
                    other != role && ShippedPay.WagesFor(other) is [var wage, ..] && wage["soc"] == "15-2051"
                )
                .ToList();
            (await Get($"/salaries/{role}"))
                .Html.QuerySelector("#pay_official p")!
                .Text()
                .ShouldEndWith(
                    " Applied Scientist, Business Intelligence Analyst, Business Intelligence Engineer and "
                        + $"{others.Count - 3} more roles here belong to the same occupation: {Apart}"
                );
        }
        // Alone in its occupation.
        (await Get("/salaries/statistician"))
            .Html.QuerySelector("#pay_official p")!
            .Text()
            .ShouldNotContain("apart");

        var pair = (await Get("/compare/data-analyst-vs-data-scientist")).Html.QuerySelector("#page_pay")!;
        pair.Text()
            .ShouldContain(
                "Data Analyst and Data Scientist are both counted as Data Scientists (SOC 15-2051): official wages cannot tell them apart."
            );
        pair.QuerySelectorAll("#pay_chart .wage[data-points]").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Roles_that_are_counted_elsewhere_do_not_share_an_occupation()
    {
        // The occupation is only the nearest, so its wage is not shown for these roles, and there is nothing to tell apart.
        foreach (var role in new[] { "research-engineer", "nlp-engineer" })
        {
            ShippedPay.Occupation("deep-learning-engineer", "soc").ShouldBe(ShippedPay.Occupation(role, "soc"));
            (await Get($"/salaries/{role}"))
                .Html.QuerySelector("#pay_official p")!
                .Text()
                .ShouldNotContain("Deep Learning Engineer");
        }
    }

    [Fact]
    public async Task The_highest_amount_that_a_source_states_is_shown_as_that_or_more()
    {
        var found = (
            from role in ShippedPay.Roles
            from wage in ShippedPay.WagesFor(role)
            where PayPage.Percentiles.Any(column => wage[column].EndsWith('+'))
            select (Role: role, Wage: wage)
        ).ToList();

        found.ShouldNotBeEmpty();
        foreach (var (role, wage) in found)
        {
            wage["p90"].ShouldBe(wage["year"] is "2020" or "2021" ? "208000+" : "239200+");
            var row = PayPage
                .WageTable((await Get($"/salaries/{role}")).Html.QuerySelector("#pay_official")!)
                .Single(row => row[0].EndsWith(wage["year"], StringComparison.Ordinal));
            row[6].ShouldBe(PayPage.Dollars(wage.Number("p90")!.Value) + " or more");
            var api = (await Json($"/api/v1/salaries/{role}?year={wage["year"]}")).GetProperty("official")[0];
            api.GetProperty("p90").GetInt64().ShouldBe(wage.Number("p90")!.Value);
            api.GetProperty("topCoded").EnumerateArray().Select(name => name.GetString()).ShouldBe(["p90"]);
            PayLine
                .Read((await Get($"/salaries/{role}.csv?figures=official")).Text)
                .Single(line => line["year"] == wage["year"])["p90"]
                .ShouldBe(wage["p90"]);
        }
    }

    private static async Task<Answer> Get(string path)
    {
        var answer = await (await ShippedSite.Running()).Get(path);
        answer.Status.ShouldBe(HttpStatusCode.OK, path);
        return answer;
    }

    private static async Task<JsonElement> Json(string path) => JsonDocument.Parse((await Get(path)).Text).RootElement;
}
