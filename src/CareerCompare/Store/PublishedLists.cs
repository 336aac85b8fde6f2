namespace CareerCompare.Store;

/// <summary>Everything that lists and addresses need of a publication; nothing is missing.</summary>
/// <param name="Roles">The roles, by slug.</param>
/// <param name="Comparisons">The authored comparisons, by the path of their file.</param>
/// <param name="Terms">The terms, by slug.</param>
/// <param name="Jobs">The jobs, expired ones too, by slug.</param>
/// <param name="Pictures">The pictures, by path.</param>
public sealed record PublishedLists(
    StoredList<RoleSummary> Roles,
    StoredList<ComparisonSummary> Comparisons,
    StoredList<Term> Terms,
    StoredList<JobSummary> Jobs,
    StoredList<Picture> Pictures
);
