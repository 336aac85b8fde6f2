namespace CareerCompare.Web.Hosting;

/// <summary>How the site is started.</summary>
public static class Start
{
    private const string WebRoot = "wwwroot";

    // Settings are read once. Watching their files would use up what the system has of watches, or fail where it has none.
    private const string NoReload = "--hostBuilder:reloadConfigOnChange=false";

    /// <summary>
    /// Style sheets and settings are looked for beside the program when it was published, from whatever folder it is started;
    /// else, as usual, in the current folder, which <c>dotnet run</c> sets to the project's.
    /// </summary>
    public static WebApplicationOptions Options(string[] args)
    {
        var beside = AppContext.BaseDirectory;
        var published = Directory.Exists(Path.Combine(beside, WebRoot));
        return new WebApplicationOptions { Args = [NoReload, .. args], ContentRootPath = published ? beside : null };
    }
}
