using System.Net;
using CareerCompare.Tests;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Hosting.Content;
using CareerCompare.Web.Tests.Harness;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
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
    public async Task A_site_that_has_a_publication_is_ready_while_it_publishes_another()
    {
        await using var site = await LiveSite.With(SmallContent.Files());
        site.Services.GetRequiredService<PublishingState>().StartupFinished = false;

        (await site.Get("/health/ready")).Status.ShouldBe(HttpStatusCode.OK);
        (await site.Get("/health/live")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_publication_that_does_not_end_is_told_while_the_last_one_is_served()
    {
        await using var site = await LiveSite.With(SmallContent.Files(), Impatient);
        using (Hold(site.Database))
        {
            _ = site.Services.GetRequiredService<PublishingState>().Ask();

            var late = await site.GetUntil("/health/ready", answer => answer.Text != "ready");

            (late.Status, late.Text).ShouldBe(
                (HttpStatusCode.OK, "ready: serving the last good publication, because publishing does not end")
            );
            (await site.Get("/roles/model-tuner")).Status.ShouldBe(HttpStatusCode.OK);
        }

        await site.GetUntil("/health/ready", answer => answer.Text == "ready");
    }

    [Fact]
    public async Task A_first_publication_that_does_not_end_is_not_ready_and_becomes_so_by_itself()
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, text) in SmallContent.Files())
            folder.Write($"content/{path}", text);
        Directory.CreateDirectory(folder["data"]);
        await using var host = new Harness.Host(folder, Impatient);
        using var turn = Hold(folder["data/careers.db"]);
        host.UseKestrel(0);
        host.StartServer();
        using var client = new HttpClient { BaseAddress = host.ClientOptions.BaseAddress };

        var late = await Patience.Until(
            async () =>
                await client.GetAsync("/health/ready") is var ready
                && await Says(ready, "not ready: publishing does not end")
                    ? ready
                    : null,
            () => "publishing is not overdue"
        );

        late.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await client.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await turn.DisposeAsync();
        await Patience.Until(
            async () =>
                await client.GetAsync("/health/ready") is var ready && await Says(ready, "ready") ? ready : null,
            () => "the site is not ready"
        );
    }

    private static async Task<bool> Says(HttpResponseMessage answer, string text) =>
        await answer.Content.ReadAsStringAsync() == text;

    private static void Impatient(IWebHostBuilder builder) =>
        builder.ConfigureTestServices(services =>
            services.AddSingleton(
                new PublishingState
                {
                    Limit = TimeSpan.FromMilliseconds(300),
                    StartLimit = TimeSpan.FromMilliseconds(300),
                }
            )
        );

    // Another publisher works on the database, and does not come to an end.
    private static FileStream Hold(string database) =>
        new(database + ".lock", FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
}
