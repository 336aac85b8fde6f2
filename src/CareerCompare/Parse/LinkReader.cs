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
    private static readonly string[] SafeSchemes = ["http", "https", "mailto"];

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
            if (Fault(url) is { } fault)
            {
                problems.Add(new Problem(Rule.UnsafeLink, path, line, column, fault));
                continue;
            }
            if (Wordless(inline, image) is { } wordless)
                problems.Add(new Problem(wordless, path, line, column, "there is nothing between the square brackets"));
            if (image && url.StartsWith("http:", StringComparison.OrdinalIgnoreCase))
                problems.Add(new Problem(Rule.InsecurePicture, path, line, column, "this picture is not shown"));
            var target = Resolve(url, path);
            links.Add(new ArticleLink(target, line, column, image));
        }
        return links;
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

    /// <summary>Why an address is unsafe; null if it is http, https, mailto or relative.</summary>
    public static string? Fault(string url)
    {
        if (url.Any(c => char.IsControl(c)))
            return "the address contains a control character";
        var trimmed = url.TrimStart();
        var scheme = Scheme(trimmed);
        if (trimmed.Contains('\\') || (scheme is null && OnSite(trimmed, "folder/file") is null))
            return $"the address \"{Short(url)}\" leads to another site without saying so";
        return scheme is null || SafeSchemes.Contains(scheme.ToLowerInvariant())
            ? null
            : $"the address starts with \"{Short(scheme)}:\"";
    }

    /// <summary>Whether an address without a scheme starts with what looks like a host: <c>example.com/jobs</c>.</summary>
    public static bool IsHostAlone(string url)
    {
        var first = url.Split('/', '?', '#')[0];
        return Scheme(url) is null && first.Contains('.') && first.Trim('.').Length > 0;
    }

    // Resolves an address without a scheme; null if it leads off the site. Two slashes start the name of another site, even
    // those that "..//a" resolves to.
    private static Uri? OnSite(string url, string path) =>
        Uri.TryCreate(new Uri("http://site/" + path), url, out var full)
        && full is { Scheme: "http", Host: "site" }
        && !full.AbsolutePath.StartsWith("//", StringComparison.Ordinal)
            ? full
            : null;

    // RFC 3986, section 3.1. To a browser, a colon before any slash, question mark or hash ends a scheme.
    private static string? Scheme(string url)
    {
        var end = url.AsSpan().IndexOfAny(":/?#");
        return end >= 0 && url[end] == ':' ? url[..end] : null;
    }

    /// <summary>
    /// Resolves an address relative to a content file to a path of the site; other addresses stay as they are.
    /// </summary>
    public static string Resolve(string url, string path)
    {
        if (url.Length == 0 || url[0] is '/' or '?' || Scheme(url) is not null || OnSite(url, path) is not { } full)
            return url;
        var match = ArticleFile().Match(full.AbsolutePath);
        var page = match.Success
            ? SiteRoute.From(ContentFolder.Folders[match.Groups["folder"].Value]).For(match.Groups["slug"].Value)
            : full.AbsolutePath;
        return page + full.Query + full.Fragment;
    }

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";

    [GeneratedRegex(
        "^/(?<folder>roles|comparisons|jobs|terms)/(?<slug>[^/]+?)(\\.md)?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex ArticleFile();
}
