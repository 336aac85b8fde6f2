using System.Security.Cryptography;
using System.Text;

namespace CareerCompare.Web.Hosting;

/// <summary>Which build of the site is running.</summary>
internal static class Build
{
    private const string Assets = "CareerCompare.Web.staticwebassets.endpoints.json";

    /// <summary>
    /// Eight digits that change when the code, a style sheet or a script does, or what the configuration puts into pages.
    /// Builds are deterministic, so the same code has the same modules.
    /// </summary>
    public static string Version(WebApplication app)
    {
        var assets = Path.Combine(AppContext.BaseDirectory, Assets);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(Build).Module.ModuleVersionId.ToByteArray());
        hash.AppendData(typeof(Publication).Module.ModuleVersionId.ToByteArray());
        hash.AppendData(File.Exists(assets) ? File.ReadAllBytes(assets) : []);
        hash.AppendData(
            Encoding.UTF8.GetBytes($"{app.Environment.EnvironmentName} {app.Configuration["Site:BaseUrl"]}")
        );
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 4));
    }
}
