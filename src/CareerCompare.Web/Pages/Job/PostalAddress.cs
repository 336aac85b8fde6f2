namespace CareerCompare.Web.Pages.Job;

/// <summary>A place as <see href="https://schema.org/PostalAddress"/>: splits "Austin, TX, United States" into its parts.</summary>
internal static class PostalAddress
{
    private static readonly string[] Separators = ["/", ";", "|", "(", " or ", " & "];

    /// <summary>The address; null if the last part is not a country, or if there are several places.</summary>
    public static Dictionary<string, object>? From(string? location)
    {
        var parts = (location ?? "").Split(',', StringSplitOptions.TrimEntries);
        if (
            Country.FromPlace(location) is not { } country
            || Array.Exists(Separators, mark => location!.Contains(mark, StringComparison.OrdinalIgnoreCase))
            || Array.Exists(parts[..^1], part => part.Length == 0 || IsOther(part, country))
        )
            return null;
        var address = new Dictionary<string, object>(StringComparer.Ordinal) { ["@type"] = "PostalAddress" };
        if (parts.Length > 1)
            address["addressLocality"] = parts[0];
        if (parts.Length > 2)
            address["addressRegion"] = string.Join(", ", parts[1..^1]);
        address["addressCountry"] = country;
        return address;
    }

    private static bool IsOther(string part, string country) =>
        Country.FromPlace(part) is { } other && other != country;
}
