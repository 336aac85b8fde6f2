using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace CareerCompare.Browser.Tests;

/// <summary>A page of somebody else, on another origin, shows what may be shown and nothing else.</summary>
public sealed class EmbedBrowserTests(Browser browser) : IClassFixture<Browser>
{
    private const int Narrowest = 280;

    private const string Main = "#" + Anchor.Main;
    private const string Sideways = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private static readonly int[] Widths = [200, Narrowest, 320, 360, 420, 480, 560, Web.Views.Embed.Width];

    private static readonly string[][] TallestPairs =
    [
        ["business-intelligence-analyst", "computer-vision-engineer"],
        ["business-intelligence-analyst", "data-modeler"],
        ["business-intelligence-engineer", "nlp-engineer"],
        ["data-visualization-engineer", "machine-learning-infrastructure-engineer"],
    ];

    private static readonly string[] Paths =
    [
        "/roles/ai-architect",
        "/compare/machine-learning-engineer-vs-ai-architect",
        "/salaries/ai-architect",
    ];

    [Fact]
    public async Task A_foreign_page_shows_embeds_at_any_width_and_nothing_else()
    {
        await using var foreign = await Foreign();
        await using var visit = await browser.Open(new BrowserNewContextOptions());
        await visit.Page.GotoAsync(foreign.Urls.Single());

        foreach (var width in new[] { Narrowest, Web.Views.Embed.Width })
        foreach (var path in Paths)
        {
            var element = await visit
                .Page.Locator($"iframe[src$='/embed{path}'][width='{width}']")
                .ElementHandleAsync();
            var frame = (await element.ContentFrameAsync()).ShouldNotBeNull();
            await frame.WaitForSelectorAsync("h1");
            // The style sheets are those of its own origin, and came.
            (await frame.EvaluateAsync<string>("getComputedStyle(document.body).display")).ShouldBe("flex", path);
            (await frame.EvaluateAsync<int>(Sideways)).ShouldBeLessThanOrEqualTo(0, path);
        }
        visit.Complaints.ShouldNotContain(complaint => complaint.Contains("/embed/") || complaint.Contains(".css"));
        // The browser shows its own page in place of a refused one.
        var refused = await visit.Page.Locator("#whole").ElementHandleAsync();
        (await (await refused.ContentFrameAsync())!.QuerySelectorAsync(Main)).ShouldBeNull();
        await visit.Page.GotoAsync(Paths[0]);
        await Assertions.Expect(visit.Page.Locator(Main)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_height_that_a_snippet_gives_holds_every_role_and_the_tallest_pairs()
    {
        await using var visit = await browser.Open(new BrowserNewContextOptions());
        await visit.Page.GotoAsync("/compare");
        var roles = await visit.Page.EvaluateAsync<string[]>(
            "[...new Set([...document.querySelectorAll('main option')].map(option => option.value).filter(Boolean))]"
        );
        roles.Length.ShouldBeGreaterThan(30);
        var embeds = roles
            .Select(slug => Web.Views.Embed.Role(slug, slug))
            .Concat(roles.Select(slug => Web.Views.Embed.Salary(slug, slug)))
            .Concat(TallestPairs.Select(slugs => Web.Views.Embed.Pair(slugs, "")));

        var cut = new List<string>();
        foreach (var embed in embeds)
        {
            (await visit.Page.GotoAsync(embed.Url)).ShouldNotBeNull().Status.ShouldBe(200, embed.Url);
            foreach (var width in Widths)
            {
                var height = embed.HeightAt(width);
                await visit.Page.SetViewportSizeAsync(width, height);
                var needed = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollHeight");
                if (needed > height)
                    cut.Add($"{embed.Url} at {width} px: {needed} px in {height}");
            }
        }
        cut.ShouldBeEmpty();
    }

    private async Task<WebApplication> Foreign()
    {
        var frames =
            from width in new[] { Narrowest, Web.Views.Embed.Width }
            from path in Paths
            select $"<iframe src='{browser.Site.Address}embed{path}' title='{path}' width='{width}' height='300'></iframe>";
        var page =
            $"<!DOCTYPE html><title>Foreign</title>{string.Concat(frames)}"
            + $"<iframe id='whole' src='{browser.Site.Address}roles/ai-architect' title='whole'></iframe>";
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var site = builder.Build();
        site.Urls.Add("http://127.0.0.1:0");
        site.Run(context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            return context.Response.WriteAsync(page);
        });
        await site.StartAsync();
        return site;
    }
}
