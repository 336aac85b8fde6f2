using System.Collections.Frozen;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace CareerCompare.Web.Pictures;

/// <summary>How a text is written.</summary>
/// <param name="Size">The height of capitals, in pixels.</param>
/// <param name="Colour">Red, green and blue: <c>0xrrggbb</c>.</param>
/// <param name="Bold">Whether the pen is thick.</param>
internal readonly record struct Face(float Size, int Colour, bool Bold = false)
{
    /// <summary>How thick the pen is, in hundredths of the size.</summary>
    public float Weight => Bold ? 17.5f : 12;

    /// <summary>What thin letters have more of between them, in hundredths of the size.</summary>
    public float Gap => Bold ? 0 : 2.5f;
}

/// <summary>Writes with letters of our own: no font can be relied on where the site runs. They are in <c>letters.txt</c>.</summary>
internal static class Lettering
{
    private const float Space = 34;

    // Of more nothing would be read.
    private const int Longest = 600;

    private static readonly Lazy<(
        FrozenDictionary<char, Letter> Letters,
        FrozenDictionary<char, string> Others
    )> Known = new(Read);

    private static FrozenDictionary<char, Letter> Letters => Known.Value.Letters;

    /// <summary>
    /// The text as far as it can be written: without accents, emoji and what cannot be seen. Null where it has letters,
    /// figures or signs of money that we have no lines for: half a text would say something else.
    /// </summary>
    public static string? Written(string text)
    {
        var written = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Take(Longest))
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

    /// <summary>How wide a text is, in pixels.</summary>
    /// <param name="written">From <see cref="Written"/>.</param>
    /// <param name="face">How it is written.</param>
    public static float Width(string written, Face face) => written.Sum(sign => Advance(sign, face)) * face.Size / 100;

    /// <summary>Writes a line.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="written">From <see cref="Written"/>.</param>
    /// <param name="x">Where it starts.</param>
    /// <param name="y">The line it stands on.</param>
    /// <param name="face">How it is written.</param>
    public static void Write(Canvas canvas, string written, float x, float y, Face face)
    {
        var scale = new Vector2(face.Size, -face.Size) / 100;
        var pen = new Vector2(x, y);
        foreach (var sign in written)
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
            lines[false].ToFrozenDictionary(fields => fields[0][0], fields => Letter.Read(fields)),
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
