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
    public static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var c in Spelled(text))
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                word.Append(Letter(c));
            else if (
                CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark
                && c is not ('\'' or '’')
            )
            {
                if (word.Length is > 0 and <= MaxWordLength)
                    yield return word.ToString();
                word.Clear();
            }
        }
        if (word.Length is > 0 and <= MaxWordLength)
            yield return word.ToString();
    }

    /// <summary>The words as one text.</summary>
    public static string Normalize(params IEnumerable<string?> texts) =>
        string.Join(' ', texts.SelectMany(text => Words(text ?? "")));

    // Visitors can send unpaired surrogates; drop them.
    private static string Spelled(string text)
    {
        var whole = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var before = i > 0 ? text[i - 1] : ' ';
            var after = i + 1 < text.Length ? text[i + 1] : ' ';
            if (char.IsHighSurrogate(c) && char.IsLowSurrogate(after))
                whole.Append(c).Append(text[++i]);
            else if (char.IsSurrogate(c))
                whole.Append(' ');
            else if (c == '#' && char.IsLetter(before))
                whole.Append("sharp");
            else if (c == '+' && after == '+' && char.IsLetter(before))
                whole.Append("plusplus");
            else if (c == '.' && char.IsLetter(after) && before != '.' && !char.IsLetterOrDigit(before))
                whole.Append("dot");
            else
                whole.Append(c);
        }
        return whole.ToString();
    }

    private static char Letter(char c) =>
        c is >= '\u00C0' and < '\u0180' ? Plain[c - '\u00C0'] : char.ToLowerInvariant(c);
}
