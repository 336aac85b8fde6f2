namespace CareerCompare.Routes;

/// <summary>Checks paths in settings, which are compared with those that visitors ask for.</summary>
public static class SitePath
{
    /// <summary>What makes browsers take a path for another site, or for another path than it seems to be; null for nothing.</summary>
    public static string? Fault(string path) =>
        !path.StartsWith('/') ? "does not start with a slash"
        : path.Contains("//", StringComparison.Ordinal) ? "has two slashes in a row"
        : path.Contains('\\') ? "has a backslash"
        : path.Any(char.IsControl) ? "has a control character"
        : path.AsSpan().ContainsAny('?', '#') ? "has a question mark or a hash"
        : path.Split('/').Any(part => part is "." or "..") ? "has a part that is only dots"
        : null;

    /// <summary>What keeps a path from being that of a page; null for nothing. Headers allow no other characters.</summary>
    public static string? PageFault(string path) =>
        Fault(path)
        ?? (
            path.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '.' or '_' or '~')
                ? null
                : "has a character that no page's address has"
        );
}
