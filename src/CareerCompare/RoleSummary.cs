namespace CareerCompare;

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
    /// <summary>Slugs of the terms that it asks for, in the order of their first mention.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>Its official occupation; null if its article does not say.</summary>
    public Occupation? Occupation { get; init; }

    /// <summary>Whether its article quotes a figure of pay that can be shown.</summary>
    public bool HasClaims { get; init; }

    /// <summary>The role's page.</summary>
    public string Url => SiteRoute.Role.For(Slug);

    /// <summary>Summarizes a role.</summary>
    public static RoleSummary From(Role role, IReadOnlyList<RoleSkill> terms) =>
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
            HasClaims = role.Facts.SalaryClaims.Any(claim => claim.IsShown),
        };
}
