using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CareerCompare.Parse;

/// <summary>Finds what looks like HTML. Raw HTML is off and shown as it is written, which the editor hardly meant.</summary>
internal static class RawHtml
{
    /// <summary>One problem for each tag. The source is searched, because blanks may have been cut off a literal.</summary>
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
