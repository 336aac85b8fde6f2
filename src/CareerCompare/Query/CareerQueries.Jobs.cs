using CareerCompare.Store;

namespace CareerCompare.Query;

/// <content>What is asked of jobs.</content>
public sealed partial class CareerQueries
{
    private const int MostFeatured = 3;
    private const int MostNearJobs = 6;

    /// <summary>Jobs that are open, newest first, undated last; null before the first publication.</summary>
    /// <param name="filter">Which of them.</param>
    /// <param name="page">From 1.</param>
    /// <param name="pageSize">From 1.</param>
    public JobList? Jobs(JobFilter filter, int page, int pageSize) =>
        Ask(
            (index, _) =>
            {
                var open = Open(index).ToList();
                var role = filter.Role is null ? null : index.Find(filter.Role);
                var found = open.Where(filter.Accepts)
                    .Where(job => filter.Role is null || (role is not null && job.About.Has(role.Slug)))
                    .ToList();
                var items = found.Skip((int)Math.Min(int.MaxValue, (page - 1L) * pageSize)).Take(pageSize);
                var kinds = open.SelectMany(job => job.Job.Facts.Employment)
                    .Distinct(StringComparer.OrdinalIgnoreCase)
                    .Order(StringComparer.OrdinalIgnoreCase);
                return new JobList([.. items], found.Count, open.Count, page, pageSize, index.Roles, [.. kinds]);
            }
        );

    /// <summary>One job by slug, expired or not; null where there never was one.</summary>
    public JobAnswer? Job(string slug) =>
        Ask(
            (index, state) =>
                index.Jobs.Get(slug) is { } job
                    ? new JobAnswer(
                        job,
                        state.Job(slug) ?? throw state.Missing("A job"),
                        job.Job.Facts.IsExpired(Today),
                        [.. Like(index, job).Take(MostNearJobs)],
                        index.Terms,
                        [.. job.Roles.Select(role => (role, index.Salaries(state).GetValueOrDefault(role.Slug)))],
                        index.SalarySource
                    )
                    : null
        );

    /// <summary>Changes where a job expires, though nothing is published: part of every key under which answers are kept.</summary>
    public string? Edition() => Ask((index, _) => $"{index.Publication.Id}-{index.Jobs.GoneBy(Today)}");

    /// <summary>The open jobs that have most to do with these roles, each with the role that it is nearest to.</summary>
    private IReadOnlyList<FeaturedJob> Featured(SiteIndex index, IReadOnlyList<RoleSummary> roles) =>
        [
            .. roles
                .SelectMany(role => index.Jobs.Near(role).Where(featured => IsOpen(featured.Job)).Take(MostFeatured))
                .OrderByDescending(featured => featured.Relevance.Score)
                .ThenByDescending(featured => featured.Job.Job.Facts.Posted ?? DateOnly.MinValue)
                .ThenBy(featured => featured.Job.Job.Slug, StringComparer.Ordinal)
                .DistinctBy(featured => featured.Job.Job.Slug)
                .Take(MostFeatured),
        ];

    // Jobs of the same roles first, then those that ask for most of the same.
    private IEnumerable<ListedJob> Like(SiteIndex index, ListedJob job)
    {
        var terms = job.Job.Terms.ToHashSet(StringComparer.Ordinal);
        return Open(index)
            .Where(other => other.Job.Slug != job.Job.Slug)
            .Select(other =>
                (
                    Job: other,
                    SameRole: other.Roles.Any(job.Roles.Contains),
                    Shared: other.Job.Terms.Count(terms.Contains)
                )
            )
            .Where(other => other.SameRole || other.Shared > 0)
            .OrderByDescending(other => other.SameRole)
            .ThenByDescending(other => other.Shared)
            .ThenBy(other => other.Job.Job.Slug, StringComparer.Ordinal)
            .Select(other => other.Job);
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private bool IsOpen(ListedJob job) => !job.Job.Facts.IsExpired(Today);

    private IEnumerable<ListedJob> Open(SiteIndex index) => index.Jobs.All.Where(IsOpen);
}
