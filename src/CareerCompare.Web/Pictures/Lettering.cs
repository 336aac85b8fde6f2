using System.Collections.Frozen;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace CareerCompare.Web.Pictures;

/// <summary>The style of a text.</summary>
/// <param name="Size">The height of capitals, in pixels.</param>
/// <param name="Colour">Red, green and blue: <c>0xrrggbb</c>.</param>
/// <param name="Bold">Whether the pen is thick.</param>
internal readonly record struct Face(float Size, int Colour, bool Bold = false)
{
    /// <summary>The width of the pen, in hundredths of the size.</summary>
    public float Weight => Bold ? 17.5f : 12;

    /// <summary>Extra space between thin letters, in hundredths of the size.</summary>
    public float Gap => Bold ? 0 : 2.5f;
}

/// <summary>Writes text with our own letters from <c>letters.txt</c>, because the server may have no fonts.</summary>
internal static class Lettering
{
    private const float Space = 34;

    // Truncate here: longer text would be illegible.
    private const int MaxLength = 600;

    private static readonly Lazy<(
        FrozenDictionary<char, Letter> Letters,
        FrozenDictionary<char, string> Others
    )> Known = new(Read);

    private static FrozenDictionary<char, Letter> Letters => Known.Value.Letters;

    /// <summary>
    /// Reduces a text to the characters that we can draw: drops accents, emoji and invisible characters. Null if it contains
    /// letters, digits or currency signs that we cannot draw, because half a text could mean something else.
    /// </summary>
    public static string? Drawable(string text)
    {
        var written = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Take(MaxLength))
        {
            var sign = rune.IsBmp ? (char)rune.Value : ' ';
            if (Letters.ContainsKey(sign))
                written.Append(sign);
            else if (Known.Value.Others.TryGetValue(sign, out var others))
                written.Append(others);
            else if (IsNeeded(Rune.GetUnicodeCategory(rune)))
                return null;
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
                written.Append(' ');
        }
        var words = written.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : string.Join(' ', words);
    }

    /// <summary>The width of a text, in pixels.</summary>
    /// <param name="text">A text from <see cref="Drawable"/>.</param>
    /// <param name="face">Its style.</param>
    public static float Width(string text, Face face) => text.Sum(sign => Advance(sign, face)) * face.Size / 100;

    /// <summary>Writes a line.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="text">A text from <see cref="Drawable"/>.</param>
    /// <param name="x">The left edge.</param>
    /// <param name="y">The baseline.</param>
    /// <param name="face">Its style.</param>
    public static void Write(Canvas canvas, string text, float x, float y, Face face)
    {
        var scale = new Vector2(face.Size, -face.Size) / 100;
        var pen = new Vector2(x, y);
        foreach (var sign in text)
        {
            if (Letters.TryGetValue(sign, out var letter))
            {
                var start = pen + (new Vector2(letter.Left + (face.Weight / 2), 0) * scale);
                canvas.Draw(
                    [.. letter.Strokes.Select(line => Array.ConvertAll(line, point => start + (point * scale)))],
                    face.Size * face.Weight / 100,
                    face.Colour
                );
            }
            pen.X += Advance(sign, face) * face.Size / 100;
        }
    }

    private static float Advance(char sign, Face face) =>
        Letters.TryGetValue(sign, out var letter)
            ? letter.Left + letter.Width + letter.Right + face.Weight + face.Gap
            : Space;

    private static (FrozenDictionary<char, Letter>, FrozenDictionary<char, string>) Read()
    {
        using var stream = typeof(Lettering).Assembly.GetManifestResourceStream("letters.txt")!;
        using var reader = new StreamReader(stream);
        var lines = reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !line.StartsWith("//", StringComparison.Ordinal))
            .Select(line => line.Split(' '))
            .ToLookup(fields => fields[1] == "=>");
        return (
            lines[false].ToFrozenDictionary(fields => fields[0][0], fields => Letter.Parse(fields)),
            lines[true]
                .SelectMany(fields => fields[0].Select(sign => (Sign: sign, Others: fields[2])))
                .ToFrozenDictionary(pair => pair.Sign, pair => pair.Others)
        );
    }

    private static bool IsNeeded(UnicodeCategory category) =>
        category
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter
                or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.LetterNumber
                or UnicodeCategory.OtherNumber
                or UnicodeCategory.CurrencySymbol
                or UnicodeCategory.MathSymbol;
}
