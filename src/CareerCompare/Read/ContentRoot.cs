namespace CareerCompare.Read;

/// <summary>Where the content folder is when nobody says so.</summary>
public static class ContentRoot
{
    /// <summary>
    /// The configured folder, or the repository's <c>content/</c>: the first one found going up from the current folder, then
    /// from the program's own.
    /// </summary>
    /// <param name="configured">A folder, relative to the current one, or null.</param>
    public static string Find(string? configured = null)
    {
        if (!string.IsNullOrWhiteSpace(configured))
            return Path.GetFullPath(configured);
        return Upwards(Directory.GetCurrentDirectory())
                .Concat(Upwards(AppContext.BaseDirectory))
                .Select(folder => Path.Combine(folder, "content"))
                .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "sections.yml")))
            ?? Path.GetFullPath("content");
    }

    private static IEnumerable<string> Upwards(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            yield return at.FullName;
    }
}
