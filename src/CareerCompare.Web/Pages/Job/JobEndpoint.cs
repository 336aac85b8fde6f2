using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Pages.NotFound;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CareerCompare.Web.Pages.Job;

internal static class JobEndpoint
{
    public static void MapJob(this IEndpointRouteBuilder app) => app.MapGet(SiteRoute.Job.Template, Show).WithQuery();

    /// <summary>The page of a job that is gone; null where it is not gone, or never was there.</summary>
    public static IResult? Gone(CareerQueries queries, string slug) =>
        queries.Job(slug) is { IsExpired: true } answer ? Page(queries, answer) : null;

    private static IResult Show(string slug, HttpContext context, CareerQueries queries)
    {
        if (queries.Job(slug.ToLowerInvariant()) is not { } answer)
            return NotFoundEndpoint.Answer(context, queries);
        return context.Request.IsElsewhere(answer.Job.Job.Url, out var moved) ? moved : Page(queries, answer);
    }

    // A job that is gone was there: 410 tells search engines so, and readers what is like it.
    private static RazorComponentResult<JobPage> Page(CareerQueries queries, JobAnswer answer) =>
        PageResult.Create<JobPage, JobAnswer>(
            queries.Current()!.Site,
            answer,
            answer.IsExpired ? StatusCodes.Status410Gone : StatusCodes.Status200OK
        );
}
