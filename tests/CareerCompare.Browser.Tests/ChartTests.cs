using Microsoft.Playwright;

namespace CareerCompare.Browser.Tests;

/// <summary>Charts can be read on any screen: no label lies on another, and what a line is of always shows.</summary>
public sealed class ChartTests(Browser browser) : IClassFixture<Browser>
{
    private const string Collisions = """
        [...document.querySelectorAll("svg.chart")].flatMap(chart => {
          const labels = [...chart.querySelectorAll("text")]
            .map(text => ({ words: text.textContent, box: text.getBoundingClientRect() }))
            .filter(label => label.box.width > 0);
          return labels.flatMap((one, i) => labels.slice(i + 1)
            .filter(other =>
              Math.max(one.box.left, other.box.left) < Math.min(one.box.right, other.box.right) &&
              Math.max(one.box.top, other.box.top) + 4 < Math.min(one.box.bottom, other.box.bottom))
            .map(other => `${one.words} on ${other.words}`));
        })
        """;

    [Theory]
    [InlineData("/roles/statistician")]
    [InlineData("/salaries/statistician")]
    [InlineData("/salaries/data-scientist")]
    [InlineData("/salaries/machine-learning-engineer?region=US")]
    [InlineData("/salaries/data-engineer?currency=INR")]
    [InlineData("/compare/data-analyst-vs-data-engineer-vs-data-scientist-vs-machine-learning-engineer")]
    [InlineData("/embed/salaries/statistician")]
    public async Task No_label_lies_on_another(string path)
    {
        await using var visit = await browser.Open(new BrowserNewContextOptions());
        await visit.Page.GotoAsync(path);

        foreach (var width in new[] { 320, 360, 639, 640, 760, 1100, 1280 })
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            (await visit.Page.EvaluateAsync<string[]>(Collisions)).ShouldBeEmpty($"{width} px");
        }
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Official_wages_show_their_country_and_year_below_a_long_title(int width)
    {
        await using var visit = await browser.Open(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 900 },
            }
        );
        await visit.Page.GotoAsync("/salaries/research-scientist");

        var basis = visit.Page.Locator("#pay_levels svg text", new() { HasTextString = "United States, 2025: " });
        await Assertions.Expect(basis).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Charts_of_lists_are_no_tab_stops_and_charts_of_figures_are()
    {
        await using var visit = await browser.Open(new BrowserNewContextOptions());
        (await Stops("/salaries")).ShouldBe(0);
        (await Stops("/salaries/ai-architect")).ShouldBeGreaterThan(0);

        async Task<int> Stops(string path)
        {
            await visit.Page.GotoAsync(path);
            await Assertions.Expect(visit.Page.Locator(".readout").First).ToBeAttachedAsync();
            var stops = 0;
            for (var i = 0; i < 200; i++)
            {
                await visit.Page.Keyboard.PressAsync("Tab");
                var on = await visit.Page.EvaluateAsync<string>("document.activeElement.tagName");
                if (on == "svg")
                    stops++;
            }
            return stops;
        }
    }
}
