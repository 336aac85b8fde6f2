using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Pages.NotFound;
using CareerCompare.Web.Shared;

namespace CareerCompare.Web.Pages.Job;

internal static class JobEndpoint
{
    public static void MapJob(this IEndpointRouteBuilder app) => app.MapGet(SiteRoute.Job.Template, Show).WithQuery();

    // A job that is gone was there: 410 tells search engines so, and readers what is like it.
    private static IResult Show(string slug, HttpContext context, CareerQueries queries)
    {
        if (queries.Job(slug.ToLowerInvariant()) is not { } answer)
            return NotFoundEndpoint.Answer(context, queries);
        if (context.Request.IsElsewhere(answer.Job.Job.Url, out var moved))
            return moved;
        var status = answer.IsExpired ? StatusCodes.Status410Gone : StatusCodes.Status200OK;
        return PageResult.Create<JobPage, JobResult>(queries.Current()!.Site, answer, status);
    }
}
