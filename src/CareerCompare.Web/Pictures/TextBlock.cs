namespace CareerCompare.Web.Pictures;

/// <summary>A text broken into lines that fit.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Face">Their style.</param>
internal sealed record TextBlock(IReadOnlyList<string> Lines, Face Face)
{
    private const string Ellipsis = "…";
    private const float Leading = 1.72f;
    private const float SizeStep = 0.93f;
    private const float WidthStep = 0.95f;
    private const int MaxBalanced = 3;

    /// <summary>The distance from one baseline to the next, in pixels.</summary>
    public float LineHeight => Face.Size * Leading;

    /// <summary>The height from the top of the first line's capitals to the last baseline, in pixels.</summary>
    public float Height => Lines.Count == 0 ? 0 : Face.Size + ((Lines.Count - 1) * LineHeight);

    /// <summary>
    /// Breaks a text between words, and shrinks it until it fits. At the smallest size, truncates it with an ellipsis.
    /// </summary>
    /// <param name="text">Any text; if it cannot be drawn, the block has no lines.</param>
    /// <param name="face">The preferred style.</param>
    /// <param name="smallest">The smallest height of capitals, in pixels.</param>
    /// <param name="width">The maximum width of lines, in pixels.</param>
    /// <param name="maxLines">The maximum number of lines.</param>
    public static TextBlock Fit(string text, Face face, float smallest, float width, int maxLines)
    {
        if (Lettering.Drawable(text) is not { } drawable)
            return new TextBlock([], face);
        while (true)
        {
            var lines = Break(drawable, face, width);
            if (lines.Count <= maxLines && lines.TrueForAll(line => Lettering.Width(line, face) <= width))
                return new TextBlock(Balance(drawable, lines, face, width), face);
            if (face.Size <= smallest)
                return new TextBlock(Shortened(lines, face, width, maxLines), face);
            face = face with { Size = Math.Max(smallest, face.Size * SizeStep) };
        }
    }

    /// <summary>Writes the lines.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="x">The left edge of the lines.</param>
    /// <param name="top">The top of the first line's capitals.</param>
    public void Write(Canvas canvas, float x, float top)
    {
        for (var i = 0; i < Lines.Count; i++)
            Lettering.Write(canvas, Lines[i], x, top + Face.Size + (i * LineHeight), Face);
    }

    private static List<string> Break(string text, Face face, float width)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' '))
        {
            if (lines.Count > 0 && Lettering.Width($"{lines[^1]} {word}", face) <= width)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        }
        return lines;
    }

    // A last line with a single word looks odd, so make the lines of a short text similar in length.
    private static List<string> Balance(string text, List<string> lines, Face face, float width)
    {
        if (lines.Count is 1 or > MaxBalanced)
            return lines;
        for (var narrow = width * WidthStep; narrow > width / 2; narrow *= WidthStep)
        {
            var tried = Break(text, face, narrow);
            if (tried.Count > lines.Count || !tried.TrueForAll(line => Lettering.Width(line, face) <= narrow))
                break;
            lines = tried;
        }
        return lines;
    }

    private static List<string> Shortened(List<string> lines, Face face, float width, int maxLines)
    {
        var kept = lines.Take(maxLines).ToList();
        if (lines.Count > maxLines)
            kept[^1] += Ellipsis;
        for (var i = 0; i < kept.Count; i++)
        {
            while (kept[i].Length > 1 && Lettering.Width(kept[i], face) > width)
                kept[i] = kept[i].TrimEnd('…')[..^1].TrimEnd(' ', ',', '.', '·', '-') + Ellipsis;
        }
        return kept;
    }
}
