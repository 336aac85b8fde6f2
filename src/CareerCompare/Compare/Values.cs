namespace CareerCompare.Compare;

/// <summary>The values of an item such as <c>Category: a, b, c</c>.</summary>
public static class Values
{
    /// <summary>
    /// Whether an item is a list of values: it has a label, and the rest is plain text on one line. Links, pictures and
    /// emphasis would be lost in a list of values, so items that have them are not split.
    /// </summary>
    public static bool IsCategory(Item item) =>
        item is { Heading: not null, Below.Count: 0 } && item.Words.Count > 0 && item.Words.All(IsPlain);

    // A link to a term's page can be dropped, since the text names the term.
    private static bool IsPlain(Inline inline) =>
        inline is TextRun or LineBreak { Hard: false }
        || (inline is TermReference term && term.Children.All(child => child is TextRun or LineBreak { Hard: false }));

    /// <summary>
    /// Splits values at commas and semicolons outside parentheses, and removes an "and" before the last and a final full stop.
    /// </summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var values = new List<string>();
        var (start, depth) = (0, 0);
        text = text.TrimEnd();
        if (text.EndsWith('.') && !text.EndsWith("etc.", StringComparison.Ordinal))
            text = text[..^1];
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ',';
            if (c == '(')
                depth++;
            else if (c == ')' && depth > 0)
                depth--;
            if (i < text.Length && (c is not (',' or ';') || depth > 0))
                continue;
            var value = text[start..i].Trim();
            if (
                values.Count > 0
                && (
                    value.StartsWith("and ", StringComparison.Ordinal)
                    || value.StartsWith("or ", StringComparison.Ordinal)
                )
            )
                value = value[value.IndexOf(' ')..].Trim();
            if (value.Length > 0)
                values.Add(value);
            start = i + 1;
        }
        return values;
    }
}
