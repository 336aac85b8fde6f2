using AngleSharp.Dom;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>Pages and the rule about anchors agree, in both directions.</summary>
public sealed class AnchorTests
{
    private const string Days = """


        ## A day

        Long.

        ### Before *noon*

        Rows.

        ### Before noon

        More.

        ### See [a tuner](/roles/model-tuner)

        Now.

        ### 夜

        Sleep.
        """;

    [Fact]
    public async Task Each_heading_is_a_link_to_its_own_place()
    {
        var files = SmallContent.Files();
        files["roles/row-keeper.md"] = SmallContent.Role("Row Keeper", "Keeps rows.") + Days;
        await using var site = await LiveSite.With(files);

        var html = (await site.Get("/roles/row-keeper")).Html;

        var day = html.QuerySelectorAll("#a-day h2 .self, #a-day h3 .self").Select(link => link.GetAttribute("href"));
        day.ShouldBe(["#a-day", "#a-day--before-noon", "#a-day--before-noon-2", "#a-day--see-a-tuner", "#a-day--5"]);
        foreach (var link in html.QuerySelectorAll(".self"))
            html.GetElementById(link.GetAttribute("href")![1..]).ShouldNotBeNull();
        html.QuerySelectorAll("main section > h2").ShouldAllBe(heading => heading.QuerySelector("a") != null);
        html.QuerySelectorAll("a a").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/roles/model-tuner")]
    [InlineData("/roles/data-gardener")]
    [InlineData("/roles/row-keeper")]
    [InlineData("/compare/model-tuner-vs-data-gardener")]
    [InlineData("/compare/data-gardener-vs-model-tuner-vs-row-keeper")]
    public async Task The_rule_knows_the_places_of_a_page(string path)
    {
        var files = SmallContent.Files();
        files["roles/row-keeper.md"] = SmallContent.Role("Row Keeper", "Keeps rows.") + Days;
        await using var site = await LiveSite.With(files);
        var places = (await site.Get(path))
            .Html.QuerySelectorAll(
                "main, main section, main section > h2, main h3[id], main .introduction, #" + Anchor.Roles
            )
            .Select(place => place.Id)
            .OfType<string>()
            .ToList();
        var links = places.Append("nowhere").Select(place => $"- [x]({path}#{place})");

        site.Write("roles/linker.md", SmallContent.Role("Linker", "Links.") + "\n\n" + string.Join('\n', links));
        var problems = site.Publish().Problems.Where(problem => problem.Rule == Rule.BrokenAnchor).ToList();

        places.ShouldContain(place => !place.StartsWith("page_", StringComparison.Ordinal));
        var nowhere = problems.ShouldHaveSingleItem();
        nowhere.Message.ShouldStartWith("there is no #nowhere");
        var known = nowhere.Advice.Split('#')[1..].Select(key => key.Trim(',', ' '));
        known.ShouldBeSubsetOf(places);
        known.ShouldNotBeEmpty();
    }
}
