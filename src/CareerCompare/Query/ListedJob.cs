namespace CareerCompare.Query;

/// <summary>A job with its roles.</summary>
/// <param name="Job">The job.</param>
/// <param name="Roles">The roles that it names, or else the roles in its title; by title.</param>
/// <param name="About">The roles that it names, and the roles in its title.</param>
public sealed record ListedJob(JobSummary Job, IReadOnlyList<RoleSummary> Roles, JobRoles About)
{
    // Its words as SearchText writes them, with a blank before each.
    internal string Words { get; init; } = "";
}
