using System.Collections.Concurrent;
using CareerCompare.Compare;

namespace CareerCompare.Query;

/// <summary>The jobs of one publication, and their relevance to its roles.</summary>
internal sealed class JobIndex
{
    private readonly Dictionary<string, ListedJob> bySlug;
    private readonly DateOnly[] expiries;
    private readonly ConcurrentDictionary<string, IReadOnlyList<FeaturedJob>> near = new(StringComparer.Ordinal);

    public JobIndex(
        IEnumerable<JobSummary> jobs,
        IReadOnlyList<RoleSummary> roles,
        RoleNames names,
        TermVocabulary terms
    )
    {
        All =
        [
            .. jobs.OrderByDescending(job => job.Facts.Posted ?? DateOnly.MinValue)
                .ThenBy(job => job.Title, StringComparer.OrdinalIgnoreCase)
                .ThenBy(job => job.Slug, StringComparer.Ordinal)
                .Select(job => Listed(job, roles, names))
                .Select(listed => listed with { Words = Words(listed, terms) }),
        ];
        bySlug = All.ToDictionary(job => job.Job.Slug, StringComparer.Ordinal);
        expiries = [.. All.Select(job => job.Job.Facts.Expires).OfType<DateOnly>()];
    }

    /// <summary>Every job, including expired ones: newest first, undated last.</summary>
    public IReadOnlyList<ListedJob> All { get; }

    public ListedJob? Get(string slug) => bySlug.GetValueOrDefault(slug);

    /// <summary>The number of jobs that have expired by a day.</summary>
    public int GoneBy(DateOnly today) => expiries.Count(day => day <= today);

    /// <summary>The jobs near a role, nearest first, including expired ones.</summary>
    public IReadOnlyList<FeaturedJob> Near(RoleSummary role) =>
        near.GetOrAdd(
            role.Slug,
            _ =>
                [
                    .. All.Select(job => new FeaturedJob(job, role, JobRelevance.For(job.Job, job.About, role)))
                        .Where(featured => featured.Relevance.IsNear)
                        .OrderByDescending(featured => featured.Relevance.Score),
                ]
        );

    // A job that names no role gets the roles in its title.
    private static ListedJob Listed(JobSummary job, IReadOnlyList<RoleSummary> roles, RoleNames names)
    {
        var about = new JobRoles(
            Slugs(job.Facts.Roles.Select(names.Find).OfType<RoleReference>()),
            Slugs(names.In(job.Title))
        );
        var shown = about.Named.Count > 0 ? about.Named : about.InTitle;
        return new ListedJob(job, [.. roles.Where(role => shown.Contains(role.Slug))], about);
    }

    private static string Words(ListedJob listed, TermVocabulary terms)
    {
        var (job, facts) = (listed.Job, listed.Job.Facts);
        return " "
            + SearchText.Normalize([
                job.Title,
                facts.Company,
                facts.Location,
                .. listed.Roles.SelectMany(role => role.Aliases.Prepend(role.Title)),
                .. terms.GetAll(job.Terms).SelectMany(term => term.Aliases.Prepend(term.Title)),
            ]);
    }

    private static HashSet<string> Slugs(IEnumerable<RoleReference> roles) =>
        roles.Select(role => role.Slug).ToHashSet(StringComparer.Ordinal);
}
