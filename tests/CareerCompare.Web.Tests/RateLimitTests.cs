using System.Globalization;
using System.Net;
using System.Text.Json;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Tests.Harness;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace CareerCompare.Web.Tests;

public sealed class RateLimitTests
{
    private const int Burst = 4;
    private const int FarMoreThanBurst = 100;

    [Theory]
    [InlineData("/compare/data-gardener-vs-model-tuner")]
    [InlineData("/compare?roles=model-tuner,data-gardener")]
    [InlineData("/no-such-page")]
    [InlineData("/roles?q={0}")]
    public async Task A_client_that_requests_pages_endlessly_must_wait(string path)
    {
        await using var site = await Limited();

        var answer = await Exhaust(site, path);

        Seconds(answer).ShouldBeGreaterThanOrEqualTo(1);
        answer.MediaType.ShouldBe("text/html");
        answer.Header("Cache-Control").ShouldBe("no-store");
        answer.Html.QuerySelector("h1").ShouldNotBeNull();
        answer.ShouldHaveSecurityHeaders();
    }

    [Theory]
    [InlineData("/api/v1/compare?roles=model-tuner,nobody")]
    [InlineData("/api/v1/roles?q={0}")]
    [InlineData("/api/v1/nothing")]
    public async Task Too_many_requests_to_the_api_get_a_problem(string path)
    {
        await using var site = await Limited();

        var answer = await Exhaust(site, path);

        Seconds(answer).ShouldBeGreaterThanOrEqualTo(1);
        answer.MediaType.ShouldBe("application/problem+json");
        JsonDocument.Parse(answer.Bytes).RootElement.GetProperty("status").GetInt32().ShouldBe(429);
        answer.ShouldHaveSecurityHeaders(api: true);
    }

    [Fact]
    public async Task Cached_responses_do_not_count()
    {
        await using var site = await Limited();
        var page = await site.Get("/roles/model-tuner");
        var sheet = page.Html.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        var tag = page.Header("ETag")!;

        for (var i = 0; i < FarMoreThanBurst; i++)
        {
            (await site.Get($"/roles/model-tuner?x={i}")).Status.ShouldBe(HttpStatusCode.OK);
            (await site.Get("/roles/model-tuner", ("If-None-Match", tag))).Status.ShouldBe(HttpStatusCode.NotModified);
            (await site.Get(sheet)).Status.ShouldBe(HttpStatusCode.OK);
            (await site.Get("/health/ready")).Status.ShouldBe(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task Waiting_helps()
    {
        await using var site = await Limited();
        await Exhaust(site, "/no-such-page");

        await site.GetUntil("/no-such-page", answer => answer.Status == HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Another_client_does_not_wait_and_a_network_is_one_client()
    {
        await using var site = await Limited(("Proxies:Trusted", "127.0.0.0/8,::1"));
        Task<Answer> From(string client) => site.Get("/no-such-page", ("X-Forwarded-For", client));

        for (var i = 0; i < FarMoreThanBurst; i++)
        {
            if ((await From($"2001:db8:0:1::{i:x}")).Status != HttpStatusCode.TooManyRequests)
                continue;
            // Two clients may share a bucket, though hardly ever; many clients do not all share it.
            var others = await Task.WhenAll(Enumerable.Range(2, 9).Select(n => From($"2001:db8:0:{n}::1")));
            others.Count(other => other.Status == HttpStatusCode.NotFound).ShouldBeGreaterThan(others.Length / 2);
            return;
        }
        Assert.Fail("Nobody had to wait.");
    }

    [Theory]
    [InlineData("RateLimit:Burst", "0")]
    [InlineData("RateLimit:Burst", "many")]
    [InlineData("RateLimit:PerSecond", "-1")]
    [InlineData("RateLimit:PerSecond", "1.5")]
    public void An_invalid_limit_is_refused_at_the_start(string key, string value)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { Args = [$"--{key}={value}"] });

        Should
            .Throw<InvalidOperationException>(builder.AddRateLimits)
            .Message.ShouldBe($"{key} is \"{value}\"; it must be a whole number, 1 or more.");
    }

    private static int Seconds(Answer answer) =>
        int.Parse(answer.Header("Retry-After").ShouldNotBeNull(), CultureInfo.InvariantCulture);

    private static Task<LiveSite> Limited(params (string Key, string Value)[] settings) =>
        LiveSite.With(
            SmallContent.Files(),
            host =>
            {
                host.UseSetting("RateLimit:Burst", Burst.ToString(CultureInfo.InvariantCulture));
                host.UseSetting("RateLimit:PerSecond", "1");
                foreach (var (key, value) in settings)
                    host.UseSetting(key, value);
            }
        );

    /// <summary>Asks again and again, each time for something else where the path has a place for a number.</summary>
    private static async Task<Answer> Exhaust(LiveSite site, string path)
    {
        for (var i = 0; i < FarMoreThanBurst; i++)
        {
            var answer = await site.Get(string.Format(CultureInfo.InvariantCulture, path, i));
            if (answer.Status == HttpStatusCode.TooManyRequests)
                return answer;
            i.ShouldBeLessThan(FarMoreThanBurst - 1, "Nobody had to wait.");
        }
        throw new InvalidOperationException();
    }
}
