using System.Security.Cryptography;
using System.Text;

namespace CareerCompare.Web.Hosting;

/// <summary>Which build of the site is running.</summary>
internal static class Build
{
    /// <summary>
    /// Eight digits that change when the code does, or what the configuration puts into pages. Builds are deterministic,
    /// so the same code has the same modules.
    /// </summary>
    public static string Version(string? baseUrl)
    {
        var modules = $"{typeof(Build).Module.ModuleVersionId} {typeof(Publication).Module.ModuleVersionId} {baseUrl}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(modules)).AsSpan(0, 4));
    }
}
