using FuzzySharp;

namespace CareerCompare.Check;

/// <summary>The addresses that a content folder gives the site.</summary>
internal sealed class SiteAddresses
{
    private static readonly string[] Fixed = ["", "roles", "compare"];

    // Suggestions cost more than all other rules together; nobody needs hundreds, and no address is that long.
    private const int MostSuggested = 100;
    private const int LongestSuggested = 4 * Slug.MaxLength;

    private readonly HashSet<string> paths = new(Fixed, StringComparer.Ordinal);
    private readonly HashSet<string> roles;
    private readonly RoleNames names;
    private readonly Dictionary<string, string?> nearest = new(StringComparer.Ordinal);

    public SiteAddresses(IEnumerable<FileSummary> files, RoleNames names)
    {
        this.names = names;
        roles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            roles.UnionWith(file.Roles);
            // Also where the file is held back: its own problems are enough, its readers have none.
            if (file.Kind == ArticleKind.Role)
                roles.Add(file.Slug);
            _ = file.Kind switch
            {
                ArticleKind.Job => paths.Add($"jobs/{file.Slug}"),
                ArticleKind.Term => paths.Add($"skills/{file.Slug}"),
                ArticleKind.Comparison => paths.Add($"compare/{file.Slug}"),
                _ => paths.Add($"roles/{file.Slug}"),
            };
        }
    }

    /// <summary>Whether an address leads off the site, stays on the page, or leads to a page that exists.</summary>
    public bool Exists(string url, out string? near)
    {
        near = null;
        if (url.Length == 0 || url[0] != '/')
            return true;
        var end = url.AsSpan().IndexOfAny('?', '#');
        var path = Uri.UnescapeDataString(end < 0 ? url : url[..end]).Trim('/');
        if (paths.Contains(path))
            return true;
        var parts = path.Split('/');
        var slugs = parts.Length == 2 ? parts[1].Split(Slug.Versus) : [];
        var exists = parts[0] switch
        {
            "roles" => slugs.Length == 1 && IsRole(slugs[0]),
            "compare" => slugs.Length is >= 2 and <= 4 && slugs.All(IsRole),
            "images" or "api" => parts.Length > 1,
            _ => false,
        };
        if (!exists)
            near = Suggested(path);
        return exists;
    }

    private bool IsRole(string slug) => roles.Contains(slug) || names.Find(slug) is not null;

    private string? Suggested(string path)
    {
        if (
            nearest.TryGetValue(path, out var found)
            || nearest.Count == MostSuggested
            || path.Length > LongestSuggested
        )
            return found;
        return nearest[path] = Near(path);
    }

    private string? Near(string path)
    {
        var known = paths.Concat(roles.Select(slug => $"roles/{slug}"));
        var (best, score) = known.Select(x => (x, Fuzz.Ratio(x, path))).MaxBy(pair => pair.Item2);
        return score >= 75 ? "/" + best : null;
    }
}
