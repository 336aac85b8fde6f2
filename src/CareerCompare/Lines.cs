namespace CareerCompare;

/// <summary>
/// Lines of a text as Markdown has them (CommonMark 0.31, section 2.1): ended by LF, CR LF or CR, and by nothing else, so
/// that every room counts alike.
/// </summary>
internal static class Lines
{
    /// <summary>Where the line that holds <paramref name="from"/> ends; its line break is not part of it.</summary>
    public static int End(string text, int from)
    {
        var end = text.AsSpan(from).IndexOfAny('\n', '\r');
        return end < 0 ? text.Length : from + end;
    }

    /// <summary>Where the next line starts, behind the line that ends at <paramref name="end"/>.</summary>
    public static int Next(string text, int end)
    {
        if (end >= text.Length)
            return text.Length;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    /// <summary>Line and column of a character, from 1.</summary>
    public static (int Line, int Column) Place(string text, int index)
    {
        var (line, start) = (1, 0);
        for (var end = End(text, 0); end < index; end = End(text, start))
            (line, start) = (line + 1, Next(text, end));
        return (line, index - start + 1);
    }
}
