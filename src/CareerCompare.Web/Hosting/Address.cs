namespace CareerCompare.Web.Hosting;

/// <summary>Where the site listens when nobody says otherwise.</summary>
public static class Address
{
    /// <summary>The address of a start without configuration.</summary>
    public const string Default = "http://localhost:5080";

    /// <summary>
    /// Uses <see cref="Default"/> unless an address is configured. It does not stand in appsettings.json, because that
    /// file outranks ASPNETCORE_URLS and ASPNETCORE_HTTP_PORTS, which container images set.
    /// </summary>
    public static void AddAddress(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        builder.Services.AddSingleton<SiteAddress>();
        if (configuration["Site:BaseUrl"] is { Length: > 0 } url && !IsOrigin(url))
            throw new InvalidOperationException(
                $"Site:BaseUrl is \"{url}\"; it must be an origin: http:// or https://, a host, and nothing behind it."
            );
        string[] keys = [WebHostDefaults.ServerUrlsKey, "http_ports", "https_ports"];
        var configured =
            Array.Exists(keys, key => !string.IsNullOrEmpty(configuration[key]))
            || configuration.GetSection("Kestrel:Endpoints").Exists();
        if (!configured)
            builder.WebHost.UseUrls(Default);
    }

    private static bool IsOrigin(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var origin)
        && origin is { Scheme: "http" or "https", PathAndQuery: "/", Fragment: "", UserInfo: "" };
}
