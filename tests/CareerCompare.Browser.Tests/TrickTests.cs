using System.Collections.Concurrent;
using CareerCompare.Web.Tests.Harness;
using Microsoft.Playwright;

namespace CareerCompare.Browser.Tests;

/// <summary>
/// Whatever editors and visitors write, nothing of it runs: every trick of <c>tricks.json</c> is put wherever text can be
/// written, what is not refused is published, and every page is opened in a browser that has been told to ignore the
/// Content-Security-Policy.
/// </summary>
public sealed class TrickTests(Browser browser) : IClassFixture<Browser>
{
    private const int PerArticle = 8;
    private const int PerAddress = 40;

    private static readonly BrowserNewContextOptions NoPolicy = new() { BypassCSP = true };

    [Fact]
    public async Task Nothing_that_an_article_says_runs_in_a_browser()
    {
        var articles = Articles();
        articles.Sum(article => article.Taken).ShouldBeGreaterThan(5000);
        articles
            .SelectMany(article => article.Refusals)
            .Count(rule => rule == Rule.UnsafeLink.Name)
            .ShouldBeGreaterThan(500);
        var files = articles.ToDictionary(
            article => article.Path,
            article => article.ToString(),
            StringComparer.Ordinal
        );
        files["site.yml"] = "name: '</title><script>__hit=1</script>'\ntagline: '\"><svg/onload=__hit=1>'\n";
        var terms = Terms();
        foreach (var (slug, text) in terms)
            files[$"terms/{slug}.md"] = text;
        await using var site = await LiveSite.With(files);
        site.Publish().Problems.Where(problem => problem.Rule.HoldsBack).ShouldBeEmpty();

        var roles = articles.Where(article => article.Roles.Length == 0).Select(article => article.Slug).ToList();
        IEnumerable<string> pages =
        [
            "/",
            "/roles",
            "/compare",
            "/skills",
            "/fit",
            .. terms.Keys.Select(term => $"/skills/{term}"),
            .. Enumerable.Range(2, (roles.Count / 20) + 1).Select(page => $"/roles?page={page}"),
            .. roles.Select(role => $"/roles/{role}"),
            .. articles.Where(article => article.Roles.Length == 2).Select(article => $"/compare/{article.Slug}"),
            .. roles
                .Chunk(4)
                .Select(four => "/compare/" + string.Join(Slug.Versus, four.Order(StringComparer.Ordinal))),
        ];
        (await Visited(site.Address, pages)).ShouldBeEmpty();
    }

    // Kinds and aliases hold any text that can be seen.
    private static Dictionary<string, string> Terms() =>
        Tricks
            .All.Each.Where(trick => trick.Trim().Length > 0 && trick.All(c => c is >= ' ' and < '\u007f'))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Chunk(5)
            .Select((tricks, number) => (Slug: $"trick-{number}", Names: tricks.Select(JsonString).ToList()))
            .ToDictionary(
                term => term.Slug,
                term =>
                    $"---\ntitle: Trick {term.Slug}\nkind: {term.Names[0]}\naliases: [{string.Join(", ", term.Names)}]\n---\nA trick.\n"
            );

    private static string JsonString(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    [Fact]
    public async Task Nothing_that_an_address_says_runs_in_a_browser()
    {
        var pages = Tricks
            .All.Each.Chunk(PerAddress)
            .SelectMany(tricks =>
            {
                // A path with a NUL is refused before there is a page, and a browser shows its own.
                var text = Uri.EscapeDataString(string.Join(' ', tricks).Replace('\0', ' '));
                return (string[])
                    [
                        $"/{text}",
                        $"/roles/{text}",
                        $"/roles?q={text}",
                        $"/compare?roles={string.Join("&roles=", tricks.Select(Uri.EscapeDataString))}",
                        $"/compare/{text}{Slug.Versus}b",
                        $"/search?q={text}",
                        $"/skills?q={text}",
                        $"/fit?skills={text}",
                        $"/api/v1/roles?q={text}",
                        $"/api/v1/search?q={text}",
                        $"/api/v1/roles/{text}",
                    ];
            });
        (await Visited(browser.Site.Address, pages)).ShouldBeEmpty();
    }

    // A role for every few tricks, and a comparison for every two roles.
    private static List<TrickyArticle> Articles()
    {
        var articles = new List<TrickyArticle>();
        foreach (var (index, tricks) in Tricks.All.Each.Chunk(2 * PerArticle).Index())
        {
            var first = new TrickyArticle($"trick-{index}-a", tricks.Take(PerArticle));
            var second = new TrickyArticle($"trick-{index}-b", tricks.Skip(PerArticle));
            articles.AddRange([first, second, new TrickyArticle(first, second)]);
        }
        return articles;
    }

    private async Task<IReadOnlyCollection<string>> Visited(Uri address, IEnumerable<string> paths)
    {
        var faults = new ConcurrentQueue<string>();
        await using var visit = await browser.Open(NoPolicy);
        var page = visit.Page;
        page.Dialog += (_, dialog) =>
        {
            faults.Enqueue($"{page.Url}: a dialog says {dialog.Message}");
            // The page may be gone by then.
            _ = dialog.DismissAsync();
        };
        page.Request += (_, request) =>
        {
            // Pictures by https may be shown.
            if (request.ResourceType != "image" && new Uri(request.Url).Authority != address.Authority)
                faults.Enqueue($"{page.Url}: asks for {request.Url}");
        };
        foreach (var path in paths)
        {
            foreach (var fault in await Faults(page, new Uri(address, path)))
                faults.Enqueue($"{path}: {fault}");
        }
        return faults;
    }

    private static async Task<IReadOnlyList<string>> Faults(IPage page, Uri address)
    {
        try
        {
            var response = await page.GotoAsync(address.AbsoluteUri);
            return response?.Status < 500 ? await page.EvaluateAsync<string[]>(Look) : [$"answers {response?.Status}"];
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException)
        {
            // A page that leads elsewhere by itself, or whose script does not end.
            return [e.Message];
        }
    }

    // What runs, loads or leads elsewhere without saying so. Links that are not followed by all browsers are clicked.
    private const string Look = """
        () => {
          const faults = [];
          const say = e => e.outerHTML.slice(0, 200);
          const addresses = ['href', 'src', 'action', 'formaction', 'xlink:href', 'poster', 'data', 'background', 'ping'];
          for (const e of document.querySelectorAll('*')) {
            const own = e.tagName === 'SCRIPT' && !e.textContent && /^\/(suggest|shortlist|charts)\.\w+\.js$/.test(e.getAttribute('src'))
                || e.tagName === 'SCRIPT' && e.type === 'application/ld+json';
            if (/^(script|iframe|frame|object|embed|applet|base|portal)$/i.test(e.tagName) && !own) faults.push(say(e));
            if (e.tagName === 'META' && e.httpEquiv) faults.push(say(e));
            for (const a of e.attributes) {
              if (/^(on|style$|srcdoc$)/i.test(a.name)) faults.push(say(e));
              if (!addresses.includes(a.name) || !URL.canParse(a.value, document.baseURI)) continue;
              const url = new URL(a.value, document.baseURI);
              const safe = /^(https?|mailto):$/.test(url.protocol);
              const away = url.protocol !== 'mailto:' && url.host !== location.host && !/^https?:/i.test(a.value);
              if (!safe && e.click) e.click();
              if (!safe || away) faults.push(say(e));
            }
          }
          if (typeof window.__hit !== 'undefined') faults.push('__hit is set');
          return faults;
        }
        """;
}
