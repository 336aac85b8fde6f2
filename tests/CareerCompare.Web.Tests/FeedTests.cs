using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CareerCompare.Web.Feeds;
using CareerCompare.Web.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace CareerCompare.Web.Tests;

/// <summary>The files for search engines, feed readers and language models.</summary>
public sealed partial class FeedTests
{
    private const int SampledPairs = 150;

    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Every_address_of_the_sitemap_is_a_page_of_its_own()
    {
        var site = await ShippedSite.Running();
        var addresses = await Addresses(site);
        var pairs = addresses.Where(address => address.Contains("/compare/", StringComparison.Ordinal)).ToList();
        var roles = addresses.Count(address => address.Contains("/roles/", StringComparison.Ordinal));
        var step = Math.Max(1, pairs.Count / SampledPairs);

        addresses.ShouldBeUnique();
        pairs.Count.ShouldBe(roles * (roles - 1) / 2);
        foreach (var address in addresses.Except(pairs).Concat(pairs.Where((_, i) => i % step == 0)))
        {
            var page = await site.Get(new Uri(address).PathAndQuery);
            page.Status.ShouldBe(HttpStatusCode.OK, address);
            page.Html.QuerySelector("link[rel=canonical]")?.GetAttribute("href").ShouldBe(address);
            page.Html.QuerySelector("meta[name=robots]").ShouldBeNull(address);
            page.Headers.Keys.ShouldNotContain("X-Robots-Tag", address);
        }
    }

