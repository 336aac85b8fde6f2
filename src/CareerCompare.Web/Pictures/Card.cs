using System.Numerics;

namespace CareerCompare.Web.Pictures;

/// <summary>The frame of all preview pictures: the site's logo and name, the kind of page, and the source of the figures.</summary>
internal sealed class Card
{
    /// <summary>The left edge of text.</summary>
    public const float Left = 72;

    /// <summary>The right edge of text.</summary>
    public const float Right = Canvas.Width - Left;

    /// <summary>The top of the content, below the site's name.</summary>
    public const float Top = 150;

    /// <summary>The top of the footer with the source.</summary>
    public const float Foot = Canvas.Height - 86;

    private const float MarkSize = 54;
    private const float Margin = 44;
    private const float FlagHeight = 40;

    /// <summary>Creates a picture.</summary>
    /// <param name="site">The site, for its name.</param>
    /// <param name="kind">The kind of page, or empty.</param>
    /// <param name="foot">The source of the figures, or another text for the footer.</param>
    public Card(Site site, string kind, string foot)
    {
        Canvas.Fill(0, Foot, Canvas.Width, Canvas.Height - Foot, 0, Colours.Wash);
        DrawMark(Left - 2, Margin, MarkSize / 24);
        Line(site.Title, Left + MarkSize + 14, Margin + 39, new Face(25, Colours.Ink, Bold: true), Right - 460);
        if (TextBlock.Fit(kind, new Face(19, Colours.Third), 19, 300, 1) is { Lines: [var said], Face: var face })
            Lettering.Write(Canvas, said, Right - Lettering.Width(said, face), Margin + 37, face);
        var source = TextBlock.Fit(foot, new Face(18, Colours.Second), 13.5f, Right - Left, 2);
        source.Write(Canvas, Left, Foot + ((Canvas.Height - Foot - source.Height) / 2));
    }

    /// <summary>The canvas.</summary>
    public Canvas Canvas { get; } = new();

    /// <summary>Writes the title as large as fits.</summary>
    /// <param name="title">The title.</param>
    /// <param name="maxLines">The maximum number of lines.</param>
    /// <param name="top">The upper edge.</param>
    /// <param name="middle">Its vertical centre; null to use <paramref name="top"/>.</param>
    /// <param name="largest">The preferred height of capitals, on one line.</param>
    /// <param name="inLines">The preferred height of capitals, on several lines.</param>
    /// <returns>The lower edge.</returns>
    public float Title(
        string title,
        int maxLines = 3,
        float top = Top,
        float? middle = null,
        float largest = 56,
        float inLines = 56
    )
    {
        var block = Fit(largest);
        if (block.Lines.Count > 1 && block.Face.Size > inLines)
            block = Fit(inLines);
        top = middle - (block.Height / 2) ?? top;
        block.Write(Canvas, Left, top);
        return block.Lines.Count == 0 ? top : top + block.Height;

        TextBlock Fit(float size) =>
            TextBlock.Fit(title, new Face(size, Colours.Ink, Bold: true), 34, Right - Left, maxLines);
    }

    /// <summary>Writes as much of a text as fits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="top">The upper edge.</param>
    /// <param name="face">Its style.</param>
    /// <param name="end">Its lower limit; by default above the footer.</param>
    /// <returns>The lower edge.</returns>
    public float Text(string text, float top, Face face, float end = Foot - 30)
    {
        var maxLines = (int)((end - top - face.Size) / new TextBlock([], face).LineHeight) + 1;
        if (end - top < face.Size)
            return top;
        var block = TextBlock.Fit(text, face, face.Size, Right - Left, maxLines);
        block.Write(Canvas, Left, top);
        return block.Lines.Count == 0 ? top : top + block.Height;
    }

    /// <summary>Writes one line, truncated if it does not fit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="x">The left edge.</param>
    /// <param name="y">The baseline.</param>
    /// <param name="face">Its style.</param>
    /// <param name="width">The maximum width.</param>
    /// <returns>The lower edge.</returns>
    public float Line(string text, float x, float y, Face face, float width)
    {
        if (TextBlock.Fit(text, face, face.Size, width, 1) is not { Lines: [var line] })
            return x;
        Lettering.Write(Canvas, line, x, y, face);
        return x + Lettering.Width(line, face);
    }

    /// <summary>Draws a word in a frame, as pages mark a job or a small sample.</summary>
    /// <param name="word">The word.</param>
    /// <param name="x">The left edge.</param>
    /// <param name="top">Its upper edge.</param>
    /// <param name="warns">Whether it is a warning.</param>
    /// <returns>The left edge for the next flag.</returns>
    public float Flag(string word, float x, float top, bool warns)
    {
        var face = new Face(17, warns ? Colours.Ink : Colours.Second, Bold: true);
        var width = Lettering.Width(word, face) + 28;
        Canvas.Fill(x, top, width, FlagHeight, 8, Colours.Border);
        Canvas.Fill(x + 2, top + 2, width - 4, FlagHeight - 4, 6, warns ? Colours.SunWash : Colours.Paper);
        Lettering.Write(Canvas, word, x + 14, top + ((FlagHeight + face.Size) / 2), face);
        return x + width + 14;
    }

    // Uses the numbers of Shared/Layout/Logo.razor.
    private void DrawMark(float x, float y, float unit)
    {
        const float pen = 1.5f;
        Box(1, 4, 15, 6.5f, 2, Colours.Ink);
        Box(8 - (pen / 2), 13.5f - (pen / 2), 15 + pen, 6.5f + pen, 2 + (pen / 2), Colours.Ink);
        Box(8 + (pen / 2), 13.5f + (pen / 2), 15 - pen, 6.5f - pen, 2 - (pen / 2), Colours.Sun);
        Vector2[] bar = [new(x + (12 * unit), y + (2.2f * unit)), new(x + (12 * unit), y + (21.8f * unit))];
        Canvas.Draw([bar], pen * unit, Colours.Ink);

        void Box(float left, float top, float width, float height, float radius, int colour) =>
            Canvas.Fill(x + (left * unit), y + (top * unit), width * unit, height * unit, radius * unit, colour);
    }
}
