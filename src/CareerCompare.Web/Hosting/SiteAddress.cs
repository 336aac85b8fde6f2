using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CareerCompare.Web.Hosting;

/// <summary>
/// The one origin under which the site is known: <c>Site:BaseUrl</c>, else the first address served.
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

    // A host in other letters goes into headers as the name that is looked up for it: münchen.example, xn--mnchen-3ya.example.
    private static string AsciiOrigin(Uri url) =>
        new UriBuilder(url) { Host = url.IdnHost }.Uri.GetLeftPart(UriPartial.Authority);

    // Asked every time: the server knows its addresses only after it has started.
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

/// <summary>Under which name the site is asked.</summary>
public static class SiteAddressHost
{
    /// <summary>
    /// Puts the site's own host in the place of the one that the request named: no page can repeat what a visitor chose,
    /// nor break on a host that is none.
    /// </summary>
    public static void UseSiteAddress(this WebApplication app)
    {
        // Known once the site listens, so at the first request.
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
