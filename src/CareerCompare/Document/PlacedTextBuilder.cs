using System.Text;

namespace CareerCompare.Document;

/// <summary>Builds a text and records the lines of its parts.</summary>
/// <param name="line">The line that the text starts on.</param>
internal sealed class PlacedTextBuilder(int line)
{
    private readonly int first = line;
    private readonly StringBuilder text = new();
    private readonly List<TextLine> lines = [];

    /// <summary>The current line.</summary>
    public int Line { get; private set; } = line;

    /// <summary>Sets the line of the following text.</summary>
    public void At(int next)
    {
        if (next == Line)
            return;
        Line = next;
        lines.Add(new TextLine(text.Length, next));
    }

    public void Append(string part) => text.Append(part);

    /// <summary>Appends a text, after a separator unless this is empty.</summary>
    public void Append(PlacedText part, string parted)
    {
        if (text.Length > 0)
            text.Append(parted);
        if (part.Line != Line)
            At(part.Line);
        foreach (var start in part.Lines ?? [])
        {
            Line = start.Line;
            lines.Add(start with { Start = start.Start + text.Length });
        }
        text.Append(part.Text);
    }

    /// <summary>The text without surrounding blanks.</summary>
    public PlacedText Build()
    {
        var whole = text.ToString();
        var trimmed = whole.Trim();
        if (lines.Count == 0)
            return new PlacedText(trimmed, first, null);
        var start = whole.Length - whole.AsSpan().TrimStart().Length;
        var shifted = lines
            .Where(at => at.Start - start < trimmed.Length)
            .Select(at => at with { Start = Math.Max(0, at.Start - start) })
            .ToList();
        return new PlacedText(trimmed, first, shifted.Count == 0 ? null : shifted);
    }
}
