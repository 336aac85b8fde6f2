namespace CareerCompare.Query;

/// <summary>The content of a role's page.</summary>
/// <param name="Role">The profile.</param>
/// <param name="Related">Related roles that have a page.</param>
/// <param name="Comparisons">Authored comparisons of this role, newest first.</param>
/// <param name="Others">Every other role, by title, to compare with.</param>
/// <param name="Skills">Its terms, with their evidence.</param>
/// <param name="Paths">Its career steps.</param>
/// <param name="Vocabulary">The terms of the site.</param>
/// <param name="Pay">Its pay.</param>
/// <param name="Jobs">The jobs most relevant to it.</param>
public sealed record RoleResult(
    Role Role,
    IReadOnlyList<RoleSummary> Related,
    IReadOnlyList<ComparisonSummary> Comparisons,
    IReadOnlyList<RoleSummary> Others,
    IReadOnlyList<RoleSkill> Skills,
    CareerPaths Paths,
    TermVocabulary Vocabulary,
    RolePay Pay,
    IReadOnlyList<FeaturedJob> Jobs
);
