using System.Collections.Frozen;
using System.Globalization;

namespace CareerCompare.Naming;

/// <summary>
/// Cyrillic and Greek letters that look like Latin ones. Source: Unicode's table of confusable characters (UTS 39), reduced to
/// single letters that look the same in print.
/// </summary>
public static class Confusables
{
    // Each row has the Latin letter, then the letters that look like it.
    private static readonly FrozenDictionary<char, char> Latin = new[]
    {
        "A\u0410\u0391",
        "a\u0430\u03B1",
        "B\u0412\u0392",
        "C\u0421",
        "c\u0441",
        "d\u0501",
        "E\u0415\u0395",
        "e\u0435",
        "G\u050C",
        "H\u041D\u0397",
        "h\u04BB",
        "I\u0406\u0399",
        "i\u0456\u03B9",
        "J\u0408",
        "j\u0458",
        "K\u041A\u039A",
        "k\u043A\u03BA",
        "l\u04CF",
        "M\u041C\u039C",
        "N\u039D",
        "n\u043F\u03B7",
        "O\u041E\u039F",
        "o\u043E\u03BF",
        "P\u0420\u03A1",
        "p\u0440\u03C1",
        "Q\u051A",
        "q\u051B",
        "r\u0433",
        "S\u0405",
        "s\u0455",
        "T\u0422\u03A4",
        "u\u03C5",
        "v\u0475\u03BD",
        "W\u051C",
        "w\u051D",
        "X\u0425\u03A7",
        "x\u0445\u03C7",
        "Y\u0423\u04AE\u03A5",
        "y\u0443\u04AF\u03B3",
        "Z\u0396",
    }
        .SelectMany(row => row[1..].Select(letter => (letter, row[0])))
        .ToFrozenDictionary(pair => pair.letter, pair => pair.Item2);

    /// <summary>Describes the first such letter of a text; null for none.</summary>
    public static string? In(string text)
    {
        foreach (var letter in text)
        {
            if (Latin.TryGetValue(letter, out var latin))
                return Describe(letter, latin);
        }
        return null;
    }

    /// <summary>Describes the first such letter in a word with Latin letters; null for none.</summary>
    public static string? InMixedWord(string text)
    {
        foreach (var word in Words(text))
        {
            if (word.Any(IsLatin) && In(word) is { } found)
                return found;
        }
        return null;
    }

    /// <summary>Replaces such letters by the Latin ones.</summary>
    public static string ToLatin(string text) => string.Concat(text.Select(c => Latin.GetValueOrDefault(c, c)));

    private static string Describe(char letter, char latin)
    {
        var script = letter < '\u0400' ? "Greek" : "Cyrillic";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"a {script} letter U+{(int)letter:X4} that looks like {latin}"
        );
    }

    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
                continue;
            if (i > start)
                yield return text[start..i];
            start = i + 1;
        }
    }

    private static bool IsLatin(char c) => c < '\u0250' && char.IsLetter(c);
}
