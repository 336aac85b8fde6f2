using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace CareerCompare.Web.Hosting;

/// <summary>Whose word counts when a request says that it comes from somebody else.</summary>
public static class Proxies
{
    private const string Key = "Proxies:Trusted";

    /// <summary>
    /// Takes the client's address and scheme from <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c>, and only where an
    /// address or network of <c>Proxies:Trusted</c> sent them: a list, or one text with commas. Without it nobody's word
    /// counts, also not that of this machine. The forwarded host is never asked for.
    /// </summary>
    /// <exception cref="InvalidOperationException">An entry is neither an address nor a network.</exception>
    public static void AddProxies(this WebApplicationBuilder builder)
    {
        var trusted = Trusted(builder.Configuration.GetSection(Key));
        // Configured also without proxies: ASPNETCORE_FORWARDEDHEADERS_ENABLED would otherwise trust everybody.
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
            // Back through every proxy that is trusted, to the first that is not.
            options.ForwardLimit = null;
        });
    }

    /// <summary>Comes before everything that asks for the client's address or scheme.</summary>
    public static void UseProxies(this WebApplication app) => app.UseForwardedHeaders();

    private static List<IPNetwork> Trusted(IConfigurationSection section) =>
        section
            .GetChildren()
            .Select(entry => entry.Value)
            .Prepend(section.Value)
            .SelectMany(value => (value ?? "").Split(',', StringSplitOptions.TrimEntries))
            .Where(entry => entry.Length > 0)
            .Select(Network)
            .ToList();

    private static IPNetwork Network(string entry)
    {
        if (IPNetwork.TryParse(entry, out var network))
            return network;
        if (IPAddress.TryParse(entry, out var address))
            return new IPNetwork(address, address.GetAddressBytes().Length * 8);
        throw new InvalidOperationException(
            $"{Key} holds \"{entry}\"; it takes addresses (10.0.0.1, fd00::1) and networks (10.0.0.0/8)."
        );
    }
}
