namespace CareerCompare.Document;

/// <summary>A text of a section with its lines in the file: a sub-heading, a paragraph, an item with its label.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Line">The line it starts on.</param>
/// <param name="Lines">Where each further line starts in the text, with its number; null if there is one line.</param>
public sealed record PlacedText(string Text, int Line, IReadOnlyList<TextLine>? Lines)
{
    /// <summary>The length of the label of an item at the start of the text.</summary>
    public int LabelLength { get; init; }

    /// <summary>The line of a character.</summary>
    public int LineAt(int offset) => TextLine.At(Line, Lines, offset);
}
