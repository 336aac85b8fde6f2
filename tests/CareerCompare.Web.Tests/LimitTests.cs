using System.Net;
using CareerCompare.Web.Tests.Harness;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CareerCompare.Web.Tests;

public sealed class LimitTests
{
    [Theory]
    [InlineData("/roles", "text/html")]
    [InlineData("/api/v1/roles", "application/problem+json")]
    public async Task A_slow_request_ends_calmly(string path, string type)
    {
        await using var site = await LiveSite.With(
            SmallContent.Files(),
            host =>
                host.ConfigureTestServices(services =>
                {
                    services.PostConfigure<RequestTimeoutOptions>(Soon);
                    services.AddSingleton<IResponseCompressionProvider, EndlessCompression>();
                })
        );

        var answer = await site.Get(path);

        answer.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.MediaType.ShouldBe(type);
        answer.Header("Cache-Control").ShouldBe("no-store");
        answer.ShouldHaveSecurityHeaders(api: path.StartsWith("/api", StringComparison.Ordinal));
        answer.Text.ShouldNotContain("Exception");
    }

    [Fact]
    public async Task A_request_that_never_ends_is_told_how_long_it_may_take()
    {
        const string Unended = "GET /roles HTTP/1.1\r\nHost: a\r\n";
        await using var site = await LiveSite.With(
            SmallContent.Files(),
            host =>
                host.ConfigureTestServices(services =>
                    services.PostConfigure<KestrelServerOptions>(kestrel =>
                        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(1)
                    )
                )
        );

        var answer = (await RawHttp.Send(site.Address, Unended)).ShouldNotBeNull();

        answer.Status.ShouldBe(HttpStatusCode.RequestTimeout);
        answer.ShouldBeCalm(Unended, byServer: true);
        answer.Text.ShouldContain("within 15 seconds");
    }

    [Fact]
    public async Task Every_request_has_a_time_limit_and_no_client_is_waited_for_long()
    {
        var services = (await ShippedSite.Running()).Services;
        var kestrel = services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits;
        var requests = services.GetRequiredService<IOptions<RequestTimeoutOptions>>().Value;

        requests.DefaultPolicy!.Timeout.ShouldNotBeNull().ShouldBeLessThanOrEqualTo(TimeSpan.FromSeconds(30));
        kestrel.RequestHeadersTimeout.ShouldBeLessThanOrEqualTo(TimeSpan.FromSeconds(30));
        kestrel.KeepAliveTimeout.ShouldBeLessThanOrEqualTo(TimeSpan.FromMinutes(2));
        kestrel.MinRequestBodyDataRate.ShouldNotBeNull();
        kestrel.MinResponseDataRate.ShouldNotBeNull().BytesPerSecond.ShouldBeGreaterThanOrEqualTo(4 * 1024);
        kestrel.MaxRequestBodySize.ShouldNotBeNull().ShouldBeLessThanOrEqualTo(64 * 1024);
    }

    private static void Soon(RequestTimeoutOptions options) =>
        options.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = TimeSpan.FromSeconds(0.1),
            TimeoutStatusCode = options.DefaultPolicy!.TimeoutStatusCode,
        };

    /// <summary>Waits until the request is given up.</summary>
    private sealed class EndlessCompression : IResponseCompressionProvider
    {
        public ICompressionProvider? GetCompressionProvider(HttpContext context) => null;

        public bool ShouldCompressResponse(HttpContext context) => false;

        public bool CheckRequestAcceptsCompression(HttpContext context)
        {
            if (context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
                return false;
            context.RequestAborted.WaitHandle.WaitOne();
            throw new OperationCanceledException(context.RequestAborted);
        }
    }
}
