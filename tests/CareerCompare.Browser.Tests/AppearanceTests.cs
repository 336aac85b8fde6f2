using Microsoft.Playwright;

namespace CareerCompare.Browser.Tests;

/// <summary>Every kind of page on a desktop, a tablet and a phone, by day and by night.</summary>
public sealed class ScreenTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly int[] Widths = [1280, 768, 320];

    public static TheoryData<string> Kinds() => [.. Place.All.Concat(Place.Framed).Select(place => place.Kind)];

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_page_loads_cleanly_fits_and_is_accessible(string kind)
    {
        var place = Place.Named(kind);
        await using var visit = await browser.Open(
            new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce }
        );
        await visit.Page.SetViewportSizeAsync(Widths[0], 800);

        var response = await visit.Page.GotoAsync(place.Path);

        response!.Status.ShouldBe(place.Status);
        foreach (var width in Widths)
        {
            await visit.Page.SetViewportSizeAsync(width, 800);
            (await visit.Overflow()).ShouldBeEmpty($"wider than {width} px");
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                // By night only colours differ.
                var rules = scheme == ColorScheme.Light ? Axe.EveryRule : Axe.Contrast;
                (await visit.Page.Violations(rules)).ShouldBeEmpty($"{scheme}, {width} px");
            }
        }
        // Chromium reports the status of the page itself as an error; that one is expected.
        visit
            .Complaints.Where(complaint => place.Status == 200 || !complaint.Contains($"status of {place.Status}"))
            .ShouldBeEmpty();
    }
}

/// <summary>Every kind of page on paper.</summary>
public sealed class PaperTests(Browser browser) : IClassFixture<Browser>
{
    // A4 within margins of 14 mm, at 96 pixels an inch.
    private const int Width = 688;

    public static TheoryData<string> Kinds() => Place.Kinds();

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_page_fits_and_leaves_the_navigation_behind(string kind)
    {
        await using var visit = await browser.Open(new BrowserNewContextOptions());
        await visit.Page.SetViewportSizeAsync(Width, 800);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await visit.Page.GotoAsync(Place.Named(kind).Path);

        (await visit.Overflow()).ShouldBeEmpty();
        (await visit.Page.Locator("h1").IsVisibleAsync()).ShouldBeTrue();
        (await visit.Page.Locator("header nav, header form").First.IsVisibleAsync()).ShouldBeFalse();
    }
}
