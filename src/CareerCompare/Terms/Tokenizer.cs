using System.Globalization;

namespace CareerCompare.Terms;

/// <summary>Splits a text into words and signs.</summary>
internal static class Tokenizer
{
    // The scripts of East Asia start here. They have no spaces, so a Latin word next to them is a whole word.
    private const char EastAsian = '\u2E80';

    /// <summary>Splits a text into words and signs. A hyphen inside a word is a gap; a dash between blanks is a sign.</summary>
    public static List<TextToken> Tokenize(string text)
    {
        var tokens = new List<TextToken>((text.Length / 5) + 1);
        var gap = Gap.Start;
        for (var i = 0; i < text.Length; )
        {
            if (char.IsWhiteSpace(text[i]))
            {
                (var blank, i) = Blanks(text, i);
                gap = gap == Gap.Start ? gap : blank;
            }
            else if (text[i] == '\uFEFF')
            {
                i++;
            }
            else if (IsHyphen(text, i))
            {
                (gap, i) = (Gap.Hyphen, i + 1);
            }
            else
            {
                var end = char.IsLetterOrDigit(text[i]) ? WordEnd(text, i) : i + 1;
                tokens.Add(new TextToken(i, end - i, gap));
                (gap, i) = (Gap.None, end);
            }
        }
        return tokens;
    }

    private static int WordEnd(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && IsWordPart(text[end]) && text[end] >= EastAsian == text[start] >= EastAsian)
            end++;
        return end;
    }

    // Combining marks belong to the letter before them, and a soft hyphen is invisible.
    private static bool IsWordPart(char c) =>
        char.IsLetterOrDigit(c) || c == '\u00AD' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    // An empty line is a stronger gap than a line break.
    private static (Gap Gap, int End) Blanks(string text, int start)
    {
        var (end, lines) = (start, 0);
        for (; end < text.Length && char.IsWhiteSpace(text[end]); end++)
        {
            if (text[end] == '\n' || (text[end] == '\r' && (end + 1 == text.Length || text[end + 1] != '\n')))
                lines++;
        }
        return (lines > 1 ? Gap.Break : Gap.Blank, end);
    }

    private static bool IsHyphen(string text, int i) =>
        text[i] is '-' or '\u2010' or '\u2011' && IsWordAt(text, i - 1) && IsWordAt(text, i + 1);

    private static bool IsWordAt(string text, int i) => i >= 0 && i < text.Length && char.IsLetterOrDigit(text[i]);
}
