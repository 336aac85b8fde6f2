using System.Net;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Hosting.Content;
using CareerCompare.Web.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace CareerCompare.Web.Tests;

public sealed class HealthTests
{
    [Fact]
    public async Task A_site_that_serves_a_publication_is_live_and_ready()
    {
        await using var site = await LiveSite.With(SmallContent.Files());

        var live = await site.Get("/health/live");
        var ready = await site.Get("/health/ready");

        (live.Status, live.Text).ShouldBe((HttpStatusCode.OK, "live"));
        (ready.Status, ready.Text).ShouldBe((HttpStatusCode.OK, "ready"));
        ready.Header("Cache-Control").ShouldBe("no-store");
        ready.MediaType.ShouldBe("text/plain");
    }

    [Fact]
    public async Task A_site_that_is_still_publishing_is_live_but_not_ready()
    {
        await using var site = await LiveSite.With(SmallContent.Files());
        site.Services.GetRequiredService<PublishingState>().StartupFinished = false;

        var ready = await site.Get("/health/ready");

        ready.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        ready.Text.ShouldBe("not ready: publishing has not finished");
        (await site.Get("/health/live")).Status.ShouldBe(HttpStatusCode.OK);
    }
}
