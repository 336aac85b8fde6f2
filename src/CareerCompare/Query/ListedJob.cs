namespace CareerCompare.Query;

/// <summary>A job with the roles that it is about.</summary>
/// <param name="Job">The job.</param>
/// <param name="Roles">Those that it names, else those that its title says; by title.</param>
/// <param name="About">Both.</param>
public sealed record ListedJob(JobSummary Job, IReadOnlyList<RoleSummary> Roles, JobRoles About)
{
    // As SearchText writes them, with a blank before each.
    internal string Words { get; init; } = "";
}
