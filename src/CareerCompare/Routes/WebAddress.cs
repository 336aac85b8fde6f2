namespace CareerCompare.Routes;

/// <summary>Where an address leads.</summary>
public enum Destination
{
    /// <summary>A page or file of this site.</summary>
    Page,

    /// <summary>Another site, or this one by its full address: http or https and a host.</summary>
    Site,

    /// <summary>A mailbox.</summary>
    Mail,
}

/// <summary>What is wrong with an address.</summary>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">How to correct it; null to remove it.</param>
public sealed record AddressFault(string Message, string? Hint = null);

/// <summary>
/// An address as an editor, an operator or a visitor wrote it, read as browsers read it (https://url.spec.whatwg.org). Spellings
/// that browsers and <see cref="Uri"/> understand differently are faults, so that an address leads where it says.
/// </summary>
public sealed class WebAddress
{
    // Only relative addresses are resolved against it, and they cannot name a host.
    private static readonly Uri Here = new("https://this-site.invalid");

    private WebAddress(Destination destination, string text, Uri? target) =>
        (Destination, Text, Target) = (destination, text, target);

    /// <summary>Where it leads.</summary>
    public Destination Destination { get; }

    /// <summary>The address as written, without blanks at its ends.</summary>
    public string Text { get; }

    /// <summary>The absolute address. A page of this site has a made-up host; null for a mailbox that <see cref="Uri"/> does not understand.</summary>
    public Uri? Target { get; }

    /// <summary>The decoded path, in which an encoded slash or backslash stays encoded: it separates nothing.</summary>
    public string Path =>
        Uri.UnescapeDataString(
            (Target?.AbsolutePath ?? "")
                .Replace("%2F", "%252F", StringComparison.OrdinalIgnoreCase)
                .Replace("%5C", "%255C", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>The decoded part after <c>#</c>; empty for none.</summary>
    public string Anchor => Uri.UnescapeDataString((Target?.Fragment ?? "").TrimStart('#'));

    /// <summary>Whether browsers take what looks like a host for a file of this site: <c>example.com/jobs</c>.</summary>
    public bool IsHostAlone =>
        Destination == Destination.Page
        && Uri.UnescapeDataString(Text.Split('/', '?', '#')[0]) is var first
        && first.Contains('.')
        && first.Trim('.').Length > 0;

    /// <summary>Reads an address; null if it is none that can be shown.</summary>
    /// <param name="written">The address.</param>
    /// <param name="fault">Why there is none.</param>
    /// <param name="file">The content file whose folder it is relative to.</param>
    public static WebAddress? Parse(string written, out AddressFault? fault, string file = "")
    {
        // Browsers strip only these blanks. Others are part of the address.
        var text = written.Trim(' ');
        WebAddress? address = null;
        var scheme = Scheme(text);
        fault = Hidden(written, text);
        if (fault is not null)
            return null;
        if (scheme is null)
            address = InSite(text, file, out fault);
        else if (Is("http") || Is("https"))
            address = WebHost.Parse(text, scheme, out fault) is { } target ? new(Destination.Site, text, target) : null;
        else if (Is("mailto"))
            address = Mailbox(text, out fault);
        else
            fault = Foreign(text, scheme);
        return address;

        bool Is(string known) => scheme.Equals(known, StringComparison.OrdinalIgnoreCase);
    }

    // The beginning of an address, to quote it in a message.
    internal static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private static AddressFault? Hidden(string written, string text) =>
        written.Any(char.IsControl)
            ? new AddressFault("the address contains a control character", "write the address without it")
        : text.Contains('\\')
            ? new AddressFault(
                $"the address \"{Short(text)}\" has a backslash, which browsers take for a slash",
                "write a slash, or remove the link"
            )
        : null;

    // RFC 3986, section 3.1. To a browser, a colon before any slash, question mark or hash ends a scheme.
    private static string? Scheme(string text)
    {
        var end = text.AsSpan().IndexOfAny(":/?#");
        return end >= 0 && text[end] == ':' ? text[..end] : null;
    }

    private static WebAddress? InSite(string text, string file, out AddressFault? fault)
    {
        fault = null;
        // Uri takes "c|/" for a drive, and browsers do not.
        if (
            !text.StartsWith("//", StringComparison.Ordinal)
            && Uri.TryCreate(new Uri(Here, "/" + file), text.Replace("|", "%7C"), out var target)
            && target.Scheme == Here.Scheme
            && target.Host == Here.Host
            // Two slashes start the name of another site, even those that "..//a" resolves to.
            && !target.AbsolutePath.StartsWith("//", StringComparison.Ordinal)
        )
            return new WebAddress(Destination.Page, text, target);
        var host = text.TrimStart('/');
        fault = new AddressFault(
            $"the address \"{Short(text)}\" leads to another site without saying so",
            text.StartsWith("//", StringComparison.Ordinal) && host.Length > 0
                ? $"write https://{Short(host)}, or one slash for a page of this site"
                : "write one slash for a page of this site"
        );
        return null;
    }

    private static WebAddress? Mailbox(string text, out AddressFault? fault)
    {
        var to = text["mailto:".Length..];
        // Without a mailbox, the reader chooses whom to write to: mailto:?subject=…
        var isMail =
            to.StartsWith('?')
            || (!to.StartsWith('/') && Array.TrueForAll(to.Split('?')[0].Split(','), box => IsMailbox(box.Split('@'))));
        fault = isMail
            ? null
            : new AddressFault($"the address \"{Short(text)}\" names no mailbox", "write mailto:NAME@HOST");
        return isMail
            ? new(Destination.Mail, text, Uri.TryCreate(text, UriKind.Absolute, out var target) ? target : null)
            : null;
    }

    private static bool IsMailbox(string[] parts) =>
        parts.Length > 1 && Array.TrueForAll(parts, part => part.Length > 0);

    private static AddressFault Foreign(string text, string scheme)
    {
        // A host with a port: example.com:8080/jobs.
        var isHost =
            (scheme.Contains('.') || scheme.Equals("localhost", StringComparison.OrdinalIgnoreCase))
            && text.Length > scheme.Length + 1
            && char.IsAsciiDigit(text[scheme.Length + 1]);
        return new AddressFault(
            $"the address starts with \"{Short(scheme)}:\"",
            isHost ? $"write https://{Short(text)}" : null
        );
    }
}