    [Fact]
    public async Task Every_page_that_may_be_listed_is_in_the_sitemap()
    {
        var pages = (await ShippedSite.Crawled())
            .Pages.Where(page => page.Value.Html.QuerySelector("meta[name=robots]") is null)
            .Select(page => page.Value.Html.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!)
            .Distinct();

        pages.Except(await Addresses(await ShippedSite.Running())).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_sitemap_says_when_content_changed_and_leaves_out_pay_that_nobody_knows()
    {
        var files = SmallContent.Files();
        files["roles/prompt-smith.md"] = """
            ---
            title: Prompt Smith
            description: Forges prompts.
            salary:
              claims:
                - {statistic: median, amount: 90000, currency: USD, region: US, year: 2025, source: A publisher, url: "https://example.com/pay"}
            ---

            Forges prompts.

            ## Responsibilities

            - Forge
            """;
        await using var site = await LiveSite.With(files);

        var changed = (await Part(site, "/sitemaps/1.xml"))
            .Elements()
            .ToDictionary(
                url => new Uri(url.Element(Map + "loc")!.Value).AbsolutePath,
                url => url.Element(Map + "lastmod")?.Value
            );

        changed["/roles/model-tuner"].ShouldBe("2026-01-01");
        changed["/roles/prompt-smith"].ShouldBeNull();
        changed["/compare/model-tuner-vs-data-gardener"].ShouldBe("2026-01-02");
        changed["/compare/data-gardener-vs-prompt-smith"].ShouldBe("2026-01-01");
        changed["/"].ShouldBeNull();
        changed
            .Keys.Where(path => path.StartsWith("/salaries/", StringComparison.Ordinal))
            .ShouldBe(["/salaries/prompt-smith"]);
    }

    [Fact]
    public async Task A_large_sitemap_is_split()
    {
        await using var whole = await LiveSite.With(SmallContent.Files());
        await using var site = await LiveSite.With(
            SmallContent.Files(),
            host => host.ConfigureServices(services => services.AddSingleton(new SitemapOptions(4)))
        );
        var all = await Addresses(whole);

        var parts = (await Part(site, "/sitemap.xml")).Elements(Map + "sitemap").ToList();
        parts.Count.ShouldBe(3);
        parts[^1].Element(Map + "lastmod")!.Value.ShouldBe("2026-01-02");
        (await Addresses(site)).ShouldBe(all);
        (await Part(site, "/sitemaps/1.xml")).Elements().Count().ShouldBe(4);
        foreach (var number in new[] { "0", "-1", "4", "99999999999", "x" })
            (await site.Get($"/sitemaps/{number}.xml")).Status.ShouldBe(HttpStatusCode.NotFound, number);
        (await site.Get("/sitemaps/02.xml")).Header("Location").ShouldBe("/sitemaps/2.xml");
        (await site.Get("/Sitemap.xml")).Header("Location").ShouldBe("/sitemap.xml");
    }

    [Fact]
    public async Task The_feed_of_articles_is_Atom()
    {
        var feed = await Feed(await ShippedSite.Running());
        var entries = feed.Elements(Atom + "entry").ToList();

        feed.Name.ShouldBe(Atom + "feed");
        feed.Element(Atom + "id")!.Value.ShouldBe(LiveSite.BaseUrl + "/feeds/articles.xml");
        feed.Element(Atom + "author")!.Element(Atom + "name")!.Value.ShouldBe("CareerCompare");
        Link(feed, "self").ShouldBe(LiveSite.BaseUrl + "/feeds/articles.xml");
        Time(feed, "updated").ShouldBe(entries.Max(entry => Time(entry, "updated")));
        entries.Count.ShouldBeInRange(30, 50);
        entries.Select(entry => entry.Element(Atom + "id")!.Value).ShouldBeUnique();
        entries.Select(entry => Time(entry, "updated")).ShouldBeInOrder(SortDirection.Descending);
        foreach (var entry in entries)
        {
            entry.Element(Atom + "title")!.Value.ShouldNotBeEmpty();
            entry.Element(Atom + "summary")!.Value.ShouldNotBeEmpty();
            Time(entry, "published").ShouldBeLessThanOrEqualTo(Time(entry, "updated"));
            Link(entry, "alternate").ShouldBe(entry.Element(Atom + "id")!.Value);
            (await (await ShippedSite.Running()).Get(new Uri(Link(entry, "alternate")).AbsolutePath)).Status.ShouldBe(
                HttpStatusCode.OK
            );
        }
        foreach (var (path, page) in (await ShippedSite.Crawled()).Pages)
            page.Html.QuerySelector("link[rel=alternate][type='application/atom+xml']")!
                .GetAttribute("href")
                .ShouldBe(LiveSite.BaseUrl + "/feeds/articles.xml", path);
    }

    [Fact]
    public async Task The_feed_takes_any_title_and_no_more_than_fifty()
    {
        const string Title = "Tuner ]]> & <b>bold</b> \" ' 😀";
        var files = SmallContent.Files();
        files["roles/model-tuner.md"] = SmallContent
            .Role("Model Tuner", "Tunes ]]> models & <things>.")
            .Replace("title: Model Tuner", $"title: '{Title.Replace("'", "''")}'");
        files.Remove("comparisons/model-tuner-vs-data-gardener.md");
        for (var day = 1; day <= 60; day++)
            files[$"roles/keeper-{day}.md"] = SmallContent
                .Role($"Keeper {day}", $"Keeps number {day}.")
                .Replace(
                    "2026-01-01",
                    new DateOnly(2025, 1, 1).AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                );
        await using var site = await LiveSite.With(files);

        var entries = (await Feed(site)).Elements(Atom + "entry").ToList();

        entries.Count.ShouldBe(50);
        var titles = entries.Select(entry => entry.Element(Atom + "title")!.Value).ToList();
        titles[..2].ShouldBe(["Data Gardener", Title]);
        titles[2].ShouldBe("Keeper 60");
        entries[1].Element(Atom + "summary")!.Value.ShouldBe("Tunes ]]> models & <things>.");
    }

    [Fact]
    public async Task Robots_may_visit_every_page_of_the_sitemap_and_no_endless_choice()
    {
        var site = await ShippedSite.Running();
        var robots = await site.Get("/robots.txt");
        var lines = robots.Text.Split('\n');
        var refused = lines
            .Where(line => line.StartsWith("Disallow: ", StringComparison.Ordinal))
            .Select(line => new Regex(
                "^" + Regex.Escape(line[10..]).Replace("\\*", ".*", StringComparison.Ordinal),
                RegexOptions.None,
                TimeSpan.FromSeconds(5)
            ))
            .ToList();

        robots.Header("Content-Type").ShouldBe("text/plain; charset=utf-8");
        lines[0].ShouldBe("User-agent: *");
        lines.ShouldContain($"Sitemap: {LiveSite.BaseUrl}/sitemap.xml");
        (await Addresses(site)).Where(address => IsRefused(new Uri(address).PathAndQuery)).ShouldBeEmpty();
        foreach (
            var path in new[]
            {
                "/roles?page=2",
                "/feeds/articles.xml",
                "/llms.txt",
                "/roles/ai-architect.md",
                "/site.css",
            }
        )
            IsRefused(path).ShouldBeFalse(path);
        foreach (
            var path in new[] { "/search?q=a", "/fit?skills=a", "/compare?roles=a", "/salaries/ai-architect?offer=1" }
        )
            IsRefused(path).ShouldBeTrue(path);

        bool IsRefused(string path) => refused.Exists(pattern => pattern.IsMatch(path));
    }

    [Fact]
    public async Task Language_models_find_everything_by_one_file()
    {
        var site = await ShippedSite.Running();
        var file = await site.Get("/llms.txt");
        var links = MarkdownLink().Matches(file.Text).Select(link => link.Groups["url"].Value).ToList();

        file.Header("Content-Type").ShouldBe("text/plain; charset=utf-8");
        file.Text.ShouldStartWith("# CareerCompare\n\n> ");
        file.Text.Split('\n')
            .Where(line => line.StartsWith("## ", StringComparison.Ordinal))
            .Select(line => line[3..])
            .ShouldBe(["Roles", "Comparisons", "Data", "Optional"]);
        links.ShouldBeUnique();
        links.Count(link => link.EndsWith(".md", StringComparison.Ordinal)).ShouldBeGreaterThan(40);
        foreach (var link in links)
        {
            link.ShouldStartWith(LiveSite.BaseUrl + "/");
            (await site.Get(new Uri(link).PathAndQuery)).Status.ShouldBe(HttpStatusCode.OK, link);
        }
    }

    [Theory]
    [InlineData("/sitemap.xml", "application/xml; charset=utf-8")]
    [InlineData("/sitemaps/1.xml", "application/xml; charset=utf-8")]
    [InlineData("/feeds/articles.xml", "application/atom+xml; charset=utf-8")]
    [InlineData("/robots.txt", "text/plain; charset=utf-8")]
    [InlineData("/llms.txt", "text/plain; charset=utf-8")]
    [InlineData("/roles/ai-architect.md", "text/markdown; charset=utf-8")]
    [InlineData("/compare/ai-architect-vs-deep-learning-engineer.md", "text/markdown; charset=utf-8")]
    [InlineData("/compare/ai-architect-vs-deep-learning-engineer.csv", "text/csv; charset=utf-8; header=present")]
    public async Task Unchanged_pages_are_not_sent_again(string path, string type)
    {
        var site = await ShippedSite.Running();
        var first = await site.Get(path);
        var packed = await site.Get(path, ("Accept-Encoding", "br"));
        var again = await site.Get(path + "?utm_source=x", ("If-None-Match", first.Header("ETag") ?? ""));

        first.Status.ShouldBe(HttpStatusCode.OK);
        first.Header("Content-Type").ShouldBe(type);
        first.ShouldHaveSecurityHeaders(api: path.EndsWith(".csv", StringComparison.Ordinal));
        packed.Header("Content-Encoding").ShouldBe("br");
        again.Status.ShouldBe(HttpStatusCode.NotModified);
        again.Bytes.ShouldBeEmpty();
    }

    private static async Task<List<string>> Addresses(LiveSite site)
    {
        var addresses = new List<string>();
        foreach (var part in (await Part(site, "/sitemap.xml")).Elements(Map + "sitemap"))
            addresses.AddRange(
                (await Part(site, new Uri(part.Element(Map + "loc")!.Value).AbsolutePath))
                    .Elements(Map + "url")
                    .Select(url => url.Element(Map + "loc")!.Value)
            );
        return addresses;
    }

    private static async Task<XElement> Part(LiveSite site, string path) =>
        XDocument.Parse((await site.Get(path)).Text).Root!;

    private static async Task<XElement> Feed(LiveSite site) => await Part(site, "/feeds/articles.xml");

    private static string Link(XElement element, string relation) =>
        element
            .Elements(Atom + "link")
            .Single(link => link.Attribute("rel")!.Value == relation)
            .Attribute("href")!
            .Value;

    private static DateTimeOffset Time(XElement element, string name) =>
        DateTimeOffset.ParseExact(
            element.Element(Atom + name)!.Value,
            "yyyy-MM-dd'T'HH:mm:ss'Z'",
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal
        );

    [GeneratedRegex(@"^- \[.+?\]\((?<url>[^)]+)\)", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex MarkdownLink();
}
