namespace CareerCompare.Query;

/// <summary>A term with what its page shows.</summary>
/// <param name="Term">The term.</param>
/// <param name="Article">Its article, its definition linked.</param>
/// <param name="Roles">The roles of this page of the list that ask for it, by title, each with its evidence.</param>
/// <param name="Total">How many roles ask for it.</param>
/// <param name="Page">Which page of them, from 1.</param>
/// <param name="PageSize">How many roles fit on one.</param>
/// <param name="Together">Terms most often asked for together with it, with the number of roles that do.</param>
/// <param name="Divides">Authored comparisons of which one role asks for it and the other does not, with the one that does.</param>
/// <param name="Vocabulary">The terms of the site.</param>
public sealed record TermAnswer(
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
