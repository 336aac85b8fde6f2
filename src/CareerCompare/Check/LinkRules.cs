using CareerCompare.Read;

namespace CareerCompare.Check;

/// <summary>Where links and pictures lead: to pages, sections and files that are there.</summary>
internal sealed class LinkRules(SitePages pages, SourceFiles source)
{
    private const int MaxListed = 8;

    private readonly HashSet<string> pictures = source.Pictures.Select(x => x.Path).ToHashSet(StringComparer.Ordinal);
    private readonly Nearest nearest = new();

    public IEnumerable<Problem> Check(IReadOnlyList<FileRecord> records) =>
        from file in records
        where file.Seen is not null
        from link in file.Seen!.Links
        let found = link.Image ? Picture(link.Url) : Link(link.Url, file.Seen!)
        where found is not null
        let fault = found.Value
        select new Problem(fault.Rule, file.Path, link.Line, link.Column, fault.Message, fault.Hint);

    private (Rule Rule, string Message, string? Hint)? Link(string url, FileSummary file)
    {
        if (!url.StartsWith('/'))
            return null;
        var (path, anchor) = Split(url);
        // A draft has no page for others, but its own links stay on it.
        if (file.Draft && path == SitePages.PathFor(file))
            return null;
        if (path.StartsWith("images/", StringComparison.Ordinal))
            return Picture(url);
        if (!pages.Exists(path))
            return pages.Leads(path)
                ? null
                : (Rule.BrokenLink, $"there is no page {url}", DidYouMean(pages.Near(path)));
        if (anchor.Length == 0 || pages.SectionsFor(path) is not { } sections || Anchor.Exists(anchor, sections))
            return null;
        var hint =
            pages.NearSection(path, anchor) is { } near ? DidYouMean('#' + near)
            : sections.Where(key => !Anchor.IsGroup(key)).Order(StringComparer.Ordinal).ToList()
                is { Count: > 0 and <= MaxListed } keys
                ? $"its sections are {string.Join(", ", keys.Select(key => '#' + key))}"
            : null;
        return (Rule.BrokenAnchor, $"there is no #{anchor} on /{path}", hint);
    }

    private (Rule Rule, string Message, string? Hint)? Picture(string url)
    {
        if (
            url.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
        )
            return null;
        var (path, _) = Split(url);
        if (pictures.Contains(path) || (path.Length > 0 && source.Refuses(path)))
            return null;
        var name = nearest.To(NameFor(path), pictures.Select(NameFor));
        var near = name is null ? null : pictures.Where(known => NameFor(known) == name).Min(StringComparer.Ordinal);
        var message = path.Length == 0 ? "the picture has no address" : $"there is no picture {url}";
        return (Rule.MissingPicture, message, DidYouMean(near is null ? null : '/' + near));
    }

    // Folder and ending are what all pictures have alike.
    private static string NameFor(string path) => Path.GetFileNameWithoutExtension(path);

    private static (string Path, string Anchor) Split(string url)
    {
        var hash = url.IndexOf('#');
        var path = hash < 0 ? url : url[..hash];
        var query = path.IndexOf('?');
        path = query < 0 ? path : path[..query];
        var anchor = hash < 0 ? "" : url[(hash + 1)..];
        return (Uri.UnescapeDataString(path).Trim('/'), Uri.UnescapeDataString(anchor));
    }

    private static string? DidYouMean(string? near) => near is null ? null : $"did you mean {near}?";
}
