using System.Collections.Frozen;
using Microsoft.AspNetCore.StaticAssets;

namespace CareerCompare.Web.Hosting;

/// <summary>
/// The fingerprinted addresses of our own files, which may be kept for ever. <c>@Assets</c> knows them only on pages of
/// <c>MapRazorComponents</c>; ours are ordinary endpoints, so they are read from the endpoints of <c>MapStaticAssets</c>.
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

    /// <summary>The address of a file in wwwroot; its plain one where static assets are not mapped.</summary>
    public string this[string name] => "/" + byName.Value.GetValueOrDefault(name, name);
}

/// <summary>Style sheets, scripts and pictures of the site's own.</summary>
public static class Assets
{
    /// <summary>Adds their addresses.</summary>
    public static void AddAssets(this WebApplicationBuilder builder)
    {
        // Else a build that is started as it lies in bin/ finds its style sheets in Development only.
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddSingleton<AssetAddresses>();
    }

    /// <summary>Maps them; they cost nothing, so they are neither limited nor logged.</summary>
    public static void MapAssets(this WebApplication app) => app.MapStaticAssets().DisableRateLimiting().WithoutLog();
}
