using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CareerCompare.Web.Hosting;

/// <summary>
/// The canonical origin of the site: <c>Site:BaseUrl</c>, or else the first address served.
/// Never the request's Host, which a visitor can choose.
/// </summary>
public sealed class SiteAddress(IConfiguration configuration, IServer server)
{
    private const string Local = "http://localhost";
    private readonly string? configured = configuration["Site:BaseUrl"] is { Length: > 0 } url
        ? AsciiOrigin(new Uri(url))
        : null;

    /// <summary>The absolute address of a path that starts with <c>/</c>.</summary>
    public Uri For(string path) => new((configured ?? Served()) + path);

    // Headers need international hosts in ASCII: xn--mnchen-3ya.example for münchen.example.
    private static string AsciiOrigin(Uri url) =>
        new UriBuilder(url) { Host = url.IdnHost }.Uri.GetLeftPart(UriPartial.Authority);

    // Not cached: the server knows its addresses only after it has started.
    private string Served()
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? Local;
        return address
            .Replace("://*", "://localhost")
            .Replace("://+", "://localhost")
            .Replace("://[::]", "://localhost")
            .Replace("://0.0.0.0", "://localhost")
            .TrimEnd('/');
    }
}

/// <summary>Sets the host of requests.</summary>
public static class SiteAddressHost
{
    /// <summary>
    /// Replaces the request's host by the site's own, so that no page can repeat a host chosen by a visitor, or fail on an
    /// invalid one.
    /// </summary>
    public static void UseSiteAddress(this WebApplication app)
    {
        // Lazy, because the address is known only once the site listens.
        var host = new Lazy<HostString>(() =>
            HostString.FromUriComponent(app.Services.GetRequiredService<SiteAddress>().For("/"))
        );
        app.Use(
            (context, next) =>
            {
                context.Request.Host = host.Value;
                return next(context);
            }
        );
    }
}
