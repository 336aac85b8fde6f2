using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CareerCompare.Web.Api;

/// <summary><c>/api/v1/jobs</c>.</summary>
public static class JobsApi
{
    private const int DefaultPageSize = 20;
    private const int MostPageSize = 100;

    /// <summary>Maps the resource.</summary>
    public static void MapJobsApi(this IEndpointRouteBuilder api) =>
        api.MapGet("/jobs", List).WithQuery("q", "role", "level", "employment", "remote", "page", "pageSize");

    private static Results<Ok<Listing>, ProblemHttpResult> List(
        CareerQueries queries,
        ApiAddress address,
        string? q = null,
        string? role = null,
        string? level = null,
        string? employment = null,
        bool? remote = null,
        int page = 1,
        int pageSize = DefaultPageSize
    )
    {
        if (page < 1 || pageSize is < 1 or > MostPageSize)
            return ApiProblems.NoSuchPage(MostPageSize);
        if (!string.IsNullOrWhiteSpace(role) && queries.FindRole(role) is null)
            return ApiProblems.UnknownRole(queries, [role]);
        var found = queries.Jobs(new JobFilter(Given(q), Given(role), Given(level), Given(employment), remote));
        var items = (found?.Items ?? [])
            .Skip((int)Math.Min(int.MaxValue, (page - 1L) * pageSize))
            .Take(pageSize)
            .Select(job => Entry.Of(job, address));
        return TypedResults.Ok(new Listing([.. items], found?.Items.Count ?? 0, page, pageSize));

        static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
    }

    /// <summary>A page of open jobs.</summary>
    /// <param name="Items">The jobs, newest first, undated last.</param>
    /// <param name="Total">How many match in all.</param>
    /// <param name="Page">From 1.</param>
    /// <param name="PageSize">How many fit on a page.</param>
    public sealed record Listing(IReadOnlyList<Entry> Items, int Total, int Page, int PageSize);

    /// <summary>An open job. What its advert does not state is null.</summary>
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
        DateOnly? Expires,
        IReadOnlyList<string> Roles,
        IReadOnlyList<string> Terms,
        bool Sponsored,
        bool Sample,
        string Url
    )
    {
        internal static Entry Of(ListedJob listed, ApiAddress address)
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
                    ? new Amounts(pay.Currency, pay.Least, pay.Most, pay.Unit.ToString().ToLowerInvariant())
                    : null,
                facts.Posted,
                facts.Expires,
                [.. listed.Roles.Select(role => role.Slug)],
                job.Terms,
                facts.Sponsored,
                facts.Sample,
                address.For(job.Url)
            );
        }
    }

    /// <summary>What the pay means: an end that is open is null; the unit is year, month, week, day or hour.</summary>
    public sealed record Amounts(string Currency, decimal? Min, decimal? Max, string Unit);
}
