using CareerCompare.Parse;

namespace CareerCompare.Check;

/// <summary>The summary of a file for the rules between files, so that unchanged files need not be parsed again.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="Names">Its title, then its aliases, as written; empty if its front matter is refused.</param>
/// <param name="Named">The roles that a comparison names, as written.</param>
/// <param name="TitleRoles">The roles in its title, if <c>roles</c> names them as well.</param>
/// <param name="Related">The related roles that a role names, as written.</param>
/// <param name="Roles">Slugs of its roles.</param>
/// <param name="Sections">Its sections, as pages show them; null if its body is refused.</param>
/// <param name="Links">Links and pictures.</param>
/// <param name="Dates">The dates that must not be in the future.</param>
/// <param name="Date">The date that decides which article is newer.</param>
/// <param name="Draft">Whether it is a draft, which is checked but not shown.</param>
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
    /// <summary>The terms in double brackets in its body.</summary>
    public IReadOnlyList<Mention> Terms { get; init; } = [];

    /// <summary>The kind of a term, as written.</summary>
    public Mention? TermKind { get; init; }

    /// <summary>A role's job titles in sources of pay, as written.</summary>
    public IReadOnlyList<Mention> JobTitles { get; init; } = [];

    /// <summary>The codes of official classifications that a role names.</summary>
    public IReadOnlyList<OccupationMention> Occupations { get; init; } = [];

    /// <summary>The salary claims that a role quotes.</summary>
    public IReadOnlyList<ClaimMention> Claims { get; init; } = [];

    /// <summary>Whether it is a role's article that readers see.</summary>
    public bool IsShownRole => Kind == ArticleKind.Role && !Draft && Names.Count > 0;
}

/// <summary>A section of an article, for links that lead to it.</summary>
/// <param name="Key">Its key, which is its anchor.</param>
/// <param name="Role">
/// The slug of a role whose profile may take the section from this article; null for the article's own page.
/// </param>
/// <param name="Groups">The anchors of its sub-headings there.</param>
public sealed record SectionSummary(string Key, string? Role, IReadOnlyList<string> Groups);
