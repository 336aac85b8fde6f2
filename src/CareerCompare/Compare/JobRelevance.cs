namespace CareerCompare.Compare;

/// <summary>What a job has to do with a role.</summary>
/// <param name="Named">Whether the job names the role.</param>
/// <param name="InTitle">Whether the job's title says the role's name.</param>
/// <param name="Skills">The terms that both ask for, in the job's order.</param>
public sealed record JobRelevance(bool Named, bool InTitle, IReadOnlyList<string> Skills)
{
    // A job that says nothing of a role is near it where they ask for as many of the same things.
    private const int EnoughSkills = 4;
    private const int NamedCounts = 100;
    private const int TitleCounts = 60;

    /// <summary>Whether it is worth a place beside the role.</summary>
    public bool IsNear => Named || InTitle || Skills.Count >= EnoughSkills;

    /// <summary>More for jobs that are nearer.</summary>
    public int Score => (Named ? NamedCounts : 0) + (InTitle ? TitleCounts : 0) + Skills.Count;

    /// <summary>What a job has to do with a role.</summary>
    /// <param name="job">The job.</param>
    /// <param name="about">The roles that it says it is about.</param>
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
