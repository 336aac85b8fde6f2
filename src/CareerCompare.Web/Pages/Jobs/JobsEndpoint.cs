using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Pages.NotFound;
using CareerCompare.Web.Views;
using CareerCompare.Web.Views.Jobs;
using CareerCompare.Web.Views.Pay;

namespace CareerCompare.Web.Pages.Jobs;

/// <summary>Open jobs, with what was asked for.</summary>
/// <param name="List">The jobs.</param>
/// <param name="Filter">What was asked for.</param>
/// <param name="From">The least pay that was asked for, as it was written; null where none was.</param>
/// <param name="Currency">The currency of that.</param>
public sealed record JobsAnswer(JobList List, JobFilter Filter, Offer? From, Currency Currency)
{
    /// <summary>The address of another page of this list.</summary>
    public string WithPage(int page)
    {
        var query = JobQuery.Write(Filter);
        return SiteRoute.Jobs.Path + (page > 1 ? query.Add("page", page.ToString()) : query);
    }
}

internal static class JobsEndpoint
{
    private const int PageSize = 20;

    public static void MapJobs(this IEndpointRouteBuilder app) =>
        app.MapGet(SiteRoute.Jobs.Template, Show).WithQuery([.. JobQuery.Parameters, "page"]);

    private static IResult Show(HttpContext context, CareerQueries queries)
    {
        if (context.Request.IsElsewhere(SiteRoute.Jobs.Path, out var moved))
            return moved;
        var (query, site) = (context.Request.Query, queries.Current()!.Site);
        var filter = JobQuery.Read(query, site);
        var list = queries.Jobs(filter, query.Page(), PageSize)!;
        return list.Page > list.Pages
            ? NotFoundEndpoint.Answer(context, queries)
            : PageResult.Create<JobsPage, JobsAnswer>(
                site,
                new JobsAnswer(list, filter, JobQuery.From(query, site), JobQuery.CurrencyFor(query, site))
            );
    }
}
