using Markdig.Syntax.Inlines;

namespace CareerCompare.Parse;

/// <summary>The lines of a paragraph that start with <c>Role title:</c>, in plain or emphasised spelling.</summary>
internal static class RoleLines
{
    /// <summary>A run of inline text up to <paramref name="End"/> (exclusive), and the role it speaks of.</summary>
    public sealed record Line(RoleReference? Role, Inline? First, Inline? End);

    /// <summary>
    /// The runs of a paragraph: one for each label, and one without a role for what stands before the first. Empty where
    /// no line starts with a role's name; the text is unchanged then, and its labels are cut off otherwise.
    /// </summary>
    public static IReadOnlyList<Line> Of(ContainerInline? inlines, Func<string, RoleReference?> roleOf)
    {
        var starts = Starts(inlines).Where(start => RoleAt(start, roleOf) is not null).ToList();
        if (starts.Count == 0)
            return [];
        var lines = new List<Line>();
        if (starts[0] != inlines!.FirstChild)
            lines.Add(new Line(null, inlines.FirstChild, starts[0]));
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : null;
            lines.Add(new Line(RoleAt(starts[i], roleOf), CutAt(starts[i]), end));
        }
        return lines;
    }

    private static IEnumerable<Inline> Starts(ContainerInline? inlines)
    {
        var atStart = true;
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (atStart)
                yield return inline;
            atStart = inline is LineBreakInline;
        }
    }

    private static RoleReference? RoleAt(Inline start, Func<string, RoleReference?> roleOf)
    {
        var text = start switch
        {
            LiteralInline literal => Before(literal.Content.ToString()),
            EmphasisInline emphasis => Emphasised(emphasis),
            _ => null,
        };
        return text is null ? null : roleOf(text);
    }

    private static string? Before(string text)
    {
        var colon = text.IndexOf(':');
        return colon >= 0 && (colon + 1 == text.Length || char.IsWhiteSpace(text[colon + 1])) ? text[..colon] : null;
    }

    private static string? Emphasised(EmphasisInline emphasis)
    {
        var text = PlainText.Of(emphasis.FirstChild);
        if (text.EndsWith(':'))
            return text.TrimEnd(':');
        return emphasis.NextSibling is LiteralInline { Content: var after } && after.CurrentChar == ':' ? text : null;
    }

    private static Inline? CutAt(Inline start)
    {
        if (start is LiteralInline label)
            return Trimmed(label, label.Content.ToString().IndexOf(':') + 1);
        var after = start.NextSibling as LiteralInline;
        return after is null ? start.NextSibling : Trimmed(after, after.Content.CurrentChar == ':' ? 1 : 0);
    }

    private static Inline? Trimmed(LiteralInline literal, int from)
    {
        literal.Content.Start += from;
        literal.Content.TrimStart();
        return literal.Content.IsEmpty ? literal.NextSibling : literal;
    }
}
