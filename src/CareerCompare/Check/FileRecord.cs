using CareerCompare.Parse;
using CareerCompare.Read;

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

/// <summary>What is remembered of a file between runs.</summary>
/// <param name="Path">The file, relative to the content folder.</param>
/// <param name="Digest">SHA-256 of its bytes when it was last seen; empty where it was refused.</param>
/// <param name="Inputs">Digest of all that its parsing depended on then.</param>
/// <param name="Good">The same for its last good version; null where there was none.</param>
/// <param name="Summary">Of its last good version.</param>
/// <param name="Seen">Of the version that was last seen, good or not; null for settings and for refused files.</param>
/// <param name="Text">Of its last good version, for settings, sources and figures of pay only.</param>
/// <param name="Picture">Its last good version, for pictures only.</param>
/// <param name="Problems">What was wrong inside it when it was last seen.</param>
public sealed record FileRecord(
    string Path,
    string Digest,
    string Inputs,
    string? Good,
    FileSummary? Summary,
    FileSummary? Seen,
    string? Text,
    SourcePicture? Picture,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>What its last good version holds, for figures of pay only.</summary>
    public PayContents? Pay { get; init; }

    /// <summary>Its last good version alone: the next run looks at the file as if it had never seen it.</summary>
    public FileRecord Unseen() => this with { Digest = "", Inputs = "", Picture = null };
}

/// <summary>What the rules between files need to know of figures of pay.</summary>
/// <param name="Titles">The job titles that advertised ranges count; null for other figures.</param>
/// <param name="Classification">Whose codes wages have; null for other figures.</param>
/// <param name="Codes">The occupations that there are wages of.</param>
/// <param name="Currencies">The currencies that have a rate.</param>
/// <param name="Once">In words all that no other file may have as well.</param>
public sealed record PayContents(
    IReadOnlyList<string>? Titles,
    string? Classification,
    IReadOnlyList<string> Codes,
    IReadOnlyList<string> Currencies,
    IReadOnlyList<string> Once
)
{
    /// <summary>Those of a file.</summary>
    public static PayContents For(PayFile file) =>
        new(
            file.Adverts?.Titles,
            file.Wages?.Classification,
            [.. (file.Wages?.Wages ?? []).Select(wage => wage.Code).Distinct()],
            [.. (file.Rates ?? []).Select(rate => rate.Currency).Distinct()],
            [
                .. (file.Wages?.Wages ?? []).Select(wage =>
                    $"the wage of {wage.Code}, {wage.Region}, {wage.Year} by {file.Source}"
                ),
                .. (file.Rates ?? []).Select(rate => $"the rate of {rate.Currency} in {rate.Year}"),
                .. (file.Prices ?? []).Select(price => $"the price level of {price.Country} in {price.Year}"),
                .. file.Counts is null ? [] : new[] { $"the counts of rows by {file.Source}" },
            ]
        );
}

/// <summary>A file after a run.</summary>
/// <param name="Record">What to remember.</param>
/// <param name="Article">The article, where it was parsed in this run and is good.</param>
/// <param name="Parsed">Whether its body was parsed in this run.</param>
public sealed record CheckedFile(FileRecord Record, Article? Article, bool Parsed)
{
    /// <summary>Its figures of pay, where it was parsed in this run and is good.</summary>
    public PayFile? Pay { get; init; }

    /// <summary>Whether errors hold it back, so that its last good version stays.</summary>
    public bool HeldBack => Record.Good is null || Record.Good != Record.Inputs;
}

/// <summary>The result of reading, parsing and checking a content folder.</summary>
/// <param name="Files">Every file, by path.</param>
/// <param name="Problems">All problems of all files, in order.</param>
/// <param name="Vocabulary">The canonical sections.</param>
/// <param name="Site">The site's settings.</param>
/// <param name="Redirects">Old paths, and where they lead.</param>
/// <param name="Kinds">The kinds of terms.</param>
public sealed record CheckReport(
    IReadOnlyList<CheckedFile> Files,
    IReadOnlyList<Problem> Problems,
    SectionVocabulary Vocabulary,
    Site Site,
    Redirects Redirects,
    TermKinds Kinds
)
{
    /// <summary>Where figures come from, by key.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>The paths of the pages that articles give the site: roles, comparisons that somebody wrote, terms, jobs.</summary>
    public IEnumerable<string> Pages { get; init; } = [];
}
