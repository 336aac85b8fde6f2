using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace CareerCompare.Web.Hosting;

/// <summary>Decides which proxies may set the client's address and scheme.</summary>
public static class Proxies
{
    private const string Key = "Proxies:Trusted";

    /// <summary>
    /// Takes the client's address and scheme from <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c>, but only if they were
    /// sent by an address or network in <c>Proxies:Trusted</c> (a list, or one text with commas). Without that setting no
    /// proxy is trusted, not even on this machine. The forwarded host is always ignored.
    /// </summary>
    /// <exception cref="InvalidOperationException">An entry is neither an address nor a network.</exception>
    public static void AddProxies(this WebApplicationBuilder builder)
    {
        var trusted = ParseTrusted(builder.Configuration.GetSection(Key));
        // Configured even without proxies: otherwise ASPNETCORE_FORWARDEDHEADERS_ENABLED would trust everybody.
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders =
                trusted.Count > 0
                    ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto
                    : ForwardedHeaders.None;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var network in trusted)
                options.KnownIPNetworks.Add(network);
            // Walk back through all trusted proxies, to the first address that is not trusted.
            options.ForwardLimit = null;
        });
    }

    /// <summary>Applies the forwarded headers. Must come before anything that reads the client's address or scheme.</summary>
    public static void UseProxies(this WebApplication app) => app.UseForwardedHeaders();

    private static List<IPNetwork> ParseTrusted(IConfigurationSection section) =>
        section
            .GetChildren()
            .Select(entry => entry.Value)
            .Prepend(section.Value)
            .SelectMany(value => (value ?? "").Split(',', StringSplitOptions.TrimEntries))
            .Where(entry => entry.Length > 0)
            .Select(ParseNetwork)
            .ToList();

    private static IPNetwork ParseNetwork(string entry)
    {
        if (IPNetwork.TryParse(entry, out var network))
            return network;
        if (IPAddress.TryParse(entry, out var address))
            return new IPNetwork(address, address.GetAddressBytes().Length * 8);
        throw new InvalidOperationException(
            $"{Key} contains \"{entry}\"; it takes addresses (10.0.0.1, fd00::1) and networks (10.0.0.0/8)."
        );
    }
}
