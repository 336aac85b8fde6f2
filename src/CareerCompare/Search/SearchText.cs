using System.Globalization;
using System.Text;

namespace CareerCompare.Search;

/// <summary>
/// The words of a text as a search compares them: letters and digits, in small letters, without accents. Signs part words, but
/// for those of names: C++, C#, F# and .NET would be other names without them.
/// </summary>
public static class SearchText
{
    // The letters from U+00C0 to U+017F without their accents. The invariant mode of .NET, which needs no ICU, cannot take them
    // apart.
    private const string Plain =
        "aaaaaaaceeeeiiiidnooooo×ouuuuytsaaaaaaaceeeeiiiidnooooo÷ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
        + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The longest word that is kept; what is longer is no word.</summary>
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

    // Half a character, which a visitor can send, is none.
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
