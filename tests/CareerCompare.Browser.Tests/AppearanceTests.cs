using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CareerCompare.Browser.Tests;

/// <summary>Every kind of page, on a phone, a tablet and a desktop, light and dark.</summary>
[Collection(SharedBrowser.Name)]
public sealed class AppearanceTests(Browser browser)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
    };

    public static TheoryData<string, int, ColorScheme> Views()
    {
        var views = new TheoryData<string, int, ColorScheme>();
        foreach (var place in Place.All)
        foreach (var width in new[] { 320, 768, 1280 })
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            views.Add(place.Kind, width, scheme);
        return views;
    }

    [Theory, MemberData(nameof(Views))]
    public async Task A_page_loads_cleanly_fits_and_is_accessible(string kind, int width, ColorScheme scheme)
    {
        var place = Place.All.Single(p => p.Kind == kind);
        await using var visit = await browser.Open(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 800 },
                ColorScheme = scheme,
            }
        );

        var response = await visit.Page.GotoAsync(place.Path);

        response!.Status.ShouldBe(place.Status);
        // Chromium reports the status of the page itself as an error; that one is expected.
        visit
            .Complaints.Where(complaint => place.Status == 200 || !complaint.Contains($"status of {place.Status}"))
            .ShouldBeEmpty();
        (await Overflow(visit.Page)).ShouldBeEmpty($"wider than {width} px");
        var axe = await visit.Page.RunAxe(Rules);
        axe.Passes.ShouldNotBeEmpty();
        axe.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}"))
            .ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_page_fits_on_paper(string kind)
    {
        await using var visit = await browser.Open(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = 718, Height = 1000 },
            }
        );
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await visit.Page.GotoAsync(Place.All.Single(p => p.Kind == kind).Path);

        (await Overflow(visit.Page)).ShouldBeEmpty();
        (await visit.Page.Locator("h1").IsVisibleAsync()).ShouldBeTrue();
        (await visit.Page.Locator("header nav, header form").First.IsVisibleAsync()).ShouldBeFalse();
    }

    public static TheoryData<string> Kinds() => [.. Place.All.Select(place => place.Kind)];

    /// <summary>What makes a page scroll sideways: elements that reach beyond it, outside of those that scroll themselves.</summary>
    private static Task<string[]> Overflow(IPage page) =>
        page.EvaluateAsync<string[]>(
            """
            () => {
              const root = document.documentElement;
              if (root.scrollWidth <= root.clientWidth) return [];
              const wide = [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > root.clientWidth + 0.5)
                .map(e => e.outerHTML.slice(0, 100));
              return [`${root.scrollWidth} px`, ...wide.slice(0, 5)];
            }
            """
        );
}
