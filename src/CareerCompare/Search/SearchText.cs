using System.Globalization;
using System.Text;

namespace CareerCompare.Search;

/// <summary>
/// Normalizes the words of a text for searching: letters and digits, in lower case, without accents. Signs separate words,
/// except in names such as C++, C#, F# and .NET, which would be other names without them.
/// </summary>
public static class SearchText
{
    // The letters from U+00C0 to U+017F without their accents. .NET cannot decompose them in its invariant mode, which we use
    // to do without ICU.
    private const string Plain =
        "aaaaaaaceeeeiiiidnooooo×ouuuuytsaaaaaaaceeeeiiiidnooooo÷ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
        + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The maximum length of a word; anything longer is dropped.</summary>
    public const int MaxWordLength = 64;

    /// <summary>The words, in order.</summary>
    public static IReadOnlyList<string> Words(string text) =>
        Normalize(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words as one text, one blank between two.</summary>
    public static string Normalize(params IEnumerable<string?> texts)
    {
        var words = new StringBuilder();
        foreach (var text in texts)
            Append(words, text ?? "");
        return words.ToString();
    }

    private static void Append(StringBuilder words, string text)
    {
        var start = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var spelled = Spelled(text, i);
            if (spelled is not null || char.IsLetterOrDigit(c) || IsPair(text, i))
            {
                start = start < 0 ? Start(words) : start;
                _ = spelled is null ? words.Append(Letter(c)) : words.Append(spelled);
                if (char.IsHighSurrogate(c))
                    words.Append(text[++i]);
            }
            else if (
                char.IsSurrogate(c)
                || (
                    CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark
                    && c is not ('\'' or '’')
                )
            )
            {
                End(words, ref start);
            }
        }
        End(words, ref start);
    }

    // Signs of names, as a word for them.
    private static string? Spelled(string text, int i)
    {
        var before = i > 0 ? text[i - 1] : ' ';
        var after = i + 1 < text.Length ? text[i + 1] : ' ';
        return text[i] switch
        {
            '#' when char.IsLetter(before) => "sharp",
            '+' when after == '+' && char.IsLetter(before) => "plusplus",
            '.' when char.IsLetter(after) && before != '.' && !char.IsLetterOrDigit(before) => "dot",
            _ => null,
        };
    }

    // Half a character, which a visitor can send, is none.
    private static bool IsPair(string text, int i) =>
        char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);

    private static int Start(StringBuilder words)
    {
        if (words.Length > 0)
            words.Append(' ');
        return words.Length;
    }

    private static void End(StringBuilder words, ref int start)
    {
        if (start >= 0 && words.Length - start > MaxWordLength)
            words.Length = Math.Max(0, start - 1);
        start = -1;
    }

    private static char Letter(char c) =>
        c is >= '\u00C0' and < '\u0180' ? Plain[c - '\u00C0'] : char.ToLowerInvariant(c);
}
