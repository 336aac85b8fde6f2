using System.Net;
using CareerCompare.Web.Tests.Harness;
using Microsoft.AspNetCore.Hosting;

namespace CareerCompare.Web.Tests;

public sealed class HeaderTests
{
    [Theory]
    [InlineData("/no-such-page", 404)]
    [InlineData("/favicon.svg", 200)]
    [InlineData("/health/live", 200)]
    [InlineData("/health/ready", 200)]
    public async Task Every_kind_of_answer_carries_the_security_headers(string path, int status)
    {
        var answer = await (await ShippedSite.Running()).Get(path);

        ((int)answer.Status).ShouldBe(status);
        answer.ShouldHaveSecurityHeaders();
    }

    [Fact]
    public async Task Answers_of_the_api_may_be_used_from_other_sites()
    {
        var answer = await (await ShippedSite.Running()).Get("/api/v1/no-such-thing");

        answer.Status.ShouldBe(HttpStatusCode.NotFound);
        answer.MediaType.ShouldBe("application/problem+json");
        answer.ShouldHaveSecurityHeaders(api: true);
    }

    [Fact]
    public async Task Without_https_nothing_asks_for_https()
    {
        await using var site = await LiveSite.With(
            SmallContent.Files(),
            host => host.UseSetting("Site:BaseUrl", "http://localhost:5080")
        );

        (await site.Get("/")).Headers.Keys.ShouldNotContain("Strict-Transport-Security");
    }

    [Fact]
    public async Task The_host_of_a_request_is_not_repeated()
    {
        var site = await ShippedSite.Running();

        var page = await site.Get("/roles", ("Host", "evil.example"));

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldNotContain("evil.example");
        page.Headers.Values.ShouldAllBe(value => !value.Contains("evil.example"));
    }

    [Fact]
    public async Task Head_answers_like_get_without_a_body()
    {
        var site = await ShippedSite.Running();
        foreach (
            var path in new[] { "/", "/roles", "/no-such-page", "/favicon.svg", "/health/ready", "/api/v1/nothing" }
        )
        {
            var get = await site.Get(path);
            using var request = new HttpRequestMessage(HttpMethod.Head, path);
            var head = await site.Send(request);

            head.Status.ShouldBe(get.Status, path);
            head.Header("Content-Type").ShouldBe(get.Header("Content-Type"), path);
            head.Header("ETag").ShouldBe(get.Header("ETag"), path);
            head.Bytes.ShouldBeEmpty(path);
        }
    }

    [Theory]
    [InlineData("POST", "/")]
    [InlineData("DELETE", "/roles")]
    public async Task Other_methods_are_refused(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        var answer = await (await ShippedSite.Running()).Send(request);

        answer.Status.ShouldBe(HttpStatusCode.MethodNotAllowed);
        answer.ShouldHaveSecurityHeaders();
    }

    [Theory]
    [InlineData("GET /{0} HTTP/1.1\r\nHost: a\r\n\r\n", 9_000, 414, "8 KB")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nX: {0}\r\n\r\n", 20_000, 431, "64 headers with 16 KB")]
    [InlineData("GET / HTTP/1.1\r\nHost: {0} b\r\n\r\n", 1, 400, "Invalid Host header.")]
    [InlineData("GET / HTTP/1.1\r\n{0}: b\r\n\r\n", 1, 400, "Request is missing Host header.")]
    [InlineData("HEAD / HTTP/1.1\r\n{0}: b\r\n\r\n", 1, 400, "")]
    [InlineData("GET /api/v1/roles HTTP/1.1\r\nHost: a\r\nContent-Length: {0}\r\n\r\n", 1, 400, "content length")]
    public async Task Requests_that_the_server_refuses_are_told_why(string message, int length, int status, string said)
    {
        var sent = message.Replace("{0}", new string('a', length), StringComparison.Ordinal);

        var answer = (await RawHttp.Send((await ShippedSite.Running()).Address, sent)).ShouldNotBeNull();

        ((int)answer.Status).ShouldBe(status);
        answer.ShouldBeCalm(sent, byServer: true);
        answer.Text.ShouldContain(said);
    }
}
