namespace CareerCompare;

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

    /// <summary>Summarizes the article of a comparison.</summary>
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
