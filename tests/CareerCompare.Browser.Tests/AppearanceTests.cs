using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CareerCompare.Browser.Tests;

/// <summary>By day: every rule of accessibility at every width.</summary>
public sealed class LightTests(Browser browser) : AppearanceTests(browser), IClassFixture<Browser>
{
    // Only what is wrong: listing what is right takes axe longer than finding it.
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
        ResultTypes = [ResultType.Violations],
    };

    [Theory, MemberData(nameof(Views))]
    public Task A_page_loads_cleanly_fits_and_is_accessible(string kind, int width) =>
        Look(kind, width, ColorScheme.Light, Rules);
}

/// <summary>By night: what differs from the day is colour.</summary>
public sealed class DarkTests(Browser browser) : AppearanceTests(browser), IClassFixture<Browser>
{
    private static readonly AxeRunOptions Contrast = new()
    {
        RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block"),
        ResultTypes = [ResultType.Violations],
    };

    [Theory, MemberData(nameof(Views))]
    public Task A_page_loads_cleanly_fits_and_can_be_read(string kind, int width) =>
        Look(kind, width, ColorScheme.Dark, Contrast);
}

/// <summary>On paper.</summary>
public sealed class PaperTests(Browser browser) : AppearanceTests(browser), IClassFixture<Browser>
{
    // A4 within margins of 14 mm, at 96 pixels an inch.
    private const int Width = 688;

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_page_fits_and_leaves_the_navigation_behind(string kind)
    {
        await using var visit = await Open(Width, ColorScheme.Light);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await visit.Page.GotoAsync(Place.Named(kind).Path);

        (await Overflow(visit.Page)).ShouldBeEmpty();
        (await visit.Page.Locator("h1").IsVisibleAsync()).ShouldBeTrue();
        (await visit.Page.Locator("header nav, header form").First.IsVisibleAsync()).ShouldBeFalse();
    }
}

/// <summary>Every kind of page, on a phone, a tablet and a desktop.</summary>
public abstract class AppearanceTests(Browser browser)
{
    private static readonly int[] Widths = [320, 768, 1280];

    public static TheoryData<string> Kinds() => [.. Place.All.Select(place => place.Kind)];

    public static TheoryData<string, int> Views()
    {
        var views = new TheoryData<string, int>();
        foreach (var place in Place.All)
        foreach (var width in Widths)
            views.Add(place.Kind, width);
        return views;
    }

    protected Task<Visit> Open(int width, ColorScheme scheme) =>
        browser.Open(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 800 },
                ColorScheme = scheme,
            }
        );

    protected async Task Look(string kind, int width, ColorScheme scheme, AxeRunOptions rules)
    {
        var place = Place.Named(kind);
        await using var visit = await Open(width, scheme);

        var response = await visit.Page.GotoAsync(place.Path);

        response!.Status.ShouldBe(place.Status);
        // Chromium reports the status of the page itself as an error; that one is expected.
        visit
            .Complaints.Where(complaint => place.Status == 200 || !complaint.Contains($"status of {place.Status}"))
            .ShouldBeEmpty();
        (await Overflow(visit.Page)).ShouldBeEmpty($"wider than {width} px");
        var axe = await visit.Page.RunAxe(rules);
        axe.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}"))
            .ShouldBeEmpty();
    }

    /// <summary>What makes a page scroll sideways: elements that reach beyond it, outside of those that scroll themselves.</summary>
    protected static Task<string[]> Overflow(IPage page) =>
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
