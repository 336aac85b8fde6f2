using Markdig.Syntax.Inlines;

namespace CareerCompare.Parse;

/// <summary>
/// The label of <c>Label: text</c>, also where it is emphasised: <c>**Label:** text</c>, <c>**Label**: text</c>.
/// </summary>
/// <param name="Text">The label as plain text, without its colon.</param>
/// <param name="Html">The label as HTML, with its colon.</param>
/// <param name="Rest">The first inline after the label; null where nothing follows.</param>
internal sealed record Label(string Text, string Html, Inline? Rest)
{
    private const int MaxLength = 80;
    private const int MaxWords = 10;

    /// <summary>
    /// Finds the label of a run of inline text and cuts the text behind it. A label is short, is no sentence, and its colon is
    /// followed by a blank or the end, so that times, ratios and addresses are none.
    /// </summary>
    public static Label? Cut(ContainerInline? inlines, FragmentRenderer renderer)
    {
        if (inlines?.FirstChild is EmphasisInline emphasis && Emphasised(emphasis, renderer) is { } label)
            return label;
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LineBreakInline || PlainText.Of(inlines!.FirstChild, inline).Length > MaxLength)
                return null;
            if (inline is LiteralInline literal && Colon(literal) is >= 0 and var colon)
                return Plain(inlines, literal, colon, renderer);
        }
        return null;
    }

    private static Label? Emphasised(EmphasisInline emphasis, FragmentRenderer renderer)
    {
        var text = PlainText.Of(emphasis.FirstChild);
        var inside = text.EndsWith(':');
        var after = emphasis.NextSibling as LiteralInline;
        var outside = after is not null && after.Content.CurrentChar == ':' && IsBreak(after, 1);
        if (!inside && !outside)
            return null;
        text = text.TrimEnd(':').TrimEnd();
        if (!IsLabel(text))
            return null;
        var html = renderer.Inlines(emphasis, emphasis.NextSibling);
        if (outside && !inside)
            html += ":";
        if (outside)
            after!.Content.Start++;
        return new Label(text, html, Trimmed(emphasis.NextSibling));
    }

    private static Label? Plain(ContainerInline inlines, LiteralInline literal, int colon, FragmentRenderer renderer)
    {
        var rest = new LiteralInline
        {
            Content = literal.Content,
            Span = literal.Span,
            Line = literal.Line,
        };
        rest.Content.Start = literal.Content.Start + colon + 1;
        var whole = literal.Content;
        literal.Content.End = literal.Content.Start + colon - 1;
        var text = PlainText.Of(inlines.FirstChild, literal.NextSibling);
        if (!IsLabel(text))
        {
            literal.Content = whole;
            return null;
        }
        var html = $"<span class=\"term\">{renderer.Inlines(inlines.FirstChild, literal.NextSibling)}:</span>";
        literal.InsertAfter(rest);
        return new Label(text, html, Trimmed(rest));
    }

    private static int Colon(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ':' && IsBreak(literal, i + 1))
                return i;
        }
        return -1;
    }

    private static bool IsBreak(LiteralInline literal, int index) =>
        index < literal.Content.Length
            ? char.IsWhiteSpace(literal.Content.AsSpan()[index])
            : literal.NextSibling is null or LineBreakInline;

    private static bool IsLabel(string text) =>
        text.Length is > 0 and <= MaxLength
        && text.Split(' ').Length <= MaxWords
        && IsWhole(text)
        && !HoldsSentence(text);

    // What opens a quotation or a bracket and does not close it is cut out of the middle of something.
    private static bool IsWhole(string text) =>
        text.Count(c => c == '"') % 2 == 0
        && text.Count(c => c == '(') == text.Count(c => c == ')')
        && text.Count(c => c == '“') == text.Count(c => c == '”');

    private static bool HoldsSentence(string text)
    {
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] is '.' or '!' or '?' && text[i + 1] == ' ' && char.IsUpper(text[i + 2]))
                return true;
        }
        return false;
    }

    private static Inline? Trimmed(Inline? rest)
    {
        if (rest is LiteralInline literal)
        {
            literal.Content.TrimStart();
            if (literal.Content.IsEmpty)
                rest = literal.NextSibling;
        }
        return rest is LineBreakInline ? rest.NextSibling : rest;
    }
}
