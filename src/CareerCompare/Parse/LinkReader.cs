using System.Text.RegularExpressions;
using CareerCompare.Read;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownInline = Markdig.Syntax.Inlines.Inline;

namespace CareerCompare.Parse;

/// <summary>
/// Collects links and pictures, and refuses those that could run code. Addresses relative to the file are resolved to paths of
/// the site, because text may be shown on another page than its article's.
/// </summary>
internal static partial class LinkReader
{
    // Browsers and servers differ beyond this.
    private const int MaxUrlLength = 2_000;
    private const int MaxTitleLength = 200;

    /// <summary>The links of a document.</summary>
    public static IReadOnlyList<ArticleLink> Read(
        MarkdownDocument document,
        int bodyLine,
        string path,
        ProblemList problems
    )
    {
        var links = new List<ArticleLink>();
        foreach (var inline in document.Descendants<MarkdownInline>())
        {
            var (url, image) = inline switch
            {
                LinkInline link => (link.GetDynamicUrl?.Invoke() ?? link.Url ?? "", link.IsImage),
                AutolinkInline { IsEmail: false } autolink => (autolink.Url, false),
                _ => (null, false),
            };
            if (url is null)
                continue;
            var (line, column) = (bodyLine + inline.Line, inline.Column + 1);
            if (TooLong(url, inline) is { } tooLong)
            {
                problems.Add(new Problem(Rule.LinkTooLong, path, line, column, tooLong));
                continue;
            }
            if (Read(url, new Mention(url, line, column), path, problems) is not { } address)
                continue;
            if (Wordless(inline, image) is { } wordless)
                problems.Add(new Problem(wordless, path, line, column, "there is nothing between the square brackets"));
            if (image && address is { Destination: Destination.Site, Target.Scheme: "http" })
                problems.Add(new Problem(Rule.InsecurePicture, path, line, column, "this picture is not shown"));
            links.Add(new ArticleLink(Resolve(address), line, column, image));
        }
        return links;
    }

    // A definition is written once and may be used a thousand times, so its length counts as often.
    private static string? TooLong(string url, MarkdownInline inline)
    {
        var title = (inline as LinkInline)?.Title?.Length ?? 0;
        return url.Length > MaxUrlLength ? $"the address has {url.Length:N0} characters"
            : title > MaxTitleLength ? $"the title has {title:N0} characters"
            : null;
    }

    // A link around a picture gets its words from the picture.
    private static Rule? Wordless(MarkdownInline inline, bool image)
    {
        if (inline is not LinkInline link || !string.IsNullOrWhiteSpace(MarkdownText.From(link)))
            return null;
        return image ? Rule.PictureWithoutText
            : link.Descendants<LinkInline>().Any() ? null
            : Rule.EmptyLink;
    }

    /// <summary>Reads an address of a content file; adds a problem and returns null if it cannot be shown.</summary>
    public static WebAddress? Read(string url, Mention place, string path, ProblemList problems)
    {
        var address = WebAddress.Parse(url, out var fault, path);
        if (fault is not null)
            problems.Add(new Problem(Rule.UnsafeLink, path, place.Line, place.Column, fault.Message, fault.Hint));
        return address;
    }

    /// <summary>
    /// Resolves an address relative to a content file to a path of the site; other addresses stay as they are.
    /// </summary>
    public static string Resolve(string url, string path) =>
        WebAddress.Parse(url, out _, path) is { } address ? Resolve(address) : url;

    private static string Resolve(WebAddress address)
    {
        var text = address.Text;
        if (address.Destination != Destination.Page || text.Length == 0 || text[0] is '/' or '?')
            return text;
        var full = address.Target!;
        var match = ArticleFile().Match(full.AbsolutePath);
        var page = match.Success
            ? SiteRoute.From(ContentFolder.Folders[match.Groups["folder"].Value]).For(match.Groups["slug"].Value)
            : full.AbsolutePath;
        return page + full.Query + full.Fragment;
    }

    [GeneratedRegex(
        "^/(?<folder>roles|comparisons|jobs|terms)/(?<slug>[^/]+?)(\\.md)?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex ArticleFile();
}
