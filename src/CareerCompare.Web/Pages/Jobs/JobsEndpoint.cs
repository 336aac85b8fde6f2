using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Shared;

namespace CareerCompare.Web.Pages.Jobs;

/// <summary>Open jobs, with what was asked for.</summary>
/// <param name="List">The jobs.</param>
/// <param name="Filter">What was asked for.</param>
/// <param name="Site">The site, for its currencies.</param>
public sealed record JobsAnswer(JobList List, JobFilter Filter, Site Site);

internal static class JobsEndpoint
{
    /// <summary>What the page, the feed and the API ask jobs for.</summary>
    public static readonly IReadOnlyList<string> Parameters = ["q", "role", "level", "employment", "remote", "pay"];

    public static void MapJobs(this IEndpointRouteBuilder app) => app.MapGet("/jobs", Show).WithQuery([.. Parameters]);

    /// <summary>What an address asks for; what means nothing is as if it were not there.</summary>
    public static JobFilter Filter(IQueryCollection query) =>
        new(
            query.Word("q"),
            query.Word("role"),
            query.Word("level"),
            query.Word("employment"),
            query.Word("remote")?.ToLowerInvariant() switch
            {
                "true" or "yes" => true,
                "false" or "no" => false,
                _ => null,
            },
            query.Word("pay") is not null
        );

    private static IResult Show(HttpContext context, CareerQueries queries)
    {
        if (context.Request.IsElsewhere("/jobs", out var moved))
            return moved;
        var (filter, site) = (Filter(context.Request.Query), queries.Current()!.Site);
        return PageResult.Of<JobsPage, JobsAnswer>(site, new JobsAnswer(queries.Jobs(filter)!, filter, site));
    }
}
