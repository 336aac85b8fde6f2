using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Shared.Jobs;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CareerCompare.Web.Api;

/// <summary><c>/api/v1/jobs</c>.</summary>
public static class JobsApi
{
    private static readonly Dictionary<PayBasis, string> Bases = new()
    {
        [PayBasis.Base] = "base",
        [PayBasis.OnTarget] = "on-target",
        [PayBasis.Net] = "net",
    };

    /// <summary>Maps the resource.</summary>
    public static void MapJobsApi(this IEndpointRouteBuilder api) =>
        api.MapGet(SiteRoute.Jobs.Template, List)
            .WithQuery("q", "role", "level", "employment", "remote", "pay", "page", "pageSize")
            .Describe(
                "listJobs",
                "Jobs",
                "Open jobs",
                "Featured jobs that are open, newest first, undated last. What an advert does not state is null.",
                400,
                404
            )
            .WithExample(SiteRoute.Jobs.Path + "?pageSize=1");

    private static Results<Ok<Listing>, ProblemHttpResult> List(
        CareerQueries queries,
        ApiAddress address,
        [Description("Words that must all stand in the title, the company, the place or the roles.")] string? q = null,
        [Description("Only jobs that name this role, or whose title says it: a slug or another name.")]
            string? role = null,
        [Description("Only jobs of this level: EN, MI, SE, EX, or as adverts call it.")] string? level = null,
        [Description("Only jobs of this kind of employment, such as full-time.")] string? employment = null,
        [Description("Whether the work can be done from elsewhere."), AllowedValues("true", "false", "yes", "no")]
            string? remote = null,
        [Description("Only jobs whose pay is stated."), AllowedValues("stated", "yes", "true", "1")] string? pay = null,
        [Description(ApiText.Page), Range(1, int.MaxValue)] int page = 1,
        [Description(ApiText.PageSize), Range(1, Paging.Most)] int pageSize = Paging.Usual
    )
    {
        if (Paging.Fault(page, pageSize) is { } fault)
            return fault;
        if (!string.IsNullOrWhiteSpace(role) && queries.FindRole(role) is null)
            return ApiProblems.UnknownRole(queries, [role]);
        var filter = JobQuery.Read(Given(q), Given(role), Given(level), Given(employment), Given(remote), Given(pay));
        if (Given(remote) is not null && filter.Remote is null)
            return ApiProblems.Meaningless("remote", "true, false, yes or no");
        var found = queries.Jobs(filter, page, pageSize);
        var items = (found?.Items ?? []).Select(job => Entry.From(job, address));
        return TypedResults.Ok(new Listing([.. items], found?.Found ?? 0, page, pageSize));

        static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    /// <summary>A page of open jobs.</summary>
    /// <param name="Items">The jobs, newest first, undated last.</param>
    /// <param name="Total">How many match in all.</param>
    /// <param name="Page">From 1.</param>
    /// <param name="PageSize">How many fit on a page.</param>
    public sealed record Listing(IReadOnlyList<Entry> Items, int Total, int Page, int PageSize);

    /// <summary>An open job. What its advert does not state is null.</summary>
    /// <param name="Slug">The last part of its address.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Company">Who offers it.</param>
    /// <param name="Location">Where the work is done.</param>
    /// <param name="Remote">Whether it can be done from elsewhere.</param>
    /// <param name="Employment">Kinds of employment, as written.</param>
    /// <param name="Level">The level, as written.</param>
    /// <param name="Salary">The pay, as written.</param>
    /// <param name="Pay">What the pay means; null where it could mean several things.</param>
    /// <param name="Posted">The day on which it was published.</param>
    /// <param name="Verified">The last day on which an editor checked that there is such an opening.</param>
    /// <param name="Expires">The day on which it is gone, in universal time.</param>
    /// <param name="Roles">The slugs of the roles that it is about.</param>
    /// <param name="Terms">The slugs of the terms that it names.</param>
    /// <param name="Sponsored">Whether the employer paid for its place.</param>
    /// <param name="Sample">Whether it is made up, to show what a job looks like.</param>
    /// <param name="Url">Its page.</param>
    public sealed record Entry(
        string Slug,
        string Title,
        string Company,
        string? Location,
        bool? Remote,
        IReadOnlyList<string> Employment,
        string? Level,
        string? Salary,
        Amounts? Pay,
        DateOnly? Posted,
        DateOnly? Verified,
        DateOnly? Expires,
        IReadOnlyList<string> Roles,
        IReadOnlyList<string> Terms,
        bool Sponsored,
        bool Sample,
        string Url
    )
    {
        internal static Entry From(ListedJob listed, ApiAddress address)
        {
            var (job, facts) = (listed.Job, listed.Job.Facts);
            return new Entry(
                job.Slug,
                job.Title,
                facts.Company,
                facts.Location,
                facts.Remote,
                facts.Employment,
                facts.Level,
                facts.PayText,
                facts.Pay is { } pay
                    ? new Amounts(
                        pay.Currency,
                        pay.Min,
                        pay.Max,
                        pay.Unit.ToString().ToLowerInvariant(),
                        Bases[pay.Basis]
                    )
                    : null,
                facts.Posted,
                facts.Verified,
                facts.Expires,
                [.. listed.Roles.Select(role => role.Slug)],
                job.Terms,
                facts.Sponsored,
                facts.Sample,
                address.For(job.Url)
            );
        }
    }

    /// <summary>What the pay means.</summary>
    /// <param name="Currency">ISO 4217.</param>
    /// <param name="Min">The lower end; null where it is open.</param>
    /// <param name="Max">The upper end; null where it is open.</param>
    /// <param name="Unit">What it is paid for: year, month, week, day or hour.</param>
    /// <param name="Basis">What it is: base, on-target (with what is paid for results) or net (after tax).</param>
    public sealed record Amounts(string Currency, decimal? Min, decimal? Max, string Unit, string Basis);
}
