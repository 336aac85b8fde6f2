namespace CareerCompare.Parse;

/// <summary>Titles that say "A vs. B".</summary>
internal static class VersusTitle
{
    /// <summary>
    /// Both sides, also with a subtitle behind a colon, a bar or a dash; nothing where the title names fewer or more.
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

    /// <summary>A role that only its slug names, as the title spells it; other names as they are.</summary>
    public static string Spelled(string name, string title) =>
        Slug.IsValid(name)
            ? Array.Find(Split(title), part => Slug.From(NameKey.Canonical(part)) == name) ?? name
            : name;

    private static bool IsVersus(string word) => word.ToLowerInvariant() is "vs" or "vs." or "versus";
}
