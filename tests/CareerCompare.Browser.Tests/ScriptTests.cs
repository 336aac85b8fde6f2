using Microsoft.Playwright;

namespace CareerCompare.Browser.Tests;

/// <summary>The courtesies of scripts: suggestions while one types, and a shortlist that stays in the browser.</summary>
public sealed class ScriptTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Suggestions_follow_the_keyboard_and_lead_to_their_page()
    {
        await using var visit = await browser.Open(new BrowserNewContextOptions());
        await visit.Page.GotoAsync("/");
        var field = visit.Page.Locator("#site_q");

        await field.PressSequentiallyAsync("kubern");
        var first = visit.Page.Locator("#site_q_list [role=option]").First;
        await Assertions.Expect(first).ToContainTextAsync("Kubernetes");
        await field.PressAsync("ArrowDown");
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-activedescendant", "site_q_list_0");
        await field.PressAsync("Enter");

        await visit.Page.WaitForURLAsync("**/skills/kubernetes");
    }

    [Fact]
    public async Task Escape_closes_suggestions_and_enter_searches()
    {
        await using var visit = await browser.Open(new BrowserNewContextOptions());
        await visit.Page.GotoAsync("/");
        var field = visit.Page.Locator("#site_q");

        await field.PressSequentiallyAsync("python");
        await Assertions.Expect(visit.Page.Locator("#site_q_list")).ToBeVisibleAsync();
        await field.PressAsync("Escape");
        await Assertions.Expect(visit.Page.Locator("#site_q_list")).ToBeHiddenAsync();
        await field.PressAsync("Enter");

        await visit.Page.WaitForURLAsync("**/search?q=python");
    }

    [Fact]
    public async Task A_shortlist_goes_from_page_to_page_and_leads_to_the_comparison()
    {
        await using var visit = await browser.Open(new BrowserNewContextOptions());
        await visit.Page.GotoAsync("/roles/ai-architect");
        await visit.Page.Locator(".keep").ClickAsync();
        await visit.Page.GotoAsync("/roles/machine-learning-engineer");
        await Assertions.Expect(visit.Page.Locator(".tray li")).ToHaveCountAsync(1);
        await visit.Page.Locator(".keep").PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".tray li")).ToHaveCountAsync(2);
        await Assertions.Expect(visit.Page.Locator(".keep")).ToHaveTextAsync("Remove from shortlist");

        await visit.Page.Locator(".tray .btn").ClickAsync();

        await visit.Page.WaitForURLAsync("**/compare/machine-learning-engineer-vs-ai-architect");
        (await visit.Page.Context.CookiesAsync()).ShouldBeEmpty();
        await visit.Page.Locator(".tray li button").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".tray li")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{\"length\":9}")]
    [InlineData("[null,1,{\"slug\":\"../x\",\"title\":\"X\"},{\"slug\":\"a\"}]")]
    [InlineData("[{\"slug\":\"a\",\"title\":{\"toString\":1}}]")]
    [InlineData("not json")]
    public async Task A_shortlist_that_is_no_list_is_none(string stored)
    {
        await using var visit = await browser.Open(new BrowserNewContextOptions());
        await visit.Page.AddInitScriptAsync(
            $"localStorage.setItem('shortlist', {System.Text.Json.JsonSerializer.Serialize(stored)})"
        );
        await visit.Page.GotoAsync("/roles/ai-architect");

        await Assertions.Expect(visit.Page.Locator(".keep")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".tray")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_title_in_the_shortlist_is_text()
    {
        await using var visit = await browser.Open(new BrowserNewContextOptions());
        await visit.Page.AddInitScriptAsync(
            "localStorage.setItem('shortlist', JSON.stringify([{slug: 'a', title: '<img src=x onerror=document.title=1>'}]))"
        );
        await visit.Page.GotoAsync("/roles/ai-architect");

        await Assertions
            .Expect(visit.Page.Locator(".tray li a"))
            .ToHaveTextAsync("<img src=x onerror=document.title=1>");
    }

    [Fact]
    public async Task A_chart_says_its_exact_figures_under_the_pointer_and_by_keyboard()
    {
        await using var visit = await browser.Open(new BrowserNewContextOptions());
        await visit.Page.GotoAsync("/salaries/ai-architect");
        var chart = visit.Page.Locator("#pay_levels svg.chart[role=img]");
        var said = visit.Page.Locator("#pay_levels .readout");

        await chart.FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(said).ToHaveTextAsync("All levels: Low end, P10 $105,200");
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(said).ToHaveTextAsync("All levels: Low end, median $150,000");
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(said).ToBeEmptyAsync();

        await visit.Page.Locator("#pay_levels svg.chart .mark .med").First.HoverAsync();
        await Assertions.Expect(said).ToHaveTextAsync("All levels: Midpoint, median $200,000");
    }
}
