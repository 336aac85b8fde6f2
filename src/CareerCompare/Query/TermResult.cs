namespace CareerCompare.Query;

/// <summary>The content of a term's page.</summary>
/// <param name="Term">The term.</param>
/// <param name="Article">Its article, with links.</param>
/// <param name="Roles">The roles on this page of the list that ask for it, by title, with evidence.</param>
/// <param name="Total">The number of roles that ask for it.</param>
/// <param name="Page">The page of roles, from 1.</param>
/// <param name="PageSize">The number of roles on a page.</param>
/// <param name="Together">Terms most often asked for together with it, with the number of those roles.</param>
/// <param name="Divides">
/// Authored comparisons of a role that asks for it and one that does not, with the role that does.
/// </param>
/// <param name="Vocabulary">The terms of the site.</param>
public sealed record TermResult(
    Term Term,
    Article Article,
    IReadOnlyList<(RoleSummary Role, IReadOnlyList<Evidence> Evidence)> Roles,
    int Total,
    int Page,
    int PageSize,
    IReadOnlyList<(Term Term, int Roles)> Together,
    IReadOnlyList<(ComparisonSummary Comparison, RoleSummary Only)> Divides,
    TermVocabulary Vocabulary
);
