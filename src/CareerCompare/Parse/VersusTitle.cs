namespace CareerCompare.Parse;

/// <summary>Titles that say "A vs. B".</summary>
internal static class VersusTitle
{
    /// <summary>
    /// Both sides, ignoring a subtitle after a colon, a bar or a dash; empty if the title does not name exactly two roles.
    /// </summary>
    public static string[] Split(string title)
    {
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(words, IsVersus);
        if (at <= 0 || Array.FindIndex(words, at + 1, IsVersus) >= 0)
            return [];
        var second = string.Join(' ', words[(at + 1)..]);
        var end = second.AsSpan().IndexOfAny(":|–—");
        if (end >= 0)
            second = second[..end].TrimEnd();
        return second.Length > 0 ? [string.Join(' ', words[..at]), second] : [];
    }

    /// <summary>If a role is given by its slug, the name as the title spells it; other names unchanged.</summary>
    public static string Spelled(string name, string title) =>
        Slug.IsValid(name)
            ? Array.Find(Split(title), part => Slug.From(NameKey.Canonical(part)) == name) ?? name
            : name;

    private static bool IsVersus(string word) => word.ToLowerInvariant() is "vs" or "vs." or "versus";
}
