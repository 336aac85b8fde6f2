namespace CareerCompare.Compare;

/// <summary>How relevant a job is to a role.</summary>
/// <param name="Named">Whether the job names the role.</param>
/// <param name="InTitle">Whether the job's title contains the role's name.</param>
/// <param name="Skills">The terms that both ask for, in the job's order.</param>
public sealed record JobRelevance(bool Named, bool InTitle, IReadOnlyList<string> Skills)
{
    // A job that does not name the role is near it if they have at least this many terms in common.
    private const int EnoughSkills = 4;
    private const int NamedCounts = 100;
    private const int TitleCounts = 60;

    /// <summary>Whether it is worth showing with the role.</summary>
    public bool IsNear => Named || InTitle || Skills.Count >= EnoughSkills;

    /// <summary>Higher for jobs that are nearer.</summary>
    public int Score => (Named ? NamedCounts : 0) + (InTitle ? TitleCounts : 0) + Skills.Count;

    /// <summary>How relevant a job is to a role.</summary>
    /// <param name="job">The job.</param>
    /// <param name="about">The roles that the job names.</param>
    /// <param name="role">The role.</param>
    public static JobRelevance For(JobSummary job, JobRoles about, RoleSummary role)
    {
        var asked = role.Terms.ToHashSet(StringComparer.Ordinal);
        return new JobRelevance(
            about.Named.Contains(role.Slug),
            about.InTitle.Contains(role.Slug),
            [.. job.Terms.Where(asked.Contains)]
        );
    }
}
