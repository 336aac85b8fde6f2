namespace CareerCompare.Document;

/// <summary>A text of a section as it stands in its file: a sub-heading, a paragraph, an item with its label.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Line">The line it starts on.</param>
/// <param name="Lines">Where further lines start in it; null where it stands on one.</param>
public sealed record PlacedText(string Text, int Line, IReadOnlyList<TextLine>? Lines)
{
    /// <summary>How many characters at the start are the label of an item.</summary>
    public int Label { get; init; }

    /// <summary>The line of a character.</summary>
    public int LineAt(int offset) => TextLine.At(Line, Lines, offset);
}
