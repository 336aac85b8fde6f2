using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CareerCompare.Parse;

/// <summary>
/// Finds text that looks like HTML. Raw HTML is off, so it is shown as written, which is hardly what the editor meant.
/// </summary>
internal static class RawHtml
{
    /// <summary>Adds a problem for each tag. Searches the source, because literals may have lost blanks.</summary>
    public static IEnumerable<Problem> Find(MarkdownDocument document, string body, int bodyLine, string path) =>
        from literal in document.Descendants<LiteralInline>()
        where body.AsSpan(literal.Span.Start, literal.Span.Length).Contains('<')
        from offset in Enumerable.Range(0, literal.Span.Length)
        where IsTag(body, literal.Span.Start + offset)
        select new Problem(
            Rule.RawHtml,
            path,
            bodyLine + literal.Line,
            literal.Column + offset + 1,
            "this looks like HTML, and is shown as text"
        );

    private static bool IsTag(string body, int at) =>
        body[at] == '<'
        && (at == 0 || body[at - 1] != '\\')
        && at + 1 < body.Length
        && (char.IsAsciiLetter(body[at + 1]) || body[at + 1] is '/' or '!');
}
