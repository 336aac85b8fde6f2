namespace CareerCompare.Web.Hosting;

/// <summary>The address that the site listens on by default.</summary>
public static class Address
{
    /// <summary>The address used when none is configured.</summary>
    public const string Default = "http://localhost:5080";

    /// <summary>
    /// Uses <see cref="Default"/> unless an address is configured. The default is not in appsettings.json, because that
    /// file outranks ASPNETCORE_URLS and ASPNETCORE_HTTP_PORTS, which container images set.
    /// </summary>
    public static void AddAddress(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        builder.Services.AddSingleton<SiteAddress>();
        if (configuration["Site:BaseUrl"] is { Length: > 0 } url && !IsOrigin(url))
            throw new InvalidOperationException(
                $"Site:BaseUrl is \"{url}\"; it must be an origin: http:// or https:// and a host, with nothing after it."
            );
        string[] keys = [WebHostDefaults.ServerUrlsKey, "http_ports", "https_ports"];
        var configured =
            Array.Exists(keys, key => !string.IsNullOrEmpty(configuration[key]))
            || configuration.GetSection("Kestrel:Endpoints").Exists();
        if (!configured)
            builder.WebHost.UseUrls(Default);
    }

    private static bool IsOrigin(string url) =>
        WebAddress.Parse(url, out _) is { Destination: Destination.Site, Target: { PathAndQuery: "/", Fragment: "" } };
}
