using CareerCompare.Compare;
using CareerCompare.Store;

namespace CareerCompare.Query;

/// <content>What is asked of jobs.</content>
public sealed partial class CareerQueries
{
    private const int MostFeatured = 3;
    private const int MostNearJobs = 6;

    /// <summary>Jobs that are open, newest first, undated last.</summary>
    public JobList? Jobs(JobFilter filter) =>
        Ask(
            (index, _) =>
            {
                var open = Open(index).ToList();
                var found = open.Where(job => filter.Accepts(job, NamedBy(index, job)))
                    .Where(job => filter.Role is null || IsNear(index, job, filter.Role))
                    .OrderByDescending(job => job.Facts.Posted ?? DateOnly.MinValue)
                    .ThenBy(job => job.Title, StringComparer.OrdinalIgnoreCase)
                    .ThenBy(job => job.Slug, StringComparer.Ordinal)
                    .Select(job => Listed(index, job))
                    .ToList();
                return new JobList(found, open.Count, index.Roles);
            }
        );

    /// <summary>One job by slug, expired or not; null where there never was one.</summary>
    public JobAnswer? Job(string slug) =>
        Ask(
            (index, state) =>
            {
                if (index.Jobs.FirstOrDefault(job => job.Slug == slug) is not { } job)
                    return null;
                var listed = Listed(index, job);
                var roles = listed.Roles.Select(role => role.Slug).ToHashSet(StringComparer.Ordinal);
                var near = Open(index)
                    .Where(other => other.Slug != slug)
                    .Select(other =>
                        (Job: other, Shared: other.Terms.Count(job.Terms.Contains), Roles: NamedBy(index, other))
                    )
                    .Select(other => (other.Job, Score: (other.Roles.Overlaps(roles) ? 100 : 0) + other.Shared))
                    .Where(other => other.Score > 0)
                    .OrderByDescending(other => other.Score)
                    .ThenBy(other => other.Job.Slug, StringComparer.Ordinal)
                    .Take(MostNearJobs);
                return new JobAnswer(
                    listed,
                    state.Job(slug) ?? throw state.Missing("A job"),
                    job.Facts.IsExpired(Today),
                    [.. near.Select(other => Listed(index, other.Job))],
                    index.Terms,
                    [.. listed.Roles.Select(role => (role, index.Salaries(state).GetValueOrDefault(role.Slug)))],
                    index.SalarySource
                );
            }
        );

    /// <summary>The open jobs that have most to do with these roles, each with the role that it is nearest to.</summary>
    private IReadOnlyList<FeaturedJob> Featured(SiteIndex index, IReadOnlyList<RoleSummary> roles) =>
        [
            .. Open(index)
                .Select(job =>
                    roles
                        .Select(role => new FeaturedJob(
                            Listed(index, job),
                            role,
                            JobRelevance.Of(job, NamedBy(index, job), role)
                        ))
                        .MaxBy(featured => featured.Relevance.Score)!
                )
                .Where(featured => featured.Relevance.IsNear)
                .OrderByDescending(featured => featured.Relevance.Score)
                .ThenByDescending(featured => featured.Job.Job.Facts.Posted ?? DateOnly.MinValue)
                .ThenBy(featured => featured.Job.Job.Slug, StringComparer.Ordinal)
                .Take(MostFeatured),
        ];

    /// <summary>Changes where a job expires, though nothing is published: part of every key under which answers are kept.</summary>
    public string? Edition() =>
        Ask((index, _) => $"{index.Publication.Id}-{index.Jobs.Count(job => job.Facts.IsExpired(Today))}");

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private IEnumerable<JobSummary> Open(SiteIndex index) => index.Jobs.Where(job => !job.Facts.IsExpired(Today));

    private static HashSet<string> NamedBy(SiteIndex index, JobSummary job) =>
        job.Facts.Roles.Select(name => index.Find(name)?.Slug).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static bool IsNear(SiteIndex index, JobSummary job, string role) =>
        index.Find(role) is { } found
        && JobRelevance.Of(job, NamedBy(index, job), found) is { Named: true } or { InTitle: true };

    // A job that names no role belongs to those that its title says.
    private static ListedJob Listed(SiteIndex index, JobSummary job)
    {
        var named = NamedBy(index, job);
        var roles = index.Roles.Where(role => named.Contains(role.Slug)).ToList();
        if (roles.Count == 0)
            roles = [.. index.Roles.Where(role => JobRelevance.Of(job, named, role).InTitle)];
        return new ListedJob(job, roles);
    }
}
