using System.Net;
using CareerCompare.Tests;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>Pages of pay in every state: no source, one role, too few ranges, a small sample, equal ranges, an outlier, hostile names.</summary>
public sealed class SalaryStateTests
{
    [Fact]
    public async Task Without_a_source_nothing_is_estimated()
    {
        await using var site = await LiveSite.With(SmallContent.Files());

        var list = (await site.Get("/salaries")).Html;
        list.Body!.TextContent.ShouldContain("No figures of pay are published yet.");
        list.Data("Dataset").ShouldBeNull();
        var page = (await site.Get("/salaries/model-tuner")).Html;
        page.Body!.TextContent.ShouldContain(
            "No source of adverts has this role. We do not estimate what we do not know."
        );
        page.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex, follow");
        (await site.Get("/salaries/model-tuner.csv")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await site.Get("/salaries/model-tuner.csv?figures=official")).Status.ShouldBe(HttpStatusCode.NotFound);
        foreach (var path in new[] { "/salaries.csv", "/salaries.csv?figures=official" })
            (await site.Get(path)).Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1, path);
        (await site.Get("/api/v1/salaries/model-tuner")).Text.ShouldBe(
            """{"adverts":[],"official":[],"occupation":null,"claims":[],"sources":[]}"""
        );
        (await site.Get("/roles/model-tuner")).Html.QuerySelector("#page_pay").ShouldBeNull();
        (await site.Get("/compare/model-tuner-vs-data-gardener")).Html.QuerySelector("#page_pay").ShouldBeNull();
    }

    [Fact]
    public async Task Too_few_ranges_are_counted_and_no_more()
    {
        await using var site = await With(("model-tuner", Amounts(7)), ("data-gardener", Amounts(40)));

        var page = (await site.Get("/salaries/model-tuner")).Html;
        page.Body!.TextContent.ShouldContain("too few ranges: 7");
        page.Body.TextContent.ShouldNotContain("$1");
        (await site.Get("/salaries"))
            .Html.QuerySelectorAll(".axis-list tbody tr")[^1]
            .TextContent.ShouldContain("too few ranges: 7");
        (await site.Get("/api/v1/salaries/model-tuner")).Text.ShouldContain(
            "\"n\":7,\"adverts\":7,\"low\":null,\"mid\":null,\"high\":null,"
        );
        var pair = (await site.Get("/compare/model-tuner-vs-data-gardener")).Html.QuerySelector("#page_pay")!;
        pair.TextContent.ShouldContain("too few ranges: 7");
        pair.QuerySelector(".odds").ShouldBeNull();
        (await site.Get("/roles/model-tuner")).Html.Data("Occupation").ShouldBeNull();
        (await site.Get("/salaries/model-tuner?offer=1000"))
            .Html.QuerySelector("#pay_offer")!
            .TextContent.ShouldContain("too few ranges: 7");
    }

    [Fact]
    public async Task A_small_sample_is_marked_wherever_it_is_drawn()
    {
        await using var site = await With(("model-tuner", Amounts(16)));

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
        (await site.Get("/roles/model-tuner.md")).Text.ShouldContain("| All levels (small sample) | 16 | 16 |");
    }

    [Fact]
    public async Task Equal_ranges_and_an_outlier_are_drawn_inside_the_chart()
    {
        var same = Enumerable.Repeat(150_000, 50).ToList();
        await using var site = await With(("model-tuner", same), ("data-gardener", [.. Amounts(50), 9_000_000]));

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
        var files = Files(("model-tuner", Amounts(40)));
        files["roles/model-tuner.md"] = SmallContent
            .Role("'" + Name.Replace("'", "''") + "'", "Tunes.")
            .Replace("published:", "occupation: {soc: 15-2051, grade: exact}\npublished:");
        files["sources/board.yml"] = Adverts.Source("title: '=cmd|</td>\"\"<b>adverts</b>'\nedition: \"+1</script>\"");
        files["sources/wages.yml"] = Adverts.Source("title: '@wages</td><b>wages</b>'");
        files["pay/wages/2025.csv"] =
            string.Join(',', CareerCompare.Pay.Wage.Columns.Prepend("soc"))
            + "\n15-2051,\"=Tuners, \"\"</text><b>others</b>\"\"\",no,US,2025,USD,5,1,90000,1,70000,80000,90000,100000,110000\n";
        await using var site = await LiveSite.With(files);

        foreach (
            var path in new[]
            {
                "/roles/model-tuner",
                "/salaries/model-tuner?offer=%3Cscript%3E",
                "/salaries",
                "/compare/model-tuner-vs-data-gardener",
                "/embed/salaries/model-tuner",
            }
        )
        {
            var answer = await site.Get(path);
            answer.ShouldHaveOnlyOurScripts(path);
            answer.Html.QuerySelector("td b, th b, text b, .note b, p b, li b, h3 b").ShouldBeNull(path);
        }
        var data = (await site.Get("/roles/model-tuner")).Html.Data("Occupation")!.Value;
        data.GetProperty("name").GetString().ShouldBe(Name);
        data.GetRawText().ShouldContain("others");
        (await site.Get("/salaries/model-tuner.csv")).Text.ShouldContain(
            ",\"'=cmd|</td>\"\"\"\"<b>adverts</b>\",\"'+1</script>\",\"CC0 1.0\"\r\n"
        );
        var official = (await site.Get("/salaries/model-tuner.csv?figures=official")).Text;
        official.ShouldContain(",\"'=Tuners, \"\"</text><b>others</b>\"\"\",");
        official.ShouldContain(",\"'@wages</td><b>wages</b>\",");
    }

    private static Task<LiveSite> With(params (string Role, IReadOnlyList<int> Amounts)[] adverts) =>
        LiveSite.With(Files(adverts));

    private static Dictionary<string, string> Files(params (string Role, IReadOnlyList<int> Amounts)[] adverts)
    {
        var files = SmallContent.Files();
        files["sources/board.yml"] = Adverts.Source();
        foreach (var (role, amounts) in adverts)
            files[$"pay/board/{role}.csv"] = Adverts.Csv(("all", amounts));
        return files;
    }

    private static List<int> Amounts(int count) => [.. Enumerable.Range(0, count).Select(i => 100_000 + (1000 * i))];
}
