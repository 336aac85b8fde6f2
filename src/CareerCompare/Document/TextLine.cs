namespace CareerCompare.Document;

/// <summary>The start of a line of the file inside a text.</summary>
/// <param name="Start">Where it starts in the text, in characters.</param>
/// <param name="Line">Line in the file.</param>
public sealed record TextLine(int Start, int Line)
{
    /// <summary>Finds the line in the file of a character of a text.</summary>
    /// <param name="first">The line that the text starts on.</param>
    /// <param name="further">The starts of further lines; null for none.</param>
    /// <param name="offset">The index of the character.</param>
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
