namespace CareerCompare.Document;

/// <summary>A line of the file inside a text.</summary>
/// <param name="Start">Where it starts in the text, in characters.</param>
/// <param name="Line">Line in the file.</param>
public sealed record TextLine(int Start, int Line)
{
    /// <summary>The line of the file that a character of a text stands on.</summary>
    /// <param name="first">The line that the text starts on.</param>
    /// <param name="further">Where further lines start; null for none.</param>
    /// <param name="offset">The character.</param>
    public static int At(int first, IReadOnlyList<TextLine>? further, int offset)
    {
        var (from, to) = (0, further?.Count ?? 0);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = further![middle].Start <= offset ? (middle + 1, to) : (from, middle);
        }
        return from == 0 ? first : further![from - 1].Line;
    }
}
