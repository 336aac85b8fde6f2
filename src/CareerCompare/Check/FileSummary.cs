using CareerCompare.Parse;

namespace CareerCompare.Check;

/// <summary>What the rules between files need to know of one, so that unchanged files are not parsed again.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="Names">Its title, then its aliases, as written; empty where its front matter is refused.</param>
/// <param name="Named">The roles that a comparison names, as written.</param>
/// <param name="TitleRoles">The roles that its title names where <c>roles</c> names them as well.</param>
/// <param name="Related">The related roles that a role names, as written.</param>
/// <param name="Roles">Slugs of the roles that it speaks of.</param>
/// <param name="Sections">The sections that pages show of it; null where its body is refused.</param>
/// <param name="Links">Links and pictures.</param>
/// <param name="Dates">The days that should lie behind us.</param>
/// <param name="Date">The day that decides which article is newer.</param>
/// <param name="Draft">Whether it is checked and not shown.</param>
public sealed record FileSummary(
    ArticleKind Kind,
    string Slug,
    IReadOnlyList<Mention> Names,
    IReadOnlyList<Mention> Named,
    IReadOnlyList<Mention> TitleRoles,
    IReadOnlyList<Mention> Related,
    IReadOnlyList<string> Roles,
    IReadOnlyList<SectionSummary>? Sections,
    IReadOnlyList<ArticleLink> Links,
    IReadOnlyList<DateMention> Dates,
    DateOnly Date,
    bool Draft
)
{
    /// <summary>The terms that its body names in double brackets.</summary>
    public IReadOnlyList<Mention> Terms { get; init; } = [];

    /// <summary>The kind that a term names.</summary>
    public Mention? TermKind { get; init; }

    /// <summary>The job titles by which sources of pay know a role, as written.</summary>
    public IReadOnlyList<Mention> JobTitles { get; init; } = [];

    /// <summary>The codes of official classifications that a role names.</summary>
    public IReadOnlyList<OccupationMention> Occupations { get; init; } = [];

    /// <summary>The salary claims that a role quotes.</summary>
    public IReadOnlyList<ClaimMention> Claims { get; init; } = [];

    /// <summary>Whether it is the article of a role that readers see.</summary>
    public bool IsShownRole => Kind == ArticleKind.Role && !Draft && Names.Count > 0;
}

/// <summary>A section of an article, for links that lead to it.</summary>
/// <param name="Key">Its key, which is its anchor.</param>
/// <param name="Role">The slug of a role whose profile can have it from this article; null for its article’s own page.</param>
/// <param name="Groups">The anchors of its sub-headings there.</param>
public sealed record SectionSummary(string Key, string? Role, IReadOnlyList<string> Groups);
