using CareerCompare.Read;

namespace CareerCompare.Check;

/// <summary>Checks that links and pictures lead to pages, sections and files that exist.</summary>
/// <param name="pages">The pages of the site.</param>
/// <param name="pictures">The paths of its pictures.</param>
/// <param name="isRefused">Whether a file exists but was refused.</param>
internal sealed class LinkRules(SitePages pages, IReadOnlySet<string> pictures, Func<string, bool> isRefused)
{
    private const int MaxListed = 8;

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
        // A query alone, like nothing, stays on the page where the text is shown.
        if (!url.StartsWith('/') || WebAddress.Parse(url, out _) is not { } address)
            return null;
        var (path, anchor) = (Page(address), address.Anchor);
        // Other files cannot link to a draft, but it can link to itself.
        if (file.Draft && path == SiteRoute.From(file.Kind).For(file.Slug))
            return null;
        if (path.StartsWith(SiteRoute.Image.Path, StringComparison.Ordinal))
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
        return (Rule.BrokenAnchor, $"there is no #{anchor} on {path}", hint);
    }

    private (Rule Rule, string Message, string? Hint)? Picture(string url)
    {
        if (WebAddress.Parse(url, out _) is not { Destination: not Destination.Site } address)
            return null;
        // An empty address is that of the page itself.
        var path = address.Destination == Destination.Page ? Page(address)[1..] : address.Text;
        if (pictures.Contains(path) || (path.Length > 0 && isRefused(path)))
            return null;
        var name = nearest.To(NameFor(path), pictures.Select(NameFor));
        var near = name is null ? null : pictures.Where(known => NameFor(known) == name).Min(StringComparer.Ordinal);
        var message = path.Length == 0 ? "the picture has no address" : $"there is no picture {url}";
        return (Rule.MissingPicture, message, DidYouMean(near is null ? null : '/' + near));
    }

    // Compare without folder and extension, which are alike for all pictures.
    private static string NameFor(string path) => Path.GetFileNameWithoutExtension(path);

    // The site redirects a path with a trailing slash.
    private static string Page(WebAddress address) => '/' + address.Path.Trim('/');

    private static string? DidYouMean(string? near) => near is null ? null : $"did you mean {near}?";
}
