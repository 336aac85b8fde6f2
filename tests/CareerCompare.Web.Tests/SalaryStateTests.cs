using System.Net;
using CareerCompare.Tests;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>Pages of pay in every state: no survey, one role, too few answers, a small sample, equal answers, an outlier, hostile names.</summary>
public sealed class SalaryStateTests
{
    private const string Source =
        "name: A survey\nlicence: CC0\nurl: https://example.com/survey\nsnapshot: 2026-01-31\nrows: 99\n";

    [Fact]
    public async Task Without_a_survey_nothing_is_estimated()
    {
        await using var site = await LiveSite.With(SmallContent.Files());

        (await site.Get("/salaries")).Html.Body!.TextContent.ShouldContain("No salary survey is published yet.");
        var page = (await site.Get("/salaries/model-tuner")).Html;
        page.Body!.TextContent.ShouldContain("No salary survey is published yet.");
        page.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex, follow");
        (await site.Get("/salaries/model-tuner.csv")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await site.Get("/salaries.csv")).Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
        (await site.Get("/api/v1/salaries/model-tuner")).Text.ShouldBe("""{"survey":[],"claims":[],"source":null}""");
        (await site.Get("/roles/model-tuner")).Html.QuerySelector("#page_pay").ShouldBeNull();
        (await site.Get("/compare/model-tuner-vs-data-gardener")).Html.QuerySelector("#page_pay").ShouldBeNull();
    }

    [Fact]
    public async Task Too_few_answers_are_counted_and_no_more()
    {
        await using var site = await With(("model-tuner", Answers(7)), ("data-gardener", Answers(40)));

        var page = (await site.Get("/salaries/model-tuner")).Html;
        page.Body!.TextContent.ShouldContain("too few answers: 7");
        page.Body.TextContent.ShouldNotContain("$1");
        (await site.Get("/salaries"))
            .Html.QuerySelectorAll(".axis-list tbody tr")[^1]
            .TextContent.ShouldContain("too few answers: 7");
        (await site.Get("/api/v1/salaries/model-tuner")).Text.ShouldContain("\"n\":7,\"p10\":null,");
        var pair = (await site.Get("/compare/model-tuner-vs-data-gardener")).Html.QuerySelector("#page_pay")!;
        pair.TextContent.ShouldContain("too few answers: 7");
        pair.QuerySelector(".odds").ShouldBeNull();
        (await site.Get("/roles/model-tuner")).Html.Data("Occupation").ShouldBeNull();
        (await site.Get("/salaries/model-tuner?offer=1000"))
            .Html.QuerySelector("#pay_offer")!
            .TextContent.ShouldContain("too few answers: 7");
    }

    [Fact]
    public async Task A_small_sample_is_marked_wherever_it_is_drawn()
    {
        await using var site = await With(("model-tuner", Answers(16)));

        foreach (
            var path in new[]
            {
                "/salaries",
                "/salaries/model-tuner",
                "/roles/model-tuner",
                "/compare/model-tuner-vs-data-gardener",
            }
        )
        {
            var page = (await site.Get(path)).Html;
            page.QuerySelectorAll(".chart .mark.small .band, .axis-list .mark.small .band").Length.ShouldBe(1, path);
            page.QuerySelectorAll(".flag.warn").Select(flag => flag.TextContent).ShouldContain("small sample", path);
            page.Body!.TextContent.ShouldContain("small sample (n < 30)", Case.Sensitive, path);
        }
        (await site.Get("/api/v1/salaries/model-tuner")).Text.ShouldContain("\"smallSample\":true");
    }

    [Fact]
    public async Task Equal_answers_and_an_outlier_are_drawn_inside_the_chart()
    {
        var same = Enumerable.Repeat(150_000, 50).ToList();
        await using var site = await With(("model-tuner", same), ("data-gardener", [.. Answers(50), 9_000_000]));

        var page = (await site.Get("/compare/model-tuner-vs-data-gardener")).Html;
        var places = page.QuerySelectorAll(".mark rect[width$='%']")
            .Select(mark => (X: Percent(mark.GetAttribute("x")!), Width: Percent(mark.GetAttribute("width")!)))
            .ToList();

        places.Count.ShouldBe(4);
        places.ShouldAllBe(place => place.X >= 0 && place.Width >= 0 && place.X + place.Width <= 100);
        page.QuerySelector(".odds")!.TextContent.ShouldContain("of pairs");

        static double Percent(string text) => double.Parse(text.TrimEnd('%'));
    }

    [Fact]
    public async Task Names_cannot_leave_their_place()
    {
        const string Name = "</script><script>alert(1)</script> \\u003C & \" ' Tuner";
        var files = Files(("model-tuner", Answers(40)));
        files["roles/model-tuner.md"] = SmallContent.Role("'" + Name.Replace("'", "''") + "'", "Tunes.");
        files["salaries/sources.yml"] = Source.Replace("A survey", "'=cmd|</td>\"\"<b>survey</b>'");
        await using var site = await LiveSite.With(files);

        foreach (var path in new[] { "/roles/model-tuner", "/salaries/model-tuner?offer=%3Cscript%3E", "/salaries" })
            (await site.Get(path)).ShouldHaveOnlyOurScripts(path);
        var data = (await site.Get("/roles/model-tuner")).Html.Data("Occupation")!.Value;
        data.GetProperty("name").GetString().ShouldBe(Name);
        (await site.Get("/salaries/model-tuner")).Html.QuerySelector("td b, text b, .note b").ShouldBeNull();
        (await site.Get("/salaries/model-tuner.csv")).Text.ShouldContain(",\"'=cmd|</td>\"\"\"\"<b>survey</b>\"\r\n");
    }

    private static Task<LiveSite> With(params (string Role, IReadOnlyList<int> Answers)[] surveys) =>
        LiveSite.With(Files(surveys));

    private static Dictionary<string, string> Files(params (string Role, IReadOnlyList<int> Answers)[] surveys)
    {
        var files = SmallContent.Files();
        files["salaries/sources.yml"] = Source;
        foreach (var (role, answers) in surveys)
            files[$"salaries/{role}.csv"] = Survey.Csv(("all", answers));
        return files;
    }

    private static List<int> Answers(int count) => [.. Enumerable.Range(0, count).Select(i => 100_000 + (1000 * i))];
}
