namespace CareerCompare;

/// <summary>What an article is about; decided by the folder it stands in.</summary>
public enum ArticleKind
{
    /// <summary><c>roles/SLUG.md</c>.</summary>
    Role,

    /// <summary><c>comparisons/SLUG.md</c>.</summary>
    Comparison,

    /// <summary><c>jobs/SLUG.md</c>.</summary>
    Job,

    /// <summary><c>terms/SLUG.md</c>.</summary>
    Term,
}

/// <summary>A role as an article names it.</summary>
/// <param name="Slug">The role's slug: that of its own article, or made from the name.</param>
/// <param name="Title">The role's title.</param>
public sealed record RoleReference(string Slug, string Title);

/// <summary>A published salary figure that an article quotes.</summary>
/// <param name="Statistic">What it is: median, mean, p25 …</param>
/// <param name="Amount">The amount a year, in <paramref name="Currency"/>.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Region">Where it holds.</param>
/// <param name="Year">The year it describes.</param>
/// <param name="Origin">Who published it.</param>
/// <param name="Url">Where it can be read.</param>
public sealed record SalaryClaim(
    string? Statistic,
    decimal? Amount,
    string? Currency,
    string? Region,
    int? Year,
    string? Origin,
    string? Url
)
{
    /// <summary>The largest yearly pay that is taken for one.</summary>
    public const decimal Most = 100_000_000;

    /// <summary>Whether it says all that a figure on a page needs: what it is, of when, and who says so.</summary>
    public bool IsComplete =>
        Statistic is not null && Amount is not null && Currency is not null && Year is not null && Origin is not null;

    /// <summary>Whether its amount can be a yearly pay.</summary>
    public bool IsPossible => Amount is > 0 and <= Most;
}

/// <summary>A link or image in an article.</summary>
/// <param name="Url">The address: a path of the site where the article used a relative one.</param>
/// <param name="Line">Line in the file.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="Image">Whether it is a picture.</param>
public sealed record ArticleLink(string Url, int Line, int Column, bool Image);

/// <summary>One Markdown file, parsed. Lists are never null.</summary>
public sealed record Article
{
    /// <summary>What it is about.</summary>
    public required ArticleKind Kind { get; init; }

    /// <summary>The file's name without its ending.</summary>
    public required string Slug { get; init; }

    /// <summary>The file, relative to the content folder: <c>roles/ai-architect.md</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The title, as written.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences for lists and search results.</summary>
    public string? Description { get; init; }

    /// <summary>Other names of the role.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The day of first publication.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The day of the last revision.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>A draft is checked and not shown.</summary>
    public bool Draft { get; init; }

    /// <summary>The kind of a term, as written.</summary>
    public string? TermKind { get; init; }

    /// <summary>Whether a term's names of one word count only with the letters as written.</summary>
    public bool MatchCase { get; init; }

    /// <summary>What a role's front matter says of the role; null for everything else.</summary>
    public RoleFacts? Role { get; init; }

    /// <summary>What a job's advert says; null for everything else.</summary>
    public JobFacts? Job { get; init; }

    /// <summary>The roles that the article speaks of: itself for a role, two for a comparison.</summary>
    public IReadOnlyList<RoleReference> Roles { get; init; } = [];

    /// <summary>The sections in the order written.</summary>
    public IReadOnlyList<ArticleSection> Sections { get; init; } = [];

    /// <summary>Words of the body.</summary>
    public int Words { get; init; }

    /// <summary>The day that decides which article is newer.</summary>
    public DateOnly Date => Updated ?? Published ?? DateOnly.MinValue;

    /// <summary>Its page; that of a comparison names its roles in their order.</summary>
    public string Url =>
        Kind == ArticleKind.Comparison
            ? SiteRoute.Comparison.For(Roles.Select(role => role.Slug))
            : SiteRoute.From(Kind).For(Slug);
}

/// <summary>A section as it stands in its article.</summary>
/// <param name="Key">Canonical key, or the slug of an unknown heading.</param>
/// <param name="Title">Canonical title, or the heading as written.</param>
/// <param name="Line">Line of the heading, or of the first block of an introduction.</param>
/// <param name="Shared">In a role article everything; in a comparison what belongs to both.</param>
/// <param name="Parts">In a comparison what belongs to one role.</param>
public sealed record ArticleSection(string Key, string Title, int Line, Content Shared, IReadOnlyList<RolePart> Parts)
{
    /// <summary>All of it: what belongs to both roles, then what belongs to each.</summary>
    public Content Whole => new([.. Shared.Groups, .. Parts.SelectMany(part => part.Content.Groups)]);

    /// <summary>
    /// What a comparison's section adds to the profile of a role; null where it adds nothing. What belongs to both belongs to
    /// each, but for headings of the editor's own, which may be about the comparison itself, and what frames a comparison
    /// stays with it.
    /// </summary>
    /// <param name="role">The role's slug.</param>
    /// <param name="definition">The canonical section; null for a heading of the editor's own.</param>
    public (RolePart? Part, Content Shared)? For(string role, SectionDefinition? definition)
    {
        if (definition is { Compared: false })
            return null;
        var part = Parts.FirstOrDefault(part => part.Role == role);
        var shared = definition is null ? Content.Empty : Shared;
        return part is null && shared.IsEmpty ? null : (part, shared);
    }

    /// <summary>The same as one content; null where it adds nothing.</summary>
    /// <inheritdoc cref="For" />
    public Content? ContentFor(string role, SectionDefinition? definition) =>
        For(role, definition) is { } found
            ? new Content([.. found.Shared.Groups, .. found.Part?.Content.Groups ?? []])
            : null;
}

/// <summary>What a section of a comparison says of one role.</summary>
/// <param name="Role">The role's slug.</param>
/// <param name="Line">Line of the role's heading or label.</param>
/// <param name="Content">What it says.</param>
public sealed record RolePart(string Role, int Line, Content Content);
