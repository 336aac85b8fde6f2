using System.Net;
using CareerCompare.Web.Tests.Harness;
using Microsoft.AspNetCore.Hosting;

namespace CareerCompare.Web.Tests;

/// <summary>The pages that other sites may embed.</summary>
public sealed class EmbedTests(VisitedSite visited) : IClassFixture<VisitedSite>
{
    private const string Pair = "/compare/machine-learning-engineer-vs-ai-architect";

    public static TheoryData<string> Embeddable => ["/roles/ai-architect", Pair, "/salaries/ai-architect"];

    [Theory]
    [InlineData("GET /embed/roles/model-tuner", 200, true)]
    [InlineData("GET /embed/compare/model-tuner-vs-data-gardener", 200, true)]
    [InlineData("GET /embed/salaries/model-tuner", 200, true)]
    [InlineData("HEAD /embed/roles/model-tuner", 200, true)]
    [InlineData("GET /embed/roles/tuner", 301, true)]
    [InlineData("GET /embed/roles/nobody", 404, true)]
    [InlineData("GET /embed/compare/model-tuner-vs-nobody", 404, true)]
    [InlineData("GET /embed", 404, true)]
    [InlineData("GET /embed/health/live", 404, true)]
    [InlineData("POST /embed/roles/model-tuner", 405, false)]
    [InlineData("GET /embed/../roles/model-tuner", 301, false)]
    [InlineData("GET /embed/%2e%2e/roles/model-tuner", 301, false)]
    [InlineData("GET /embedded/roles/model-tuner", 404, false)]
    [InlineData("GET /", 200, false)]
    [InlineData("GET /roles/model-tuner", 200, false)]
    [InlineData("GET /roles/tuner", 301, false)]
    [InlineData("GET /roles/nobody", 404, false)]
    [InlineData("GET /compare", 200, false)]
    [InlineData("GET /compare/model-tuner-vs-data-gardener", 200, false)]
    [InlineData("GET /salaries", 200, false)]
    [InlineData("GET /salaries/model-tuner", 200, false)]
    [InlineData("GET /salaries.csv", 200, false)]
    [InlineData("GET /skills", 200, false)]
    [InlineData("GET /fit", 200, false)]
    [InlineData("GET /search?q=model", 200, false)]
    [InlineData("GET /oembed", 400, false)]
    [InlineData("GET /oembed?url=https://careers.example/roles/model-tuner", 200, false)]
    [InlineData("GET /site.css", 200, false)]
    [InlineData("GET /health/live", 200, false)]
    [InlineData("TRACE /", 405, false)]
    public async Task Only_embeds_may_be_framed(string request, int status, bool framed)
    {
        // Twice: the second time from what is kept.
        for (var i = 0; i < 2; i++)
        {
            var answer = await RawHttp.Send(
                visited.Site.Address,
                $"{request} HTTP/1.1\r\nHost: {RequestCase.Host}\r\nConnection: close\r\n\r\n"
            );

            ((int)answer.ShouldNotBeNull().Status).ShouldBe(status);
            answer.ShouldHaveSecurityHeaders(api: request.Contains(".csv", StringComparison.Ordinal), framed: framed);
        }
    }

    [Fact]
    public async Task An_error_in_the_place_of_an_embed_may_not_be_framed()
    {
        await using var site = await LiveSite.With(
            SmallContent.Files(),
            host => host.UseSetting("RateLimit:Burst", "1").UseSetting("RateLimit:PerSecond", "1")
        );

        var answer = await site.GetUntil("/embed/nobody", answer => answer.Status != HttpStatusCode.NotFound);

        answer.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.ShouldHaveSecurityHeaders();
    }

    [Fact]
    public async Task An_embed_that_did_not_change_stays_as_it_may_be_framed()
    {
        var etag = (await visited.Site.Get("/embed/roles/model-tuner")).Header("ETag").ShouldNotBeNull();

        var answer = await visited.Site.Get("/embed/roles/model-tuner", ("If-None-Match", etag));

        answer.Status.ShouldBe(HttpStatusCode.NotModified);
        answer.ShouldHaveSecurityHeaders(framed: true);
    }

    [Theory, MemberData(nameof(Embeddable))]
    public async Task An_embed_is_small_and_needs_no_script(string path)
    {
        var site = await ShippedSite.Running();
        var embed = await site.Get("/embed" + path);
        var html = embed.Html;

        embed.Status.ShouldBe(HttpStatusCode.OK);
        html.QuerySelectorAll("script, style, [style], header, nav, footer, form, iframe").ShouldBeEmpty();
        html.All.SelectMany(element => element.Attributes).ShouldNotContain(x => x.Name.StartsWith("on"));
        html.QuerySelectorAll("h1").ShouldHaveSingleItem();
        html.Title.ShouldNotBeNullOrWhiteSpace();
        html.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
        html.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe(LiveSite.BaseUrl + path);
        // A link that stayed in the frame would lead to a page that may not be there.
        html.QuerySelector("base")!.GetAttribute("target").ShouldBe("_blank");
        html.QuerySelector("base")!.HasAttribute("href").ShouldBeFalse();
        html.QuerySelectorAll($"a[href='{LiveSite.BaseUrl}{path}'][target=_blank][rel=noopener]")
            .ShouldHaveSingleItem();
        html.QuerySelectorAll("svg.chart, dl.facts").ShouldNotBeEmpty();
        html.Body!.Text().ShouldContain("aijobs.net pay data (foorilla), CC0 1.0, last changed");
        foreach (var link in Crawl.Links(embed, "/embed" + path))
            (await site.Get(link)).Status.ShouldBe(HttpStatusCode.OK, link);
    }

    [Theory]
    [InlineData("/embed/roles/tuner", "/embed/roles/model-tuner")]
    [InlineData("/EMBED/Roles/Model-Tuner/?x=1", "/embed/roles/model-tuner?x=1")]
    [InlineData("//embed//roles/model-tuner", "/embed/roles/model-tuner")]
    [InlineData("/embed/compare/data-gardener-vs-tuner", "/embed/compare/model-tuner-vs-data-gardener")]
    [InlineData("/embed/salaries/Model%20Tuner", "/embed/salaries/model-tuner")]
    [InlineData("/embed/roles/tuner-of-models", "/embed/roles/model-tuner")]
    public async Task Another_spelling_leads_to_the_embed_and_not_out_of_it(string path, string location)
    {
        var files = SmallContent.Files();
        files["roles/model-tuner.md"] = files["roles/model-tuner.md"]
            .Replace("published:", "aliases: [Tuner]\npublished:");
        files["redirects.yml"] = "/roles/tuner-of-models: /roles/model-tuner\n";
        await using var site = await LiveSite.With(files);

        var answer = (
            await RawHttp.Send(site.Address, $"GET {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        ).ShouldNotBeNull();

        answer.Status.ShouldBe(HttpStatusCode.MovedPermanently);
        answer.Header("Location").ShouldBe(location);
    }
}
