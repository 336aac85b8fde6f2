using System.Net;
using System.Text;

namespace CareerCompare.Publish;

/// <summary>
/// Links the first mention of each term in a section to the term's page. Only tags are added, and no letter of the author's
/// is changed. Headings, code, quotations and what the author linked stay as they are; a term that the author links in a
/// section is not linked there again.
/// </summary>
/// <param name="index">Finds terms.</param>
/// <param name="ofName">The term that a name in double brackets means; null where it means none.</param>
internal sealed class GlossaryLinks(TermIndex index, Func<string, string?> ofName)
{
    /// <summary>What parsing writes before a name in double brackets.</summary>
    public const string Unresolved = "<a data-term>";

    /// <summary>The sections of a role with links; a section is what readers see together.</summary>
    public Role In(Role role) =>
        role with
        {
            Sections = [.. role.Sections.Select(section => section with { Content = In(section.Content) })],
        };

    /// <summary>The sections of an article with links.</summary>
    /// <param name="article">A comparison or a term.</param>
    /// <param name="except">A term that is not linked, because this is its own definition.</param>
    public Article In(Article article, string? except = null) =>
        article with
        {
            Sections =
            [
                .. article.Sections.Select(section =>
                    section with
                    {
                        Shared = In(section.Shared, except),
                        Parts = [.. section.Parts.Select(part => part with { Content = In(part.Content, except) })],
                    }
                ),
            ],
        };

    private Content In(Content content, string? except = null)
    {
        var linked = new HashSet<string>(StringComparer.Ordinal);
        if (except is not null)
            linked.Add(except);
        var fragments = Fragments(content).Select(html => new HtmlText(html)).ToList();
        var found = fragments.Select(fragment => index.Find(fragment.Text)).ToList();
        foreach (var (fragment, matches) in fragments.Zip(found))
            linked.UnionWith(LinkedByAuthor(fragment, matches));
        var next = 0;
        return new Content([
            .. content.Groups.Select(group =>
                group with
                {
                    TitleHtml = group.TitleHtml is null ? null : Completed(group.TitleHtml),
                    Blocks = [.. group.Blocks.Select(Linked)],
                }
            ),
        ]);

        Block Linked(Block block) =>
            block.IsList
                ? block with
                {
                    Items = [.. block.Items.Select(item => item with { Html = Next() })],
                }
                : block with
                {
                    Html = Next(),
                };

        string Next()
        {
            var html = Links(fragments[next], found[next], linked);
            next++;
            return Completed(html);
        }
    }

    private static IEnumerable<string> Fragments(Content content) =>
        content
            .Groups.SelectMany(group => group.Blocks)
            .SelectMany(block => block.IsList ? block.Items.Select(item => item.Html) : [block.Html]);

    private IEnumerable<string> LinkedByAuthor(HtmlText html, IReadOnlyList<TermMatch> matches) =>
        matches
            .Where(match => html.IsInLink(match.Start))
            .Select(match => match.Term)
            .Concat(html.TermsLinkedTo)
            .Concat(html.Named.Select(ofName).OfType<string>());

    private static string Links(HtmlText html, IReadOnlyList<TermMatch> matches, HashSet<string> linked)
    {
        StringBuilder? result = null;
        var copied = 0;
        foreach (var match in matches.Where(match => html.CanLink(match.Start, match.End) && linked.Add(match.Term)))
        {
            var (start, end) = (html.Source(match.Start), html.SourceEnd(match.End - 1));
            result ??= new StringBuilder(html.Html.Length + 100);
            result.Append(html.Html, copied, start - copied);
            result.Append($"<a class=\"glossary\" href=\"/skills/{match.Term}\">");
            result.Append(html.Html, start, end - start).Append("</a>");
            copied = end;
        }
        return result is null ? html.Html : result.Append(html.Html, copied, html.Html.Length - copied).ToString();
    }

    // A name that means no term is text; so is one inside a link, which can hold no other.
    private string Completed(string html)
    {
        const string open = Unresolved;
        const string close = "</a>";
        for (var at = html.IndexOf(open, StringComparison.Ordinal); at >= 0; )
        {
            var end = html.IndexOf(close, at, StringComparison.Ordinal);
            var text = html[(at + open.Length)..end];
            var isInside =
                html.LastIndexOf("<a ", at, StringComparison.Ordinal) is >= 0 and var outer
                && outer < at
                && html.IndexOf(close, outer, StringComparison.Ordinal) > at;
            var slug = isInside ? null : ofName(WebUtility.HtmlDecode(text));
            var link = slug is null ? text : $"<a class=\"glossary\" href=\"/skills/{slug}\">{text}</a>";
            html = string.Concat(html.AsSpan(0, at), link, html.AsSpan(end + close.Length));
            at = html.IndexOf(open, at + link.Length, StringComparison.Ordinal);
        }
        return html;
    }
}
