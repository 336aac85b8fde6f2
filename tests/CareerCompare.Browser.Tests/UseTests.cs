using Microsoft.Playwright;

namespace CareerCompare.Browser.Tests;

/// <summary>Use of the site without a mouse and without JavaScript.</summary>
public sealed class UseTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly BrowserNewContextOptions NoScript = new() { JavaScriptEnabled = false };

    public static TheoryData<string> Kinds() => Place.Kinds();

    [Theory, MemberData(nameof(Kinds))]
    public async Task The_first_tab_leads_past_the_navigation(string kind)
    {
        await using var visit = await browser.Open(new BrowserNewContextOptions());
        await visit.Page.GotoAsync(Place.Named(kind).Path);

        await visit.Page.Keyboard.PressAsync("Tab");
        var skip = visit.Page.Locator(":focus");
        (await skip.InnerTextAsync()).ShouldBe("Skip to content");
        (await skip.IsVisibleAsync()).ShouldBeTrue();
        await visit.Page.Keyboard.PressAsync("Enter");

        (await visit.Page.EvaluateAsync<string>("() => document.activeElement.tagName")).ShouldBe("MAIN");
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task Wherever_the_keyboard_goes_the_focus_can_be_seen(string kind)
    {
        await using var visit = await browser.Open(
            new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce }
        );
        await visit.Page.GotoAsync(Place.Named(kind).Path);

        var seen = 0;
        for (var i = 0; i < 40; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var focus = await visit.Page.EvaluateAsync<string?>(Focus);
            if (focus is null)
                break;
            focus.ShouldStartWith("shown", customMessage: $"stop {i + 1}");
            seen++;
        }

        seen.ShouldBeGreaterThan(3);
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_page_is_whole_without_javascript(string kind)
    {
        await using var visit = await browser.Open(NoScript);

        var response = await visit.Page.GotoAsync(Place.Named(kind).Path);

        response!.Status.ShouldBe(Place.Named(kind).Status);
        (await visit.Page.Locator("h1").IsVisibleAsync()).ShouldBeTrue();
        (await visit.Page.Locator("main").InnerTextAsync()).Length.ShouldBeGreaterThan(50);
    }

    [Fact]
    public async Task Two_roles_are_chosen_and_compared_without_javascript()
    {
        await using var visit = await browser.Open(NoScript);
        await visit.Page.GotoAsync("/compare");

        var fields = visit.Page.Locator("main select[name=roles]");
        await fields.Nth(0).SelectOptionAsync("machine-learning-engineer");
        await fields.Nth(1).SelectOptionAsync("ai-architect");
        await visit.Page.Locator("main form:has(select[name=roles]) button").First.ClickAsync();

        await visit.Page.WaitForURLAsync("**/compare/machine-learning-engineer-vs-ai-architect");
        var heading = await visit.Page.Locator("h1").InnerTextAsync();
        heading.ShouldContain("Machine Learning Engineer");
        heading.ShouldContain("AI Architect");
    }

    [Fact]
    public async Task A_role_is_found_by_its_name_without_javascript()
    {
        await using var visit = await browser.Open(NoScript);
        await visit.Page.GotoAsync("/roles");

        var field = visit.Page.Locator("main input[name=q]");
        await field.FillAsync("architect");
        await field.PressAsync("Enter");

        await visit.Page.WaitForURLAsync("**/roles?*q=architect*");
        (await visit.Page.Locator("main a[href='/roles/ai-architect']").CountAsync()).ShouldBeGreaterThan(0);
        (await visit.Page.Locator("main a[href='/roles/deep-learning-engineer']").CountAsync()).ShouldBe(0);
    }

    // Null when the focus has left the page; "shown" when it is on the screen, within its parents, and drawn.
    private const string Focus = """
        () => {
          const e = document.activeElement;
          if (!e || e === document.body) return null;
          const style = getComputedStyle(e), box = e.getBoundingClientRect();
          const drawn = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
          const x = box.left + box.width / 2, y = box.top + Math.min(box.height / 2, 10);
          const inside = box.width > 0 && x >= 0 && x <= innerWidth && y >= 0 && y <= innerHeight;
          const name = e.outerHTML.slice(0, 120);
          return drawn ? (inside ? 'shown' : 'outside: ' + name + JSON.stringify(box)) : 'not drawn: ' + name;
        }
        """;
}
