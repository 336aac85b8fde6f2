namespace CareerCompare.Web.Hosting;

/// <summary>Options for starting the site.</summary>
public static class Start
{
    private const string WebRoot = "wwwroot";

    // Settings are read once. Watching their files would use up the system's file watches, or fail if none are left.
    private const string NoReload = "--hostBuilder:reloadConfigOnChange=false";

    /// <summary>
    /// A published program looks for style sheets and settings beside itself, whatever folder it is started from. Otherwise it
    /// uses the current folder as usual, which <c>dotnet run</c> sets to the project's.
    /// </summary>
    public static WebApplicationOptions Options(string[] args)
    {
        var beside = AppContext.BaseDirectory;
        var published = Directory.Exists(Path.Combine(beside, WebRoot));
        return new WebApplicationOptions { Args = [NoReload, .. args], ContentRootPath = published ? beside : null };
    }
}
