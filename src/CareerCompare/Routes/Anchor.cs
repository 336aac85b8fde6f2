namespace CareerCompare.Routes;

/// <summary>
/// The places of a page that a link can lead to: what stands behind <c>#</c>. Sections have their key; places of our own
/// have an underscore, which no key can have, so the two never collide.
/// </summary>
public static class Anchor
{
    /// <summary>What the page is about.</summary>
    public const string Main = "page_main";

    /// <summary>The roles of a comparison.</summary>
    public const string Roles = "page_roles";

    /// <summary>The comparisons of a role.</summary>
    public const string Comparisons = "page_comparisons";

    /// <summary>Related roles or comparisons.</summary>
    public const string Related = "page_related";

    /// <summary>The articles that the page is made of.</summary>
    public const string Sources = "page_sources";

    /// <summary>The form that adds a role to a comparison.</summary>
    public const string Add = "page_add";

    /// <summary>How to link to the page.</summary>
    public const string Use = "page_use";

    /// <summary>The terms of the roles of a comparison, side by side; or those that a role asks for.</summary>
    public const string Skills = "page_skills";

    /// <summary>The terms that all roles of a comparison ask for.</summary>
    public const string Shared = "page_skills_shared";

    /// <summary>The terms that only one role of a comparison asks for.</summary>
    public const string Only = "page_skills_only";

    /// <summary>The terms that set the roles of a comparison apart.</summary>
    public const string Distinctive = "page_skills_distinctive";

    /// <summary>What a change between the roles of a comparison takes.</summary>
    public const string Switch = "page_skills_switch";

    /// <summary>The roles most like those of a comparison.</summary>
    public const string Alike = "page_skills_alike";

    /// <summary>Where people come to a role from, and go next.</summary>
    public const string Paths = "page_paths";

    /// <summary>What a role, or the roles of a comparison, pay.</summary>
    public const string Pay = "page_pay";

    /// <summary>How pay is measured.</summary>
    public const string Method = "page_method";

    /// <summary>Featured jobs.</summary>
    public const string Jobs = "page_jobs";

    private const string HeadingPrefix = "h_";

    // No slug has two hyphens in a row.
    private const string Below = "--";

    // Every constant that others see.
    private static readonly string[] Own =
    [
        .. typeof(Anchor).GetFields().Select(place => (string)place.GetValue(null)!),
    ];

    /// <summary>The id of the heading of a section or of a place of our own.</summary>
    public static string Heading(string place) => HeadingPrefix + place;

    /// <summary>
    /// The places of the sub-headings of a section, one for each group; null for text without one. They are
    /// <c>KEY--SLUG</c>, which no key can be, and numbered where two are alike.
    /// </summary>
    public static IReadOnlyList<string?> Groups(string section, Content content)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. content.Groups.Select((group, index) => group.Title is null ? null : Free(group.Title, index))];

        string Free(string title, int index)
        {
            var slug = Slug.From(title) is { Length: > 0 } words ? words : $"{index + 1}";
            var place = section + Below + slug;
            for (var number = 2; !taken.Add(place); number++)
                place = $"{section}{Below}{slug}-{number}";
            return place;
        }
    }

    /// <summary>Whether an anchor is that of a sub-heading.</summary>
    public static bool IsGroup(string anchor) => anchor.Contains(Below, StringComparison.Ordinal);

    /// <summary>Whether a page with these sections has this place: a section, one of our own, or the heading of either.</summary>
    /// <param name="anchor">What stands behind <c>#</c>; empty and <c>top</c> mean the page's start.</param>
    /// <param name="sections">The keys of its sections, and the places of their sub-headings.</param>
    public static bool Exists(string anchor, IReadOnlySet<string> sections)
    {
        var isHeading = anchor.StartsWith(HeadingPrefix, StringComparison.Ordinal);
        var place = isHeading ? anchor[HeadingPrefix.Length..] : anchor;
        return anchor.Length == 0
            || anchor.Equals("top", StringComparison.OrdinalIgnoreCase)
            || Own.Contains(place)
            || sections.Contains(place);
    }
}
