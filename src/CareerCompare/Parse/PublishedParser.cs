using CareerCompare.Read;

namespace CareerCompare.Parse;

/// <summary>A page listed in <c>published.txt</c>.</summary>
/// <param name="Path">Its path: <c>/roles/ai-architect</c>.</param>
/// <param name="Line">Its line in <c>published.txt</c>.</param>
public sealed record PublishedPath(string Path, int Line);

/// <summary>Parses <c>published.txt</c>: one path per line; lines that start with # are comments.</summary>
public static class PublishedParser
{
    /// <summary>Parses the paths. Returns null and adds a problem if the file is refused.</summary>
    public static IReadOnlyList<PublishedPath>? Parse(SourceFile file, ProblemList problems)
    {
        var before = problems.Count;
        var paths = file
            .Text.Split('\n')
            .Select((line, i) => new PublishedPath(line.Trim(), i + 1))
            .Where(path => path.Path.Length > 0 && path.Path[0] != '#')
            .ToList();
        foreach (var path in paths.Where(path => SitePath.PageFault(path.Path) is not null))
            problems.Add(
                new Problem(Rule.RedirectPath, file.Path, path.Line, 1, $"\"{path.Path}\" is no path of a page")
            );
        return problems.Count == before ? paths : null;
    }
}
