using CareerCompare.Tests.Parse;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Browser.Tests;

/// <summary>Whatever <c>addresses.json</c> says of an address, a browser does.</summary>
public sealed class AddressBrowserTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task A_link_leads_where_the_table_says()
    {
        var rows = AddressRow.All.Where(row => row.Fault is null).ToList();
        rows.Count.ShouldBeGreaterThan(60);
        var text = string.Join("\n\n", rows.Select(row => row.Link));
        await using var site = await LiveSite.With(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["roles/here.md"] = $"---\ntitle: Here\n---\n{text}\n\n## Skills\n\n- One\n",
            }
        );
        await using var visit = await browser.Open(new());

        await visit.Page.GotoAsync(new Uri(site.Address, "/roles/here").AbsoluteUri);
        var links = await visit.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.prose a')].filter(a => a.textContent === 'x').map(a => a.href)"
        );

        var origin = site.Address.GetLeftPart(UriPartial.Authority);
        links.ShouldBe(rows.Select(row => row.Page is null ? row.Site ?? row.Mail! : origin + row.Page));
    }

    [Fact]
    public async Task A_fault_is_what_browsers_understand_differently()
    {
        await using var visit = await browser.Open(new());
        var rows = AddressRow
            .All.Where(row =>
                row.Fault is { } fault && fault.Contains("leads to another site", StringComparison.Ordinal)
            )
            .ToList();

        // Uri and browsers agree that these leave the site, or have a path that would, were it a link.
        var paths = await visit.Page.EvaluateAsync<string[]>(
            """
            addresses => addresses.map(address => {
              if (!URL.canParse(address, 'https://careers.example/roles/here')) return 'no address';
              const url = new URL(address, 'https://careers.example/roles/here');
              return url.host === 'careers.example' ? url.pathname : '//' + url.host;
            })
            """,
            rows.Select(row => row.Address).ToArray()
        );

        paths.ShouldAllBe(path => path == "no address" || path.StartsWith("//", StringComparison.Ordinal));
    }
}
