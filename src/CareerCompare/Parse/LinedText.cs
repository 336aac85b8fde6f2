using System.Text;

namespace CareerCompare.Parse;

/// <summary>A text, and where further lines of the file start in it; null where it stands on one.</summary>
internal sealed record LinedText(string Text, IReadOnlyList<TextLine>? Lines);

/// <summary>Puts a text together while it remembers the lines that its parts stand on.</summary>
/// <param name="line">The line on which the text is said to start.</param>
internal sealed class LinedTextBuilder(int line)
{
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

    public void Append(ReadOnlySpan<char> part) => text.Append(part);

    public void Append(string part) => text.Append(part);

    /// <summary>A text that was put together from <see cref="Line"/> on, behind this if anything stands before it.</summary>
    public void Append(LinedText part, string parted)
    {
        if (text.Length > 0)
            text.Append(parted);
        foreach (var start in part.Lines ?? [])
        {
            Line = start.Line;
            lines.Add(start with { Start = start.Start + text.Length });
        }
        text.Append(part.Text);
    }

    /// <summary>The text without blanks at its ends.</summary>
    public LinedText Build()
    {
        var whole = text.ToString();
        var start = whole.Length - whole.AsSpan().TrimStart().Length;
        var trimmed = whole.Trim();
        var shifted = lines
            .Where(at => at.Start - start < trimmed.Length)
            .Select(at => at with { Start = Math.Max(0, at.Start - start) })
            .ToList();
        return new LinedText(trimmed, shifted.Count == 0 ? null : shifted);
    }
}
