using System.Net;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Tests.Harness;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CareerCompare.Web.Tests;

/// <summary>
/// A visitor's own words and figures are not kept, so that nobody can learn from how a response comes that somebody asked for
/// it; what is chosen from the site's own lists is.
/// </summary>
public sealed class NoStoreTests
{
    private const string Pair = "/compare/ai-architect-vs-deep-learning-engineer";
    private const string Words = "my+own+words";
    private const string NoStore = "no-store";

    [Theory]
    [InlineData("/search?q=feature+store")]
    [InlineData("/search?Q=feature+store&kind=role")]
    [InlineData("/search?kind=" + Words)]
    [InlineData("/api/v1/search?q=python")]
    [InlineData("/jobs?q=python")]
    [InlineData("/jobs?from=60000&currency=EUR")]
    [InlineData("/jobs?role=" + Words)]
    [InlineData("/jobs?level=SE&employment=" + Words)]
    [InlineData("/api/v1/jobs?q=python")]
    [InlineData("/feeds/jobs.xml?q=python")]
    [InlineData("/feeds/jobs.xml?level=SE&from=60000")]
    [InlineData("/roles?q=architect")]
    [InlineData("/roles?family=" + Words)]
    [InlineData("/api/v1/roles?q=architect&pageSize=2")]
    [InlineData("/skills?q=python")]
    [InlineData("/api/v1/terms?q=python")]
    [InlineData("/fit?skills=python")]
    [InlineData("/fit?lacks=python")]
    [InlineData("/salaries/ai-architect?offer=150000")]
    [InlineData("/salaries/ai-architect?level=SE&view=prices&offer=150000")]
    [InlineData("/salaries/ai-architect?currency=" + Words)]
    [InlineData("/salaries/ai-architect.csv?region=" + Words)]
    [InlineData("/salaries?sort=" + Words)]
    [InlineData("/salaries.csv?year=" + Words)]
    [InlineData("/compare?roles=" + Words)]
    [InlineData("/compare?roles=ai-architect," + Words)]
    [InlineData("/api/v1/compare?roles=AI+Architect,deep-learning-engineer")]
    [InlineData(Pair + "?only=" + Words)]
    [InlineData("/recruiters?title=" + Words)]
    [InlineData("/oembed?url=" + LiveSite.BaseUrl + Pair)]
    public async Task Own_words_and_figures_are_never_kept(string path)
    {
        var site = await ShippedSite.Running();
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Get, HttpMethod.Head })
        {
            using var request = new HttpRequestMessage(method, path);
            var answer = await site.Send(request, ("If-None-Match", "*"));

            answer.Status.ShouldBe(HttpStatusCode.OK);
            ShouldNotBeKept(answer, path);
        }
    }

    [Theory]
    [InlineData("/roles")]
    [InlineData("/roles?q=&family=engineering&page=1")]
    [InlineData("/roles?utm_source=" + Words)]
    [InlineData("/api/v1/roles?pageSize=2")]
    [InlineData("/search?kind=role")]
    [InlineData("/skills?kind=tool")]
    [InlineData("/jobs?q=&role=ai-architect&level=SE&remote=true&pay=stated&from=&currency=EUR")]
    [InlineData("/feeds/jobs.xml?level=SE")]
    [InlineData("/compare?roles=ai-architect")]
    [InlineData("/api/v1/compare?roles=ai-architect,deep-learning-engineer")]
    [InlineData(Pair + "?only=differences&level=SE&currency=EUR")]
    [InlineData(Pair + ".md?q=" + Words)]
    [InlineData("/salaries?level=SE&region=US&year=2024&currency=EUR&sort=name")]
    [InlineData("/salaries/ai-architect?view=prices&offer=")]
    [InlineData("/salaries.csv?figures=official&level=all")]
    [InlineData("/salaries/ai-architect.png?offer=150000")]
    [InlineData("/embed/salaries/ai-architect?offer=150000")]
    public async Task Choices_are_kept(string path)
    {
        var site = await ShippedSite.Running();

        var first = await site.Get(path);
        var second = await site.Get(path);

        first.Status.ShouldBe(HttpStatusCode.OK);
        second.Header("Age").ShouldNotBeNull();
        second.Header("Cache-Control").ShouldBe("public, max-age=0, must-revalidate");
        (await site.Get(path, ("If-None-Match", first.Header("ETag").ShouldNotBeNull()))).Status.ShouldBe(
            HttpStatusCode.NotModified
        );
    }

    [Fact]
    public async Task No_parameter_of_any_address_is_kept_with_words_of_ones_own()
    {
        var site = await ShippedSite.Running();
        var asked = 0;

        foreach (var endpoint in site.Services.GetRequiredService<EndpointDataSource>().Endpoints)
        foreach (var name in endpoint.Metadata.GetMetadata<KnownQuery>()?.Names ?? [])
        {
            var path = '/' + ((RouteEndpoint)endpoint).RoutePattern.RawText!.TrimStart('/');
            path = path.Replace("{slug}", path.Contains("skills") ? "python" : "ai-architect")
                .Replace("{slugs}", Pair.Split('/')[^1]);
            var answer = await site.Get($"{path}?{name}={Words}");
            ShouldNotBeKept(answer, $"{path}?{name}");
            asked++;
        }
        asked.ShouldBeGreaterThan(60);
    }

    [Fact]
    public async Task Every_choice_that_a_page_links_to_is_kept()
    {
        string[] own = ["q", "offer", "from", "skills", "lacks", "url"];
        var crawl = await ShippedSite.Crawled();

        var lists = crawl
            .Answers.Where(pair => pair.Value.Status == HttpStatusCode.OK && pair.Key.Contains('?'))
            .Where(pair => !own.Any(name => pair.Key.Contains($"?{name}=") || pair.Key.Contains($"&{name}=")))
            .ToList();

        lists.Count.ShouldBeGreaterThan(100);
        lists.Where(pair => pair.Value.Header("ETag") is null).Select(pair => pair.Key).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/Roles", "no-cache")]
    [InlineData("/compare?roles=ai-architect,deep-learning-engineer", "no-cache")]
    [InlineData("/compare?roles=AI+Architect,deep-learning-engineer", NoStore)]
    [InlineData("/Search?q=" + Words, NoStore)]
    [InlineData("/Roles?utm_source=" + Words, NoStore)]
    [InlineData("/fit?skills=python&skills=sql", NoStore)]
    public async Task A_redirect_is_asked_for_again_and_not_kept_where_it_repeats_words(string path, string kept)
    {
        var answer = await (await ShippedSite.Running()).Get(path);

        answer.Status.ShouldBe(HttpStatusCode.MovedPermanently);
        answer.Header("Cache-Control").ShouldBe(kept);
    }

    private static void ShouldNotBeKept(Answer answer, string path)
    {
        answer.Header("Cache-Control").ShouldBe(NoStore, path);
        foreach (var name in new[] { "ETag", "Last-Modified", "Age" })
            answer.Header(name).ShouldBeNull(path);
    }
}
