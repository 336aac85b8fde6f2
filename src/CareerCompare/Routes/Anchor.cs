namespace CareerCompare.Routes;

/// <summary>
/// The anchors of a page, for links with <c>#</c>. The anchor of a section is its key. Our own anchors have an underscore,
/// which no key can have, so the two never collide.
/// </summary>
public static class Anchor
{
    /// <summary>The main content of the page.</summary>
    public const string Main = "page_main";

    /// <summary>The roles of a comparison.</summary>
    public const string Roles = "page_roles";

    /// <summary>The comparisons of a role.</summary>
    public const string Comparisons = "page_comparisons";

    /// <summary>Related roles or comparisons.</summary>
    public const string Related = "page_related";

    /// <summary>The articles of the page.</summary>
    public const string Sources = "page_sources";

    /// <summary>The form that adds a role to a comparison.</summary>
    public const string Add = "page_add";

    /// <summary>How to link to the page.</summary>
    public const string Use = "page_use";

    /// <summary>The skills of a role, or of the roles of a comparison side by side.</summary>
    public const string Skills = "page_skills";

    /// <summary>The skills shared by all roles of a comparison.</summary>
    public const string Shared = "page_skills_shared";

    /// <summary>The skills of only one role of a comparison.</summary>
    public const string Only = "page_skills_only";

    /// <summary>The distinctive skills of the roles of a comparison.</summary>
    public const string Distinctive = "page_skills_distinctive";

    /// <summary>The skills to learn for a change between the roles of a comparison.</summary>
    public const string Switch = "page_skills_switch";

    /// <summary>The roles most similar to those of a comparison.</summary>
    public const string Alike = "page_skills_alike";

    /// <summary>The career steps to and from a role.</summary>
    public const string Paths = "page_paths";

    /// <summary>The pay of a role, or of the roles of a comparison.</summary>
    public const string Pay = "page_pay";

    /// <summary>How pay is measured.</summary>
    public const string Method = "page_method";

    /// <summary>Featured jobs.</summary>
    public const string Jobs = "page_jobs";

    private const string HeadingPrefix = "h_";

    // No slug has two hyphens in a row.
    private const string Below = "--";

    // All public constants.
    private static readonly string[] Own =
    [
        .. typeof(Anchor).GetFields().Select(place => (string)place.GetValue(null)!),
    ];

    /// <summary>The id of the heading of a section, or of one of our own anchors.</summary>
    public static string Heading(string place) => HeadingPrefix + place;

    /// <summary>
    /// The anchors of the sub-headings of a section, one for each group; null for a group without a sub-heading. They are
    /// <c>KEY--SLUG</c>, which no key can be, and numbered if two are the same.
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

    /// <summary>Whether it is the anchor of a sub-heading.</summary>
    public static bool IsGroup(string anchor) => anchor.Contains(Below, StringComparison.Ordinal);

    /// <summary>
    /// Whether a page with these sections has this anchor: a section, one of our own, or the heading of either.
    /// </summary>
    /// <param name="anchor">The part after <c>#</c>; empty and <c>top</c> mean the start of the page.</param>
    /// <param name="sections">The keys of its sections, and the anchors of their sub-headings.</param>
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
