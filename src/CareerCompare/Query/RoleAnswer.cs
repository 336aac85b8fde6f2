namespace CareerCompare.Query;

/// <summary>One role with what its page links to.</summary>
/// <param name="Role">The profile.</param>
/// <param name="Related">Related roles that have a page.</param>
/// <param name="Comparisons">Authored comparisons of this role, newest first.</param>
/// <param name="Others">Every other role, by title: what it can be compared with.</param>
/// <param name="Terms">The terms that it asks for, with their evidence.</param>
/// <param name="Paths">Where people come from and go next.</param>
/// <param name="Vocabulary">The terms of the site.</param>
/// <param name="Pay">What it pays.</param>
/// <param name="Jobs">Jobs that have most to do with it.</param>
public sealed record RoleAnswer(
    Role Role,
    IReadOnlyList<RoleSummary> Related,
    IReadOnlyList<ComparisonSummary> Comparisons,
    IReadOnlyList<RoleSummary> Others,
    IReadOnlyList<RoleTerm> Terms,
    CareerPaths Paths,
    TermVocabulary Vocabulary,
    RolePay Pay,
    IReadOnlyList<FeaturedJob> Jobs
);
