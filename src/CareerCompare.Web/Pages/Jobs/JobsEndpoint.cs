using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Pages.NotFound;
using CareerCompare.Web.Views;
using CareerCompare.Web.Views.Jobs;
using CareerCompare.Web.Views.Pay;

namespace CareerCompare.Web.Pages.Jobs;

/// <summary>The model of the jobs page.</summary>
/// <param name="List">The jobs.</param>
/// <param name="Filter">The filter.</param>
/// <param name="From">The minimum pay, as entered; null if there is none.</param>
/// <param name="Currency">The currency of the minimum pay.</param>
public sealed record JobsModel(JobList List, JobFilter Filter, Offer? From, Currency Currency)
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
            : PageResult.Create<JobsPage, JobsModel>(
                site,
                new JobsModel(list, filter, JobQuery.From(query, site), JobQuery.CurrencyFor(query, site))
            );
    }
}
