namespace CareerCompare.Query;

/// <summary>A job that is like another.</summary>
/// <param name="Job">The job.</param>
/// <param name="Roles">The roles that both are about.</param>
/// <param name="Skills">How many terms both name.</param>
public sealed record NearJob(ListedJob Job, IReadOnlyList<RoleSummary> Roles, int Skills);
