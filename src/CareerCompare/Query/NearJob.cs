namespace CareerCompare.Query;

/// <summary>A job similar to another.</summary>
/// <param name="Job">The job.</param>
/// <param name="Roles">The roles that both are for.</param>
/// <param name="Skills">The number of terms that both name.</param>
public sealed record NearJob(ListedJob Job, IReadOnlyList<RoleSummary> Roles, int Skills);
