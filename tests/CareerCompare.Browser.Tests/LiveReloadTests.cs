using CareerCompare.Web.Tests.Harness;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Playwright;

namespace CareerCompare.Browser.Tests;

/// <summary>Live reload, as an editor sees it in a browser while writing.</summary>
public sealed class LiveReloadTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task An_open_page_follows_the_file_and_shows_mistakes_over_its_last_good_version()
    {
        await using var site = await LiveSite.With(SmallContent.Files(), Development);
        await using var visit = await browser.Open(new BrowserNewContextOptions());
        var page = visit.Page;
        await page.GotoAsync(new Uri(site.Address, "/roles/model-tuner").ToString());

        site.Write("roles/model-tuner.md", SmallContent.Role("Model Tuner", "Tunes models by ear."));
        await page.Locator("main", new() { HasText = "by ear" }).WaitForAsync();
        site.Write("roles/model-tuner.md", "---\ntitle: Model Tuner\npublished: soon\n---\nGone.");
        var panel = page.Locator(".live-problems");
        await panel.WaitForAsync();

        var text = await panel.InnerTextAsync();
        text.ShouldContain("1 error");
        text.ShouldContain("roles/model-tuner.md");
        text.ShouldContain("3:12 error wrong-type");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("by ear");
        (await page.Violations()).ShouldBeEmpty();
        await page.Locator(".live-problems summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        (await panel.Locator("section").First.IsVisibleAsync()).ShouldBeFalse();

        site.Write("roles/model-tuner.md", SmallContent.Role("Model Tuner", "Tunes models again."));
        await page.Locator("main", new() { HasText = "models again" }).WaitForAsync();
        (await panel.CountAsync()).ShouldBe(0);
    }

    private static void Development(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Content:Watch", "true");
    }
}
