namespace CareerCompare.Query;

/// <summary>The content of the start page.</summary>
/// <param name="Roles">Every role, by title.</param>
/// <param name="Comparisons">Authored comparisons, newest first.</param>
/// <param name="Newest">The newest articles of all kinds.</param>
public sealed record HomeResult(
    IReadOnlyList<RoleSummary> Roles,
    IReadOnlyList<ComparisonSummary> Comparisons,
    IReadOnlyList<NewArticle> Newest
);
