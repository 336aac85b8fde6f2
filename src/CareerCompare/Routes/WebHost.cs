using System.Globalization;
using System.Text;

namespace CareerCompare.Routes;

/// <summary>Reads addresses of http and https, and refuses those whose host is not what it seems.</summary>
internal static class WebHost
{
    /// <summary>Parses an address that starts with <c>http:</c> or <c>https:</c>.</summary>
    public static Uri? Parse(string text, string scheme, out AddressFault? fault)
    {
        var after = text[(scheme.Length + 1)..];
        var rest = after.TrimStart('/');
        var end = rest.AsSpan().IndexOfAny('/', '?', '#');
        var authority = end < 0 ? rest : rest[..end];
        fault = Slashes(text, after, rest) ?? User(text, authority, scheme, rest);
        if (fault is not null)
            return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var target) && IsKnown(target, authority))
            return target;
        fault = new AddressFault(
            $"the address \"{WebAddress.Short(text)}\" has a host that browsers do not understand",
            "correct the host, or remove the link"
        );
        return null;
    }

    // Browsers add and remove slashes there, and take https:name for a page of this site if it has the same scheme.
    private static AddressFault? Slashes(string text, string after, string rest) =>
        rest.Length == 0 || rest[0] is '?' or '#'
            ? new AddressFault($"the address \"{WebAddress.Short(text)}\" names no host", "write the whole address")
        : after.Length - rest.Length != 2
            ? new AddressFault(
                $"the address \"{WebAddress.Short(text)}\" does not have two slashes before its host",
                $"write https://{WebAddress.Short(rest)}"
            )
        : null;

    private static AddressFault? User(string text, string authority, string scheme, string rest) =>
        authority.LastIndexOf('@') is >= 0 and var at
            ? new AddressFault(
                $"the address \"{WebAddress.Short(text)}\" has a user's name before its host",
                $"write {scheme}://{WebAddress.Short(rest[(at + 1)..])}"
            )
            : null;

    private static bool IsKnown(Uri target, string authority) =>
        target.HostNameType == UriHostNameType.IPv4
        // With a percent sign, it would name a network card of the reader's.
        || (target.HostNameType == UriHostNameType.IPv6 && !authority.Contains('%'))
        || (
            target.HostNameType == UriHostNameType.Dns
            && target.Host.EnumerateRunes().All(IsKept)
            // Browsers take it for an IPv4 address.
            && !target.Host.TrimEnd('.').Split('.')[^1].All(char.IsAsciiDigit)
        );

    // Browsers replace other characters, such as full-width letters, or leave them out.
    private static bool IsKept(Rune rune) =>
        rune.IsAscii
        || (
            rune.Value is not (>= 0xF900 and <= 0xFAFF or >= 0xFB00 and <= 0xFDFF or >= 0xFE00 and <= 0xFFFF)
            && Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.LowercaseLetter
                    or UnicodeCategory.UppercaseLetter
                    or UnicodeCategory.OtherLetter
                    or UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark
                    or UnicodeCategory.DecimalDigitNumber
        );
}
