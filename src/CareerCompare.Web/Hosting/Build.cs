using System.Security.Cryptography;
using System.Text;

namespace CareerCompare.Web.Hosting;

/// <summary>Identifies the running build of the site.</summary>
internal static class Build
{
    private const string Assets = "CareerCompare.Web.staticwebassets.endpoints.json";

    /// <summary>
    /// Eight hexadecimal digits that change with the code, a style sheet, a script, or any configuration that pages show.
    /// Builds are deterministic, so the same code gives the same digits.
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
