using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace CareerCompare.Browser.Tests;

/// <summary>
/// Asks axe-core what is inaccessible. It runs in the page itself, since no page of ours has frames: the packaged runner opens
/// a second page for every look.
/// </summary>
internal static class Axe
{
    /// <summary>All that WCAG 2.2 AA and good practice ask for.</summary>
    public const string EveryRule =
        "{ type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }";

    /// <summary>The rules that depend on colours only.</summary>
    public const string Contrast = "{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }";

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>The rules that a page breaks, each with the element that does.</summary>
    public static async Task<string[]> Violations(this IPage page, string rules = EveryRule)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(
            $$"""
            async () => {
              const found = await axe.run(document, { runOnly: {{rules}}, resultTypes: ['violations'] });
              return found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html}`));
            }
            """
        );
    }
}
