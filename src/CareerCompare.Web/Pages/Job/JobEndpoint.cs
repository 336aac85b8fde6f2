using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Pages.NotFound;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CareerCompare.Web.Pages.Job;

internal static class JobEndpoint
{
    public static void MapJob(this IEndpointRouteBuilder app) => app.MapGet(SiteRoute.Job.Template, Show).WithQuery();

    /// <summary>The page of an expired job; null if the job is open or never existed.</summary>
    public static IResult? Gone(CareerQueries queries, string slug) =>
        queries.Job(slug) is { IsExpired: true } answer ? Page(queries, answer) : null;

    private static IResult Show(string slug, HttpContext context, CareerQueries queries)
    {
        if (queries.Job(slug.ToLowerInvariant()) is not { } answer)
            return NotFoundEndpoint.Answer(context, queries);
        return context.Request.IsElsewhere(answer.Job.Job.Url, out var moved) ? moved : Page(queries, answer);
    }

    // An expired job answers 410, so that search engines drop it; the page still shows visitors similar jobs.
    private static RazorComponentResult<JobPage> Page(CareerQueries queries, JobResult answer) =>
        PageResult.Create<JobPage, JobResult>(
            queries.Current()!.Site,
            answer,
            answer.IsExpired ? StatusCodes.Status410Gone : StatusCodes.Status200OK
        );
}
