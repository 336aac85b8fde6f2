using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Views.Jobs;
using CareerCompare.Web.Views.OpenApi;
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
                "Featured jobs that are open, newest first, undated last. Fields that the advert does not state are null.",
                400,
                404
            )
            .WithExample(SiteRoute.Jobs.Path + "?pageSize=1");

    private static Results<Ok<ListingResponse>, ProblemHttpResult> List(
        CareerQueries queries,
        ApiAddress address,
        [Description("Words that must all occur in the title, the company, the place or the roles.")] string? q = null,
        [Description("Only jobs that name this role, also in the title: a slug or an alias.")] string? role = null,
        [Description("Only jobs of this level: EN, MI, SE, EX, or a name that adverts use.")] string? level = null,
        [Description("Only jobs of this kind of employment, such as full-time.")] string? employment = null,
        [Description("Whether the work can be done remotely."), AllowedValues("true", "false", "yes", "no")]
            string? remote = null,
        [Description("Only jobs that state their pay."), AllowedValues("stated", "yes", "true", "1")]
            string? pay = null,
        [Description(ApiText.Page), Range(1, int.MaxValue)] int page = 1,
        [Description(ApiText.PageSize), Range(1, Paging.MaxPageSize)] int pageSize = Paging.DefaultPageSize
    )
    {
        if (Paging.Validate(page, pageSize) is { } problem)
            return problem;
        if (!string.IsNullOrWhiteSpace(role) && queries.FindRole(role) is null)
            return ApiProblems.UnknownRole(queries, [role]);
        var filter = JobQuery.Read(Given(q), Given(role), Given(level), Given(employment), Given(remote), Given(pay));
        if (Given(remote) is not null && filter.Remote is null)
            return ApiProblems.InvalidParameter("remote", "true, false, yes or no");
        var found = queries.Jobs(filter, page, pageSize);
        var items = (found?.Items ?? []).Select(job => Entry.From(job, address));
        return TypedResults.Ok(new ListingResponse([.. items], found?.Found ?? 0, page, pageSize));

        static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    /// <summary>A page of open jobs.</summary>
    /// <param name="Items">The jobs, newest first, undated last.</param>
    /// <param name="Total">The number of all matching jobs.</param>
    /// <param name="Page">The page, from 1.</param>
    /// <param name="PageSize">The number of entries on a page.</param>
    public sealed record ListingResponse(IReadOnlyList<Entry> Items, int Total, int Page, int PageSize);

    /// <summary>An open job. Fields that its advert does not state are null.</summary>
    /// <param name="Slug">The last part of its address.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Company">The employer.</param>
    /// <param name="Location">The place of work.</param>
    /// <param name="Remote">Whether the work can be done remotely.</param>
    /// <param name="Employment">The kinds of employment, as written.</param>
    /// <param name="Level">The level, as written.</param>
    /// <param name="Salary">The pay, as written.</param>
    /// <param name="Pay">The pay as amounts; null if it is ambiguous.</param>
    /// <param name="Posted">The day on which it was posted.</param>
    /// <param name="Verified">The last day on which an editor checked that the job was still open.</param>
    /// <param name="Expires">The day on which it closes, in UTC.</param>
    /// <param name="Roles">The slugs of the roles that it is about.</param>
    /// <param name="Terms">The slugs of the terms it names.</param>
    /// <param name="Sponsored">Whether the employer paid for it to be featured.</param>
    /// <param name="Sample">Whether it is a made-up sample.</param>
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

    /// <summary>The pay of a job as amounts.</summary>
    /// <param name="Currency">ISO 4217.</param>
    /// <param name="Min">The lower end; null if it is open.</param>
    /// <param name="Max">The upper end; null if it is open.</param>
    /// <param name="Unit">The period: year, month, week, day or hour.</param>
    /// <param name="Basis">The kind of pay: base, on-target (including pay for results) or net (after tax).</param>
    public sealed record Amounts(string Currency, decimal? Min, decimal? Max, string Unit, string Basis);
}
