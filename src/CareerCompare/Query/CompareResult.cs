using CareerCompare.Compare;

namespace CareerCompare.Query;

/// <summary>The content of a comparison's page.</summary>
/// <param name="Comparison">The roles side by side.</param>
/// <param name="Pairs">Authored comparisons of two of these roles; for a pair, of one of them with another role.</param>
/// <param name="Others">Roles that can be added, by title.</param>
/// <param name="Skills">The terms of the roles side by side.</param>
/// <param name="RoleSkills">By column, the terms of each role, with their evidence.</param>
/// <param name="Nearest">By column, the roles most similar to each role.</param>
/// <param name="Map">The skills of all roles.</param>
/// <param name="Vocabulary">The terms of the site.</param>
/// <param name="Pay">By column, the pay of each role.</param>
/// <param name="Jobs">The jobs most relevant to one of them.</param>
public sealed record CompareResult(
    Comparison Comparison,
    IReadOnlyList<ComparisonSummary> Pairs,
    IReadOnlyList<RoleSummary> Others,
    SkillComparison Skills,
    IReadOnlyList<IReadOnlyList<RoleSkill>> RoleSkills,
    IReadOnlyList<IReadOnlyList<NearRole>> Nearest,
    SkillMap Map,
    TermVocabulary Vocabulary,
    IReadOnlyList<RolePay> Pay,
    IReadOnlyList<FeaturedJob> Jobs
);
