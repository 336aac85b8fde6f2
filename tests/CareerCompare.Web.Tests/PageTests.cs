using System.Net;
using AngleSharp.Dom;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>Rules for every page that the site links to; each page is a test case.</summary>
public sealed class PageTests
{
    /// <summary>The addresses of all pages; known only when the site runs.</summary>
    public static TheoryData<string> Pages() =>
        [.. ShippedSite.Crawled().GetAwaiter().GetResult().Pages.Select(page => page.Key)];

    private static async Task<Answer> Page(string path) => (await ShippedSite.Crawled()).Answers[path];

    [Fact]
    public async Task There_are_pages_of_every_kind()
    {
        var pages = (await ShippedSite.Crawled()).Pages.Select(page => page.Key).ToList();

        pages.ShouldContain("/");
        pages.ShouldContain("/roles");
        pages.ShouldContain("/compare");
        pages.ShouldContain(path => path.StartsWith("/roles/", StringComparison.Ordinal));
        pages.ShouldContain(path => path.StartsWith("/compare/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_link_of_our_own_leads_to_an_answer()
    {
        var crawl = await ShippedSite.Crawled();

        crawl
            .Answers.Where(answer => answer.Value.Status != HttpStatusCode.OK)
            .Select(answer =>
                $"{answer.Key} answers {(int)answer.Value.Status}, linked from {crawl.Origin(answer.Key)}"
            )
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Scopes_of_styles_are_attributes_that_HTML_allows(string path)
    {
        var names = (await Page(path)).Html.All.SelectMany(element => element.Attributes).Select(x => x.Name);

        names.ShouldNotContain(name => name.StartsWith("b-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Titles_and_descriptions_are_of_one_page_each()
    {
        // A filtered list is the same place as the list.
        var places = (await ShippedSite.Crawled()).Pages.Where(page => !page.Key.Contains('?')).ToList();

        Doubles(places.Select(page => page.Value.Html.Title)).ShouldBeEmpty();
        Doubles(places.Select(page => Description(page.Value))).ShouldBeEmpty();

        static IEnumerable<string?> Doubles(IEnumerable<string?> texts) =>
            texts.GroupBy(text => text, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(g => g.Key);
    }

    [Theory, MemberData(nameof(Pages), DisableDiscoveryEnumeration = true)]
    public async Task A_page_names_itself(string path)
    {
        var html = (await Page(path)).Html;

        html.DocumentElement.GetAttribute("lang").ShouldBe("en");
        html.Title.ShouldNotBeNullOrWhiteSpace();
        Description(await Page(path)).ShouldNotBeNullOrWhiteSpace();
        html.QuerySelectorAll("h1").Select(h1 => h1.TextContent.Trim()).ShouldHaveSingleItem().ShouldNotBeEmpty();
        html.QuerySelectorAll("main").ShouldHaveSingleItem();
        html.QuerySelectorAll("link[rel=canonical]")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe([LiveSite.BaseUrl + path.Split('?')[0]]);
    }

    [Theory, MemberData(nameof(Pages), DisableDiscoveryEnumeration = true)]
    public async Task A_preview_of_a_link_says_what_the_page_says(string path)
    {
        var page = await Page(path);

        Meta("og:title").ShouldNotBeNullOrWhiteSpace();
        page.Html.Title.ShouldNotBeNull().ShouldStartWith(Meta("og:title")!);
        Meta("og:description").ShouldBe(Description(page));
        Meta("og:url").ShouldBe(page.Html.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Meta("og:type").ShouldBeOneOf("article", "website");
        Meta("og:site_name").ShouldNotBeNullOrWhiteSpace();
        Meta("og:locale").ShouldBe("en_US");
        Meta("twitter:title").ShouldBe(Meta("og:title"));
        Meta("twitter:description").ShouldBe(Meta("og:description"));
        Meta("twitter:card").ShouldBe(Meta("og:image") is null ? "summary" : "summary_large_image");

        string? Meta(string name) =>
            page.Html.QuerySelector($"meta[property='{name}'], meta[name='{name}']")?.GetAttribute("content");
    }

    [Theory, MemberData(nameof(Pages), DisableDiscoveryEnumeration = true)]
    public async Task A_page_keeps_to_its_content_policy(string path)
    {
        var html = (await Page(path)).Html;

        html.QuerySelectorAll(
                "script:not([src]):not([type='application/ld+json']), style, [style], iframe, object, embed"
            )
            .ShouldBeEmpty();
        html.All.SelectMany(element => element.Attributes)
            .Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal))
            .Select(attribute => attribute.Name)
            .ShouldBeEmpty();
        html.QuerySelectorAll("[href], [src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src"))
            .ShouldAllBe(address => !address!.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
    }

    [Theory, MemberData(nameof(Pages), DisableDiscoveryEnumeration = true)]
    public async Task A_link_into_a_page_finds_its_place(string path)
    {
        var crawl = await ShippedSite.Crawled();
        var here = new Uri(new Uri(LiveSite.BaseUrl), path);
        var html = (await Page(path)).Html;

        Doubled(html).ShouldBeEmpty();
        html.QuerySelectorAll("a[href*='#']")
            .Select(link => new Uri(here, link.GetAttribute("href")))
            .Where(target => target.Fragment.Length > 1 && crawl.Answers.ContainsKey(target.PathAndQuery))
            .Where(target =>
                crawl.Answers[target.PathAndQuery].Html.GetElementById(Uri.UnescapeDataString(target.Fragment[1..]))
                    is null
            )
            .Select(target => target.PathAndQuery + target.Fragment)
            .ShouldBeEmpty();

        static IEnumerable<string> Doubled(IDocument html) =>
            html.QuerySelectorAll("[id]")
                .GroupBy(element => element.Id!, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => group.Key);
    }

    [Theory, MemberData(nameof(Pages), DisableDiscoveryEnumeration = true)]
    public async Task A_page_is_sent_with_care(string path)
    {
        var page = await Page(path);

        page.Header("Content-Type").ShouldBe("text/html; charset=utf-8");
        page.ShouldHaveSecurityHeaders();
        page.Header("Cache-Control").ShouldBe("public, max-age=0, must-revalidate");
        page.Header("ETag").ShouldNotBeNull().ShouldStartWith("W/\"");
    }

    private static string? Description(Answer page) =>
        page.Html.QuerySelector("meta[name=description]")?.GetAttribute("content");
}
