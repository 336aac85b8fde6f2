namespace CareerCompare.Web.Pictures;

/// <summary>A text in lines that fit.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Face">How they are written.</param>
internal sealed record TextBlock(IReadOnlyList<string> Lines, Face Face)
{
    private const string Cut = "…";
    private const float Leading = 1.72f;
    private const float Smaller = 0.93f;
    private const float Narrower = 0.95f;
    private const int MaxBalanced = 3;

    /// <summary>From one line to the next, in pixels.</summary>
    public float LineHeight => Face.Size * Leading;

    /// <summary>From the top of the first line's capitals to the last line's foot, in pixels.</summary>
    public float Height => Lines.Count == 0 ? 0 : Face.Size + ((Lines.Count - 1) * LineHeight);

    /// <summary>
    /// Breaks a text between words, and makes it smaller until it fits; what does not fit at the smallest size is cut, with …
    /// </summary>
    /// <param name="text">Any text; one that cannot be written has no lines.</param>
    /// <param name="face">How it is written where there is room.</param>
    /// <param name="smallest">The least height of capitals, in pixels.</param>
    /// <param name="width">How wide lines may be, in pixels.</param>
    /// <param name="most">How many lines there may be.</param>
    public static TextBlock Fit(string text, Face face, float smallest, float width, int most)
    {
        if (Lettering.Written(text) is not { } written)
            return new TextBlock([], face);
        while (true)
        {
            var lines = Broken(written, face, width);
            if (lines.Count <= most && lines.TrueForAll(line => Lettering.Width(line, face) <= width))
                return new TextBlock(Balanced(written, lines, face, width), face);
            if (face.Size <= smallest)
                return new TextBlock(Shortened(lines, face, width, most), face);
            face = face with { Size = Math.Max(smallest, face.Size * Smaller) };
        }
    }

    /// <summary>Writes the lines.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="x">Where lines start.</param>
    /// <param name="top">The top of the first line's capitals.</param>
    public void Write(Canvas canvas, float x, float top)
    {
        for (var i = 0; i < Lines.Count; i++)
            Lettering.Write(canvas, Lines[i], x, top + Face.Size + (i * LineHeight), Face);
    }

    private static List<string> Broken(string written, Face face, float width)
    {
        var lines = new List<string>();
        foreach (var word in written.Split(' '))
        {
            if (lines.Count > 0 && Lettering.Width($"{lines[^1]} {word}", face) <= width)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        }
        return lines;
    }

    // A last line of one word looks forgotten: a few lines are made alike in length.
    private static List<string> Balanced(string written, List<string> lines, Face face, float width)
    {
        if (lines.Count is 1 or > MaxBalanced)
            return lines;
        for (var narrow = width * Narrower; narrow > width / 2; narrow *= Narrower)
        {
            var tried = Broken(written, face, narrow);
            if (tried.Count > lines.Count || !tried.TrueForAll(line => Lettering.Width(line, face) <= narrow))
                break;
            lines = tried;
        }
        return lines;
    }

    private static List<string> Shortened(List<string> lines, Face face, float width, int most)
    {
        var kept = lines.Take(most).ToList();
        if (lines.Count > most)
            kept[^1] += Cut;
        for (var i = 0; i < kept.Count; i++)
        {
            while (kept[i].Length > 1 && Lettering.Width(kept[i], face) > width)
                kept[i] = kept[i].TrimEnd('…')[..^1].TrimEnd(' ', ',', '.', '·', '-') + Cut;
        }
        return kept;
    }
}
