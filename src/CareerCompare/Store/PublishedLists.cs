namespace CareerCompare.Store;

/// <summary>What a publication consists of; none is missing.</summary>
/// <param name="Roles">The summaries of all roles.</param>
/// <param name="Comparisons">Path and summary of every authored comparison.</param>
/// <param name="Terms">All terms.</param>
/// <param name="Jobs">All jobs, expired ones too.</param>
/// <param name="Pictures">All pictures.</param>
public sealed record PublishedLists(
    IReadOnlyList<RoleSummary> Roles,
    IReadOnlyList<(string Path, ComparisonSummary Summary)> Comparisons,
    IReadOnlyList<Term> Terms,
    IReadOnlyList<JobSummary> Jobs,
    IReadOnlyList<Picture> Pictures
);
