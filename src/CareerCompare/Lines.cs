namespace CareerCompare;

/// <summary>
/// Lines of a text as in Markdown (CommonMark 0.31, section 2.1): they end with LF, CR LF or CR, and nothing else. All code
/// counts lines with this class, so that line numbers agree.
/// </summary>
internal static class Lines
{
    /// <summary>The end of the line that contains <paramref name="from"/>, without its line break.</summary>
    public static int End(string text, int from)
    {
        var end = text.AsSpan(from).IndexOfAny('\n', '\r');
        return end < 0 ? text.Length : from + end;
    }

    /// <summary>The start of the line after the one that ends at <paramref name="end"/>.</summary>
    public static int Next(string text, int end)
    {
        if (end >= text.Length)
            return text.Length;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    /// <summary>The line and column of a character, from 1.</summary>
    public static (int Line, int Column) Place(string text, int index)
    {
        var (line, start) = (1, 0);
        for (var end = End(text, 0); end < index; end = End(text, start))
            (line, start) = (line + 1, Next(text, end));
        return (line, index - start + 1);
    }
}
