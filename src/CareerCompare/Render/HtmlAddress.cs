using System.Text;
using System.Text.RegularExpressions;

namespace CareerCompare.Render;

/// <summary>Percent-encodes characters that are not allowed in addresses, as browsers do.</summary>
internal static partial class HtmlAddress
{
    public static string Encode(string url)
    {
        // Brackets stay only around the number of a host.
        var host = NumberedHost().Match(url).Length;
        return url[..host]
            + string.Concat(
                url[host..]
                    .EnumerateRunes()
                    .Select(rune => IsKept(rune) ? rune.ToString() : Uri.EscapeDataString(rune.ToString()))
            );
    }

    private static bool IsKept(Rune rune) =>
        rune.IsAscii
        && rune.Value
            is > ' '
                and < 127
                and not ('"' or '<' or '>' or '`' or '\\' or '^' or '{' or '|' or '}' or '[' or ']');

    [GeneratedRegex(@"^https?://\[[0-9a-f:.]+\]", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberedHost();
}
