namespace CareerCompare.Browser.Tests;

/// <summary>Finds the Chromium of this machine; Playwright's own is not downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>The path that CHROMIUM names, else the first Chromium or Chrome on the PATH.</summary>
    public static string Find()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named && File.Exists(named))
            return named;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return Names
                .SelectMany(name => folders.Select(folder => Path.Combine(folder, name)))
                .FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException(
                "No Chromium or Chrome found. tests/run.sh installs it on Debian; else install it, or set CHROMIUM to its path."
            );
    }
}
