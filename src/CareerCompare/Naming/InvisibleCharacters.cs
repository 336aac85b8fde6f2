using System.Globalization;
using System.Text;

namespace CareerCompare.Naming;

/// <summary>
/// Characters that are invisible, or that show the text around them in another order. Sources: Unicode's
/// Default_Ignorable_Code_Point, and "Trojan Source" (Boucher and Anderson, 2021).
/// </summary>
public static class InvisibleCharacters
{
    private const int NonJoiner = 0x200C;
    private const int Joiner = 0x200D;
    private const int FirstTag = 0xE0000;
    private const int FirstVariant = 0xE0100;
    private const int BlackFlag = 0x1F3F4;

    private static readonly (int First, int Last, string Name)[] Hidden =
    [
        (0x00AD, 0x00AD, "a soft hyphen"),
        (0x034F, 0x034F, "an invisible joiner"),
        (0x061C, 0x061C, "a mark of writing direction"),
        (0x115F, 0x1160, "an invisible filler"),
        (0x180E, 0x180E, "an invisible separator"),
        (0x200B, 0x200B, "a space without width"),
        (NonJoiner, Joiner, "an invisible joiner"),
        (0x200E, 0x200F, "a mark of writing direction"),
        (0x202A, 0x202E, "a change of writing direction"),
        (0x2060, 0x2064, "an invisible joiner or operator"),
        (0x2066, 0x2069, "a change of writing direction"),
        (0x206A, 0x206F, "a mark that nobody uses any more"),
        (0x3164, 0x3164, "an invisible filler"),
        (0xFEFF, 0xFEFF, "a byte order mark inside the text"),
        (0xFFA0, 0xFFA0, "an invisible filler"),
        (FirstTag, 0xE007F, "an invisible tag"),
        (FirstVariant, 0xE01EF, "an invisible variation"),
    ];

    // Arabic, Syriac, N'Ko and Mandaic; the scripts of India and Sri Lanka; Burmese, Khmer, Mongolian; Arabic forms.
    private static readonly (int First, int Last)[] JoiningScripts =
    [
        (0x0600, 0x086F),
        (0x08A0, 0x0DFF),
        (0x1000, 0x109F),
        (0x1780, 0x18AF),
        (0xFB50, 0xFDFF),
        (0xFE70, 0xFEFC),
    ];

    // Symbols and pictographs, the selector for emoji style, and flags.
    private static readonly (int First, int Last)[] Emoji =
    [
        (0x00A9, 0x00A9),
        (0x00AE, 0x00AE),
        (0x2190, 0x2BFF),
        (0xFE0F, 0xFE0F),
        (0x1F000, 0x1FAFF),
    ];

    // Ideographs, which have variants.
    private static readonly (int First, int Last)[] Ideographs =
    [
        (0x3400, 0x9FFF),
        (0xF900, 0xFAFF),
        (0x20000, 0x3FFFF),
    ];

    /// <summary>Finds such characters in a text, each with its index and name.</summary>
    public static IEnumerable<(int Index, string Name)> In(string text)
    {
        // Nearly every text has none, and all that is written is searched for them.
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', (char)(Hidden[0].First - 1)))
            yield break;
        var before = default(Rune);
        for (var i = 0; i < text.Length; )
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            var isHidden = NameFor(rune) is not null && !IsNeeded(rune, before, text, i + length);
            if (isHidden)
                yield return (i, NameFor(rune)!);
            before = isHidden ? default : rune;
            i += length;
        }
    }

    /// <summary>Removes them, or replaces them by something visible.</summary>
    public static string Without(string text, string instead = "")
    {
        foreach (var (index, _) in In(text).Reverse())
            text = text.Remove(index, char.IsHighSurrogate(text[index]) ? 2 : 1).Insert(index, instead);
        return text;
    }

    private static string? NameFor(Rune rune)
    {
        // The fast path for nearly every character.
        if (rune.Value < Hidden[0].First)
            return null;
        var found = Array.Find(Hidden, range => rune.Value >= range.First && rune.Value <= range.Last);
        return found.Name is null
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{found.Name}, U+{rune.Value:X4}");
    }

    private static bool IsNeeded(Rune rune, Rune before, string text, int next) =>
        rune.Value switch
        {
            NonJoiner or Joiner => Joins(before, text, next),
            // The flags of England, Scotland and Wales.
            > FirstTag and < FirstVariant => before.Value is BlackFlag or (> FirstTag and < FirstVariant),
            >= FirstVariant => Within(Ideographs, before),
            _ => false,
        };

    // Joiners are needed between two emoji, between two letters of a joining script, or after the sign of a missing vowel.
    private static bool Joins(Rune before, string text, int next)
    {
        Rune.DecodeFromUtf16(text.AsSpan(next), out var after, out _);
        return (Within(Emoji, before) && Within(Emoji, after))
            || (
                Within(JoiningScripts, before)
                && (Within(JoiningScripts, after) || Rune.GetUnicodeCategory(before) is UnicodeCategory.NonSpacingMark)
            );
    }

    private static bool Within((int First, int Last)[] ranges, Rune rune) =>
        Array.Exists(ranges, range => rune.Value >= range.First && rune.Value <= range.Last);
}
