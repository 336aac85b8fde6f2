namespace CareerCompare.Compare;

/// <summary>What <c>Category: a, b, c</c> lists.</summary>
internal static class Values
{
    /// <summary>The values: parted at commas and semicolons outside parentheses, without an "and" before the last and without a final full stop.</summary>
    public static IReadOnlyList<string> Of(string text)
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
