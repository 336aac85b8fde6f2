using System.Net;
using System.Net.Sockets;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Tests.Harness;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace CareerCompare.Web.Tests;

public sealed class AddressTests
{
    [Fact]
    public void Without_configuration_the_site_is_at_port_5080() => Urls([]).ShouldBe("http://localhost:5080");

    [Theory]
    [InlineData("--urls=http://localhost:5199")]
    [InlineData("--http_ports=5199")]
    [InlineData("--Kestrel:Endpoints:Web:Url=http://localhost:5199")]
    public void A_configured_address_is_not_overruled(string argument) => Urls([argument]).ShouldNotBe(Address.Default);

    [Fact]
    public async Task The_environment_and_the_command_line_say_where_to_listen()
    {
        var (first, second) = (FreePort(), FreePort());
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{first}",
        };

        using (var site = await SiteProcess.Start(environment))
            site.Address.Port.ShouldBe(first);
        using (var site = await SiteProcess.Start(environment, "--urls", $"http://127.0.0.1:{second}"))
            site.Address.Port.ShouldBe(second);
    }

    [Theory]
    [InlineData("https://careers.example/base")]
    [InlineData("https://careers.example/?a=b")]
    [InlineData("https://me@careers.example")]
    [InlineData("https://@careers.example")]
    [InlineData(@"https:\\careers.example")]
    [InlineData("https:careers.example")]
    [InlineData("//careers.example")]
    [InlineData("https://ＣＡＲＥＥＲＳ.example")]
    [InlineData("ftp://careers.example")]
    [InlineData("careers.example")]
    public void An_invalid_origin_is_refused_at_the_start(string url)
    {
        var message = Should.Throw<InvalidOperationException>(() => Urls([$"--Site:BaseUrl={url}"])).Message;

        message.ShouldContain("Site:BaseUrl");
        message.ShouldContain(url);
    }

    [Fact]
    public async Task A_host_in_other_letters_is_written_as_it_is_looked_up()
    {
        await using var site = await LiveSite.With(
            SmallContent.Files(),
            host => host.UseSetting("Site:BaseUrl", "https://münchen.example/")
        );

        var page = await site.Get("/roles/model-tuner");
        (await site.Get("/roles/model-tuner.md")).Header("Link")!.ShouldContain("https://xn--mnchen-3ya.example/");
        page.Html.QuerySelector("link[rel=canonical]")!
            .GetAttribute("href")
            .ShouldBe("https://xn--mnchen-3ya.example/roles/model-tuner");
    }

    private static string? Urls(string[] arguments)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { Args = arguments });
        builder.AddAddress();
        return builder.WebHost.GetSetting(WebHostDefaults.ServerUrlsKey);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
