using CareerCompare.Compare;

namespace CareerCompare.Query;

/// <summary>A comparison with what its page links to.</summary>
/// <param name="Comparison">The roles side by side.</param>
/// <param name="Pairs">Authored comparisons of two of these roles; for a pair, of one of them with another role.</param>
/// <param name="Others">Roles that can be added, by title.</param>
/// <param name="Skills">The terms of the roles side by side.</param>
/// <param name="Terms">By column the terms of each role, with their evidence.</param>
/// <param name="Nearest">By column the other roles that are most like each.</param>
/// <param name="Map">Which role of the site asks for which terms.</param>
/// <param name="Vocabulary">The terms of the site.</param>
/// <param name="Pay">By column what each role pays.</param>
/// <param name="Jobs">Jobs that have most to do with one of them.</param>
public sealed record CompareAnswer(
    Comparison Comparison,
    IReadOnlyList<ComparisonSummary> Pairs,
    IReadOnlyList<RoleSummary> Others,
    SkillComparison Skills,
    IReadOnlyList<IReadOnlyList<RoleTerm>> Terms,
    IReadOnlyList<IReadOnlyList<NearRole>> Nearest,
    SkillMap Map,
    TermVocabulary Vocabulary,
    IReadOnlyList<RolePay> Pay,
    IReadOnlyList<FeaturedJob> Jobs
);
