using System.Collections.Frozen;
using System.Text;

namespace CareerCompare.Naming;

/// <summary>The last part of an address: lower-case letters a–z, digits and single hyphens, at most 80 characters.</summary>
public static class Slug
{
    /// <summary>The maximum length of a slug, in characters.</summary>
    public const int MaxLength = 80;

    /// <summary>The separator of roles in the address of a comparison.</summary>
    public const string Versus = "-vs-";

    // Latin-1 and Latin Extended-A. Written by hand, because String.Normalize does nothing without ICU.
    private static readonly FrozenDictionary<char, string> Plain = new[]
    {
        "a àáâãäåāăą",
        "ae æ",
        "c çćĉċč",
        "d ďđð",
        "e èéêëēĕėęě",
        "g ĝğġģ",
        "h ĥħ",
        "i ìíîïĩīĭįı",
        "j ĵ",
        "k ķ",
        "l ĺļľŀł",
        "n ñńņňŉŋ",
        "o òóôõöøōŏő",
        "oe œ",
        "r ŕŗř",
        "s śŝşšș",
        "ss ß",
        "t ţťŧț",
        "th þ",
        "u ùúûüũūŭůűų",
        "w ŵ",
        "y ýÿŷ",
        "z źżž",
    }
        .Select(entry => entry.Split(' '))
        .SelectMany(entry => entry[1].Select(letter => (letter, entry[0])))
        .ToFrozenDictionary(pair => pair.letter, pair => pair.Item2);

    /// <summary>Whether a text is a slug. <c>-vs-</c> is only allowed in a <paramref name="comparison"/>.</summary>
    public static bool IsValid(string text, bool comparison = false) =>
        text.Length <= MaxLength
        && text.Split('-')
            .All(part => part.Length > 0 && part.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9')))
        && (comparison || !text.Contains(Versus, StringComparison.Ordinal));

    /// <summary>
    /// Makes a slug from a text: accents are dropped, <c>&amp;</c>, <c>C++</c> and <c>C#</c> are spelled out, everything else
    /// becomes a hyphen. Empty if nothing is left.
    /// </summary>
    public static string From(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text.ToLowerInvariant().Replace("c++", "cpp").Replace("c#", "c-sharp").Replace("&", " and "))
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(c);
            else if (Plain.TryGetValue(c, out var plain))
                slug.Append(plain);
            else if (!IsSilent(c) && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        var words = slug.ToString().Trim('-').Split('-');
        var spoken = string.Join('-', words.Select((word, i) => IsVersus(word, i, words.Length) ? "versus" : word));
        return spoken[..Math.Min(spoken.Length, MaxLength)].Trim('-');
    }

    // "vs" only separates roles between other words.
    private static bool IsVersus(string word, int index, int count) => word == "vs" && index > 0 && index < count - 1;

    // Apostrophes, and combining accents of decomposed text.
    private static bool IsSilent(char c) => c is '\'' or '’' or (>= '\u0300' and <= '\u036F');
}
