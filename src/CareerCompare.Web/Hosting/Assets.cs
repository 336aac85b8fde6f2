using System.Collections.Frozen;
using Microsoft.AspNetCore.StaticAssets;

namespace CareerCompare.Web.Hosting;

/// <summary>
/// The fingerprinted addresses of the files in wwwroot, which browsers may cache for ever. <c>@Assets</c> works only on pages
/// mapped by <c>MapRazorComponents</c>; ours are ordinary endpoints, so we read them from <c>MapStaticAssets</c>.
/// </summary>
public sealed class AssetAddresses(EndpointDataSource endpoints)
{
    private readonly Lazy<FrozenDictionary<string, string>> byName = new(() =>
        endpoints
            .Endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>())
            .OfType<StaticAssetDescriptor>()
            .Select(asset => (Label: asset.Properties.FirstOrDefault(p => p.Name == "label")?.Value, asset.Route))
            .Where(asset => asset.Label is not null)
            .DistinctBy(asset => asset.Label)
            .ToFrozenDictionary(asset => asset.Label!, asset => asset.Route, StringComparer.Ordinal)
    );

    /// <summary>The address of a file in wwwroot; without a fingerprint if static assets are not mapped.</summary>
    public string this[string name] => "/" + byName.Value.GetValueOrDefault(name, name);
}

/// <summary>The site's own style sheets, scripts and pictures.</summary>
public static class Assets
{
    /// <summary>Adds the addresses of the static files.</summary>
    public static void AddAssets(this WebApplicationBuilder builder)
    {
        // Without this, a build started from bin/ finds its style sheets only in Development.
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddSingleton<AssetAddresses>();
    }

    /// <summary>Maps the static files. They are cheap to serve, so they are neither rate limited nor logged.</summary>
    public static void MapAssets(this WebApplication app) => app.MapStaticAssets().DisableRateLimiting().WithoutLog();
}
