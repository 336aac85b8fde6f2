using AngleSharp.Dom;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>Pages and the rule about anchors agree, in both directions.</summary>
public sealed class AnchorTests
{
    [Theory]
    [InlineData("/roles/model-tuner")]
    [InlineData("/roles/data-gardener")]
    [InlineData("/compare/model-tuner-vs-data-gardener")]
    [InlineData("/compare/data-gardener-vs-model-tuner-vs-row-keeper")]
    public async Task The_rule_knows_the_places_of_a_page(string path)
    {
        var files = SmallContent.Files();
        files["roles/row-keeper.md"] = SmallContent.Role("Row Keeper", "Keeps rows.") + "\n\n## A day\n\nLong.\n";
        await using var site = await LiveSite.With(files);
        var places = (await site.Get(path))
            .Html.QuerySelectorAll("main, main section, main section > h2, main .introduction, #" + Anchor.Roles)
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
