using System.Net;
using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Tests.Harness;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CareerCompare.Web.Tests;

/// <summary>The table of routes and what the host serves are the same, in both directions.</summary>
public sealed class RouteTests
{
    private const string Anything = "{**";

    private static readonly byte[] Picture = Convert.FromHexString(
        "89504E470D0A1A0A0000000D494844520000000800000008080200000000"
    );

    [Fact]
    public async Task Every_address_that_the_host_serves_is_in_the_table()
    {
        await using var site = await Start();
        var table = SiteRoute.All.SelectMany(route => route.Forms.Select(form => form.At(route.Template))).ToHashSet();

        var unknown = Mapped(site).Except(table).ToList();

        // The remaining route takes every unknown address, and has no page of its own.
        unknown.ShouldAllBe(template => template.Contains(Anything));
        foreach (var template in unknown)
            (await site.Get(template.Split(Anything)[0] + "no-such-page")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Everything_in_the_table_is_served_at_its_address()
    {
        await using var site = await Start();
        var names = Names(site);
        var silent = new List<string>();

        foreach (var route in SiteRoute.All)
        foreach (var form in route.Forms)
        {
            var path = form.At(route.For(names(route))) + Query(route, form, names);
            // The stream of changes has no end.
            using var answer = await site.Client.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
            if (answer.StatusCode != HttpStatusCode.OK)
                silent.Add($"{path}: {(int)answer.StatusCode}");
        }

        silent.ShouldBeEmpty();
    }

    private static async Task<LiveSite> Start()
    {
        var site = await LiveSite.WithShippedContent(host =>
            host.ConfigureTestServices(services => services.AddSingleton(new LiveReloadOptions(IsOn: true)))
        );
        Directory.CreateDirectory(Path.Combine(site.Content, "images"));
        await File.WriteAllBytesAsync(Path.Combine(site.Content, "images", "dot.png"), Picture);
        site.Publish();
        return site;
    }

    private static IEnumerable<string> Mapped(LiveSite site) =>
        site
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Select(endpoint => '/' + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Distinct();

    private static Func<SiteRoute, string> Names(LiveSite site)
    {
        using var scope = site.Services.CreateScope();
        var queries = scope.ServiceProvider.GetRequiredService<CareerQueries>();
        var (pair, term) = (queries.Comparisons()[0].Roles, queries.Terms(null, null)!.Items[0].Slug);
        var paid = queries.Salaries()!.Roles[0].Role.Slug;
        var job = queries.Jobs(new JobFilter(), page: 1, pageSize: 1)!.Items[0].Job.Slug;
        return route =>
            route.Subject switch
            {
                PathName.None => "",
                PathName.Role => paid,
                PathName.Roles => string.Join(Slug.Versus, pair),
                PathName.Job => job,
                PathName.Term => term,
                _ => route == SiteRoute.Image ? "dot.png" : "1",
            };
    }

    // Two answer a question only.
    private static string Query(SiteRoute route, PageForm form, Func<SiteRoute, string> names) =>
        route == SiteRoute.OEmbed ? "?url=" + LiveSite.BaseUrl + SiteRoute.Role.For(names(SiteRoute.Role))
        : route == SiteRoute.Picker && form == PageForm.Json
            ? "?roles=" + string.Join(',', names(SiteRoute.Comparison).Split(Slug.Versus))
        : "";
}
