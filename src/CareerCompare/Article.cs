namespace CareerCompare;

/// <summary>A parsed Markdown file. Lists are never null.</summary>
public sealed record Article
{
    /// <summary>The kind of article.</summary>
    public required ArticleKind Kind { get; init; }

    /// <summary>The file's name without its extension.</summary>
    public required string Slug { get; init; }

    /// <summary>The file, relative to the content folder: <c>roles/ai-architect.md</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The title, as written.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences for lists and search results.</summary>
    public string? Description { get; init; }

    /// <summary>Other names of the role.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The date of first publication.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The date of the last revision.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>A draft is checked and not shown.</summary>
    public bool Draft { get; init; }

    /// <summary>The kind of a term, as written.</summary>
    public string? TermKind { get; init; }

    /// <summary>Whether one-word names of a term only match with the same letter case.</summary>
    public bool MatchCase { get; init; }

    /// <summary>The facts of a role's front matter; null for other articles.</summary>
    public RoleFacts? Role { get; init; }

    /// <summary>The facts of a job's advert; null for other articles.</summary>
    public JobFacts? Job { get; init; }

    /// <summary>The roles that the article is about: itself for a role, two for a comparison.</summary>
    public IReadOnlyList<RoleReference> Roles { get; init; } = [];

    /// <summary>The sections in the order written.</summary>
    public IReadOnlyList<ArticleSection> Sections { get; init; } = [];

    /// <summary>The number of words of the body.</summary>
    public int Words { get; init; }

    /// <summary>The date that decides which article is newer.</summary>
    public DateOnly Date => Updated ?? Published ?? DateOnly.MinValue;

    /// <summary>The path of its page. For a comparison it names the roles in their order.</summary>
    public string Url =>
        Kind == ArticleKind.Comparison
            ? SiteRoute.Comparison.For(Roles.Select(role => role.Slug))
            : SiteRoute.From(Kind).For(Slug);
}
