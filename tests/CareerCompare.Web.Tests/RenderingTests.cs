using System.Net;
using CareerCompare.Web.Tests.Harness;
using Microsoft.AspNetCore.Hosting;

namespace CareerCompare.Web.Tests;

/// <summary>No client stalls the others: not by many requests at once, and not by reading slowly.</summary>
public sealed class RenderingTests : IDisposable
{
    private const string Someone = "192.0.2.1";
    private const string Another = "198.51.100.1";
    private readonly Gate gate = new();

    [Theory]
    [InlineData("/roles?q={0}", "text/html")]
    [InlineData("/no-such-page-{0}", "text/html")]
    [InlineData("/api/v1/roles?q={0}", "application/problem+json")]
    public async Task Of_many_requests_few_are_rendered_and_few_wait(string path, string type)
    {
        await using var site = await Gated(waiting: 2);
        gate.Close();
        var rendered = Get(site, string.Format(null, path, 0));
        await gate.Holds(rendering: 1, waiting: 0);

        var others = Enumerable.Range(1, 3).Select(i => Get(site, string.Format(null, path, i))).ToList();
        var refused = await await Task.WhenAny(others);

        refused.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        refused.Header("Retry-After").ShouldNotBeNull();
        refused.Header("Cache-Control").ShouldBe("no-store");
        refused.MediaType.ShouldBe(type);
        refused.ShouldHaveSecurityHeaders(api: path.StartsWith("/api", StringComparison.Ordinal));
        await gate.Holds(rendering: 1, waiting: 2);
        gate.Open();
        var answers = await Task.WhenAll([rendered, .. others]);
        answers.Count(answer => answer.Status == HttpStatusCode.ServiceUnavailable).ShouldBe(1);
    }

    [Fact]
    public async Task What_needs_no_rendering_does_not_wait()
    {
        await using var site = await Gated(waiting: 1);
        var page = await site.Get("/roles");
        gate.Close();
        var (rendered, waits) = (Get(site, "/roles?q=a"), Get(site, "/roles?q=b"));
        await gate.Holds(rendering: 1, waiting: 1);

        (await Get(site, "/health/live")).Status.ShouldBe(HttpStatusCode.OK);
        (await Get(site, "/health/ready")).Status.ShouldBe(HttpStatusCode.OK);
        (await Get(site, "/roles")).Header("Age").ShouldNotBeNull();
        var sheet = page.Html.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        (await Get(site, sheet)).Status.ShouldBe(HttpStatusCode.OK);

        gate.Open();
        (await rendered).Status.ShouldBe(HttpStatusCode.OK);
        (await waits).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Clients_take_turns()
    {
        await using var site = await Gated(waiting: 8);
        gate.Close();
        var many = Enumerable.Range(0, 9).Select(i => Get(site, $"/roles?q={i}")).ToList();
        await gate.Holds(rendering: 1, waiting: 8);

        var one = Get(site, "/roles?q=mine", Another);
        await gate.Holds(rendering: 1, waiting: 9);
        gate.Open();

        foreach (var answer in await Task.WhenAll([one, .. many]))
            answer.Status.ShouldBe(HttpStatusCode.OK);
        gate.Rendered.ToList().IndexOf("/roles?q=mine").ShouldBeInRange(1, 2);
    }

    [Fact]
    public async Task Who_goes_away_waits_no_longer()
    {
        await using var site = await Gated(waiting: 1);
        gate.Close();
        var rendered = Get(site, "/roles?q=a");
        await gate.Holds(rendering: 1, waiting: 0);
        using var away = new CancellationTokenSource();
        var left = site.Client.GetAsync("/roles?q=b", away.Token);
        await gate.Holds(rendering: 1, waiting: 1);

        await away.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(left);
        await gate.Holds(rendering: 1, waiting: 0);

        var next = Get(site, "/roles?q=c");
        await gate.Holds(rendering: 1, waiting: 1);
        gate.Open();
        (await rendered).Status.ShouldBe(HttpStatusCode.OK);
        (await next).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/roles/model-tuner")]
    [InlineData("/api/v1/roles")]
    public async Task Equal_requests_are_rendered_once(string path)
    {
        await using var site = await Gated(waiting: 1);
        gate.Close();
        var first = Get(site, path);
        await gate.Holds(rendering: 1, waiting: 0);
        var others = Enumerable.Range(0, 5).Select(i => Get(site, path)).ToList();
        await gate.Holds(rendering: 1, waiting: 5);
        gate.Open();

        var text = (await first).Text;
        foreach (var other in await Task.WhenAll(others))
            (other.Status, other.Text).ShouldBe((HttpStatusCode.OK, text));
        gate.Rendered.ShouldBe([path]);
    }

    [Theory]
    [InlineData("/roles/model-tuner")]
    [InlineData("/api/v1/roles")]
    public async Task Nobody_gets_what_was_rendered_for_someone_who_went_away(string path)
    {
        await using var site = await Gated(waiting: 5);
        gate.Close();
        using var away = new CancellationTokenSource();
        var left = site.Client.GetAsync(path, away.Token);
        await gate.Holds(rendering: 1, waiting: 0);
        var others = Enumerable.Range(0, 3).Select(i => Get(site, path)).ToList();
        await gate.Holds(rendering: 1, waiting: 3);
        await away.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(left);
        await gate.NoticesThatOneIsGone();
        gate.Open();

        foreach (var other in await Task.WhenAll(others))
        {
            other.Status.ShouldBe(HttpStatusCode.OK);
            other.Text.ShouldContain("Model Tuner");
        }
    }

    [Fact]
    public async Task Who_waits_gets_the_publication_of_the_end_and_not_of_the_beginning()
    {
        await using var site = await Gated(waiting: 1);
        gate.Close();
        var rendered = Get(site, "/roles/data-gardener");
        await gate.Holds(rendering: 1, waiting: 0);
        var waits = Get(site, "/roles/model-tuner");
        await gate.Holds(rendering: 1, waiting: 1);
        site.Write("roles/model-tuner.md", SmallContent.Role("Model Tuner", "Tunes pianos."));
        site.Publish().Changed.ShouldBeTrue();
        gate.Open();

        (await rendered).Status.ShouldBe(HttpStatusCode.OK);
        var answer = await waits;
        answer.Text.ShouldContain("Tunes pianos.");
        // Its address in the cache, and its validator, were those of the old publication.
        answer.Header("Cache-Control").ShouldBe("no-store");
        answer.Header("ETag").ShouldBeNull();
    }

    public void Dispose() => gate.Dispose();

    private static Task<Answer> Get(LiveSite site, string path, string client = Someone) =>
        site.Get(path, ("X-Forwarded-For", client));

    private Task<LiveSite> Gated(int waiting) =>
        LiveSite.With(
            SmallContent.Files(),
            host =>
            {
                gate.Into(host);
                host.UseSetting("Proxies:Trusted", "127.0.0.0/8,::1");
                host.UseSetting("Rendering:AtOnce", "1");
                host.UseSetting("Rendering:Waiting", $"{waiting}");
            }
        );
}
