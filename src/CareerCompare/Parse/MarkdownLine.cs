namespace CareerCompare.Parse;

/// <summary>
/// Estimates what a line costs a Markdown parser, without parsing it. It may overestimate, in code for example.
/// </summary>
internal static class MarkdownLine
{
    /// <summary>Whether the line is a heading, or underlines the line above as one.</summary>
    public static bool IsHeading(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart();
        return text.StartsWith('#')
            || (text.Length > 0 && (text.Trim('-').IsWhiteSpace() || text.Trim('=').IsWhiteSpace()));
    }

    /// <summary>
    /// Counts runs of emphasis, which the parser matches with all runs before, and bars, which may start a cell or many.
    /// </summary>
    public static int Marks(ReadOnlySpan<char> line)
    {
        var marks = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '|' || (line[i] is '*' or '_' or '~' && (i == 0 || line[i - 1] != line[i])))
                marks++;
        }
        return marks;
    }

    /// <summary>
    /// The column, from 0, of the last marker of a quote or item at the start of the line. Dashes or stars alone are a rule.
    /// </summary>
    public static int Opening(ReadOnlySpan<char> line)
    {
        if (line.IndexOfAnyExcept(" \t-") < 0 || line.IndexOfAnyExcept(" \t*") < 0)
            return 0;
        var (column, last) = (0, 0);
        while (!line.IsEmpty)
        {
            var length = Marker(line);
            if (length == 0 && line[0] is not (' ' or '\t'))
                break;
            if (length > 0)
                last = column;
            column += line[0] == '\t' ? 4 : Math.Max(1, length);
            line = line[Math.Max(1, length)..];
        }
        return last;
    }

    private static int Marker(ReadOnlySpan<char> text)
    {
        if (text[0] == '>')
            return 1;
        var end = text.IndexOfAnyExceptInRange('0', '9');
        if (end < 0 || (end == 0 ? text[0] is not ('-' or '+' or '*') : text[end] is not ('.' or ')')))
            return 0;
        return end + 1 == text.Length || text[end + 1] is ' ' or '\t' ? end + 1 : 0;
    }
}
