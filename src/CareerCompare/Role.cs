namespace CareerCompare;

/// <summary>
/// Everything the site knows of one role, put together from every article that speaks of it: the role's own article wins
/// section by section; a section that it lacks comes from the newest comparison that has it.
/// </summary>
public sealed record Role
{
    /// <summary>Words an adult reads a minute: Brysbaert, "How many words do we read per minute?", 2019, non-fiction.</summary>
    public const int WordsPerMinute = 238;

    /// <summary>The last part of its address.</summary>
    public required string Slug { get; init; }

    /// <summary>The role's name.</summary>
    public required string Title { get; init; }

    /// <summary>Its own article's description; null where it has none.</summary>
    public string? Description { get; init; }

    /// <summary>Other names.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The day its own article, or the oldest comparison, was first published.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The day of the newest revision of an article that its sections come from.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>What else the front matter of its own article says; empty where it has none.</summary>
    public RoleFacts Facts { get; init; } = new();

    /// <summary>The sections in reading order.</summary>
    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>The articles that sections come from.</summary>
    public IReadOnlyList<ArticleReference> Articles { get; init; } = [];

    /// <summary>Words of all sections.</summary>
    public int Words { get; init; }

    /// <summary>Minutes to read it: words / 238, rounded up, at least 1.</summary>
    public int ReadingMinutes => ReadingTime(Words);

    /// <summary>Whether it has an article of its own.</summary>
    public bool HasArticle { get; init; }

    /// <summary>Minutes to read a number of words: words / 238, rounded up, at least 1.</summary>
    public static int ReadingTime(int words) => Math.Max(1, (words + WordsPerMinute - 1) / WordsPerMinute);
}

/// <summary>An article as a page names it.</summary>
/// <param name="Path">The file: <c>comparisons/a-vs-b.md</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">The page it is read on.</param>
/// <param name="Published">Day of first publication.</param>
/// <param name="Updated">Day of the last revision.</param>
public sealed record ArticleReference(string Path, string Title, string Url, DateOnly? Published, DateOnly? Updated);

/// <summary>A role in a list.</summary>
/// <param name="Slug">The last part of its address.</param>
/// <param name="Title">Its name.</param>
/// <param name="Description">One or two sentences, or null.</param>
/// <param name="Family">Its family, or null.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Updated">Day of the last revision.</param>
/// <param name="Minutes">Reading time.</param>
/// <param name="HasArticle">Whether it has an article of its own.</param>
public sealed record RoleSummary(
    string Slug,
    string Title,
    string? Description,
    string? Family,
    IReadOnlyList<string> Aliases,
    DateOnly? Updated,
    int Minutes,
    bool HasArticle
)
{
    /// <summary>The slugs of the terms that it asks for, in the order of their first mention.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>Where official classifications put it; null where its article does not say.</summary>
    public Occupation? Occupation { get; init; }

    /// <summary>The role's page.</summary>
    public string Url => SiteRoute.Role.For(Slug);

    /// <summary>What lists show of a role.</summary>
    public static RoleSummary From(Role role, IReadOnlyList<RoleTerm> terms) =>
        new(
            role.Slug,
            role.Title,
            role.Description,
            role.Facts.Family,
            role.Aliases,
            role.Updated,
            role.ReadingMinutes,
            role.HasArticle
        )
        {
            Terms = [.. terms.Select(term => term.Term)],
            Occupation = role.Facts.Occupation,
        };
}

/// <summary>An authored comparison in a list.</summary>
/// <param name="Slug">The file's slug.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">One or two sentences, or null.</param>
/// <param name="Roles">The slugs of its two roles, in canonical order.</param>
/// <param name="Published">Day of first publication.</param>
/// <param name="Updated">Day of the last revision.</param>
/// <param name="Minutes">Reading time.</param>
public sealed record ComparisonSummary(
    string Slug,
    string Title,
    string? Description,
    IReadOnlyList<string> Roles,
    DateOnly? Published,
    DateOnly? Updated,
    int Minutes
)
{
    /// <summary>The comparison's page.</summary>
    public string Url => SiteRoute.Comparison.For(Roles);

    /// <summary>What lists show of a comparison's article.</summary>
    public static ComparisonSummary From(Article article) =>
        new(
            article.Slug,
            article.Title,
            article.Description,
            [.. article.Roles.Select(role => role.Slug)],
            article.Published,
            article.Updated,
            Role.ReadingTime(article.Words)
        );
}
