namespace CareerCompare.Architecture.Tests;

/// <summary>What is written below <c>src</c>, for rules that the compiled code cannot tell.</summary>
internal static class Source
{
    /// <summary>The folder.</summary>
    public static string Folder { get; } = Path.Combine(Root(), "src");

    /// <summary>The files with this ending, generated ones aside.</summary>
    public static IEnumerable<string> Files(string project, string ending) =>
        Directory
            .GetFiles(Path.Combine(Folder, project), "*" + ending, SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Folder, file).Split('/').Intersect(["bin", "obj"]).Any());

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CareerCompare.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
