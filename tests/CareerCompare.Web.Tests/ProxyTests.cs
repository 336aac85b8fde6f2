using System.Net;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Tests.Harness;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CareerCompare.Web.Tests;

/// <summary>Whose word counts about where a request comes from.</summary>
public sealed class ProxyTests
{
    private static readonly (string, string)[] Forwarded =
    [
        ("X-Forwarded-For", "203.0.113.7"),
        ("X-Forwarded-Proto", "https"),
        ("X-Forwarded-Host", "evil.example"),
        ("X-Forwarded-Prefix", "/evil"),
    ];

    [Theory]
    [InlineData("", "")]
    [InlineData("Proxies:Trusted", "")]
    [InlineData("Proxies:Trusted", "10.0.0.0/8, 192.0.2.1, fd00::/8")]
    [InlineData("FORWARDEDHEADERS_ENABLED", "true")]
    public async Task A_stranger_is_who_he_is_whatever_he_says(string key, string value)
    {
        var seen = await Seen(key, value, Forwarded);

        seen.Address.ShouldBe(IPAddress.Loopback);
        seen.Scheme.ShouldBe("http");
        seen.Host.ShouldNotContain("evil");
        seen.PathBase.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Proxies:Trusted", "127.0.0.1")]
    [InlineData("Proxies:Trusted", "10.0.0.0/8, 127.0.0.0/8")]
    [InlineData("Proxies:Trusted:0", "127.0.0.1")]
    public async Task The_word_of_a_trusted_proxy_counts_for_address_and_scheme_and_never_for_the_host(
        string key,
        string value
    )
    {
        var seen = await Seen(key, value, Forwarded);

        seen.Address.ShouldBe(IPAddress.Parse("203.0.113.7"));
        seen.Scheme.ShouldBe("https");
        seen.Host.ShouldNotContain("evil");
        seen.PathBase.ShouldBeEmpty();
    }

    [Theory]
    // Addresses that the client itself puts in front of the list are not trusted.
    [InlineData("198.51.100.1, 203.0.113.7", "203.0.113.7")]
    // Through two proxies.
    [InlineData("203.0.113.7, 127.0.0.9", "203.0.113.7")]
    [InlineData("203.0.113.7:4711", "203.0.113.7")]
    [InlineData("no address", "127.0.0.1")]
    [InlineData("", "127.0.0.1")]
    public async Task A_trusted_proxy_is_believed_as_far_as_it_can_see(string list, string client)
    {
        var seen = await Seen("Proxies:Trusted", "127.0.0.0/8", ("X-Forwarded-For", list));

        seen.Address.ShouldBe(IPAddress.Parse(client));
    }

    [Fact]
    public async Task Https_is_asked_for_where_a_trusted_proxy_speaks_it()
    {
        await using var site = await LiveSite.With(
            SmallContent.Files(),
            host => host.UseSetting("Site:BaseUrl", "http://localhost").UseSetting("Proxies:Trusted", "127.0.0.1")
        );

        var behind = await site.Get("/roles", ("X-Forwarded-Proto", "https"));
        var direct = await site.Get("/roles");

        behind.Headers.Keys.ShouldContain("Strict-Transport-Security");
        direct.Headers.Keys.ShouldNotContain("Strict-Transport-Security");
    }

    [Theory]
    [InlineData("proxy.example")]
    [InlineData("10.0.0.0/33")]
    [InlineData("10.0.0.1, all")]
    public void An_invalid_proxy_address_is_refused_at_the_start(string trusted)
    {
        var options = new WebApplicationOptions { Args = [$"--Proxies:Trusted={trusted}"] };
        var builder = WebApplication.CreateEmptyBuilder(options);

        var message = Should.Throw<InvalidOperationException>(builder.AddProxies).Message;

        message.ShouldContain("Proxies:Trusted");
        message.ShouldContain(trusted.Split(", ")[^1]);
    }

    private static async Task<Request> Seen(string key, string value, params (string, string)[] headers)
    {
        var seen = new Seer();
        await using var site = await LiveSite.With(
            SmallContent.Files(),
            host =>
            {
                if (key.Length > 0)
                    host.UseSetting(key, value);
                host.ConfigureServices(services => services.AddSingleton<IStartupFilter>(seen));
            }
        );
        await site.Get("/roles", headers);
        return seen.Last!;
    }

    /// <summary>A request as the site saw it in the end.</summary>
    private sealed record Request(IPAddress? Address, string Scheme, string Host, string PathBase);

    /// <summary>Looks at each request when its answer begins.</summary>
    private sealed class Seer : IStartupFilter
    {
        public Request? Last { get; private set; }

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
            app =>
            {
                app.Use(
                    (context, rest) =>
                    {
                        context.Response.OnStarting(() =>
                        {
                            Last = From(context);
                            return Task.CompletedTask;
                        });
                        return rest(context);
                    }
                );
                next(app);
            };

        private static Request From(HttpContext context) =>
            new(
                context.Connection.RemoteIpAddress?.MapToIPv4(),
                context.Request.Scheme,
                context.Request.Host.Value ?? "",
                context.Request.PathBase.Value ?? ""
            );
    }
}
