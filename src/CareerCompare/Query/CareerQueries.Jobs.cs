using CareerCompare.Store;

namespace CareerCompare.Query;

/// <content>Queries about jobs.</content>
public sealed partial class CareerQueries
{
    private const int MaxFeatured = 3;
    private const int MaxNearJobs = 6;

    // Fewer terms in common say little: most jobs here ask for Python and SQL.
    private const int EnoughSkills = 3;

    /// <summary>Open jobs, newest first, undated last; null before the first publication.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="page">From 1.</param>
    /// <param name="pageSize">From 1.</param>
    public JobList? Jobs(JobFilter filter, int page, int pageSize) =>
        Ask(
            (index, _) =>
            {
                var open = Open(index).ToList();
                var role = filter.Role is null ? null : index.Find(filter.Role);
                var words = SearchText.Words(filter.Text ?? "").ToList();
                var found = open.Where(job => filter.Accepts(job, words))
                    .Where(job => filter.Role is null || (role is not null && job.About.Has(role.Slug)))
                    .ToList();
                var incomparable = filter.From is not null ? found.RemoveAll(job => Upper(job, index) is null) : 0;
                if (filter.From is { } floor)
                    found.RemoveAll(job => Upper(job, index) < Currency.UsDollar.From(floor.Amount, floor.Currency));
                var items = found.Skip((int)Math.Min(int.MaxValue, (page - 1L) * pageSize)).Take(pageSize);
                var kinds = open.SelectMany(job => job.Job.Facts.Employment)
                    .GroupBy(NameKey.For)
                    .Select(spellings => spellings.Min(StringComparer.Ordinal)!)
                    .Order(StringComparer.OrdinalIgnoreCase)
                    .ToList();
                return new JobList(
                    [.. items],
                    found.Count,
                    incomparable,
                    open.Count,
                    page,
                    pageSize,
                    role,
                    [.. Unknown(filter, role, open, kinds)],
                    index.Roles,
                    kinds
                );
            }
        );

    /// <summary>One job by slug, expired or not; null if there is none.</summary>
    public JobResult? Job(string slug) =>
        Ask(
            (index, state) =>
                index.Jobs.Get(slug) is { } job
                    ? new JobResult(
                        job,
                        state.Job(slug) ?? throw state.Missing("A job"),
                        job.Job.Facts.IsExpired(Today),
                        [.. Like(index, job).Take(MaxNearJobs)],
                        index.Terms,
                        [
                            .. from role in job.Roles
                            let adverts = index.Pay.AdvertsFor(state, role.Slug, source: null).Adverts
                            select (role, adverts, index.Pay.GetSource(adverts?.Source)),
                        ]
                    )
                    : null
        );

    /// <summary>
    /// Identifies the current state of the site, as part of cache keys. It changes with each publication, and when a job
    /// expires.
    /// </summary>
    public string? Edition() => Ask((index, _) => $"{index.Publication.Id}-{index.Jobs.GoneBy(Today)}");

    /// <summary>The open jobs most relevant to these roles, each with its nearest role.</summary>
    private IReadOnlyList<FeaturedJob> Featured(SiteIndex index, IReadOnlyList<RoleSummary> roles) =>
        [
            .. roles
                .SelectMany(role => index.Jobs.Near(role).Where(featured => IsOpen(featured.Job)).Take(MaxFeatured))
                .OrderByDescending(featured => featured.Relevance.Score)
                .ThenByDescending(featured => featured.Job.Job.Facts.Posted ?? DateOnly.MinValue)
                .ThenBy(featured => featured.Job.Job.Slug, StringComparer.Ordinal)
                .DistinctBy(featured => featured.Job.Job.Slug)
                .Take(MaxFeatured),
        ];

    // The upper end of yearly base pay in US dollars, or the lower end if that is open; null for other pay.
    private decimal? Upper(ListedJob job, SiteIndex index) =>
        job.Job.Facts.Pay is { Basis: PayBasis.Base } pay
        && index.Site.CurrencyFor(pay.Currency, job.Job.Facts.RateYear(Today)) is { } currency
        && (pay.Max ?? pay.Min) is { } amount
            ? Currency.UsDollar.From(pay.AYear(amount), currency)
            : null;

    private static IEnumerable<string> Unknown(
        JobFilter filter,
        RoleSummary? role,
        List<ListedJob> open,
        List<string> kinds
    )
    {
        if (filter.Role is not null && role is null)
            yield return filter.Role;
        var isLevel =
            SalaryGroups.ParseLevel(filter.Level) is not null
            || open.Exists(job => filter.IsLevel(job.Job.Facts.Level));
        if (filter.Level is not null && !isLevel)
            yield return filter.Level;
        if (filter.Employment is not null && !kinds.Exists(filter.IsEmployment))
            yield return filter.Employment;
    }

    // Jobs for the same roles first, then those with most terms in common.
    private IEnumerable<NearJob> Like(SiteIndex index, ListedJob job)
    {
        var terms = job.Job.Terms.ToHashSet(StringComparer.Ordinal);
        return Open(index)
            .Where(other => other.Job.Slug != job.Job.Slug)
            .Select(other => new NearJob(
                other,
                [.. other.Roles.Where(job.Roles.Contains)],
                other.Job.Terms.Count(terms.Contains)
            ))
            .Where(other => other.Roles.Count > 0 || other.Skills >= EnoughSkills)
            .OrderByDescending(other => other.Roles.Count > 0)
            .ThenByDescending(other => other.Skills)
            .ThenBy(other => other.Job.Job.Slug, StringComparer.Ordinal);
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private bool IsOpen(ListedJob job) => !job.Job.Facts.IsExpired(Today);

    private IEnumerable<ListedJob> Open(SiteIndex index) => index.Jobs.All.Where(IsOpen);
}
