using System.Text;

namespace CareerCompare.Document;

/// <summary>Puts a text together while it remembers the lines that its parts stand on.</summary>
/// <param name="line">The line on which the text is said to start.</param>
internal sealed class PlacedTextBuilder(int line)
{
    private readonly int first = line;
    private readonly StringBuilder text = new();
    private readonly List<TextLine> lines = [];

    /// <summary>The line that it has come to.</summary>
    public int Line { get; private set; } = line;

    /// <summary>What follows stands on this line.</summary>
    public void At(int next)
    {
        if (next == Line)
            return;
        Line = next;
        lines.Add(new TextLine(text.Length, next));
    }

    public void Append(string part) => text.Append(part);

    /// <summary>A text that was put together from <see cref="Line"/> on, behind this if anything stands before it.</summary>
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

    /// <summary>The text without blanks at its ends.</summary>
    public PlacedText Build()
    {
        var whole = text.ToString();
        var start = whole.Length - whole.AsSpan().TrimStart().Length;
        var trimmed = whole.Trim();
        var shifted = lines
            .Where(at => at.Start - start < trimmed.Length)
            .Select(at => at with { Start = Math.Max(0, at.Start - start) })
            .ToList();
        return new PlacedText(trimmed, first, shifted.Count == 0 ? null : shifted);
    }
}
