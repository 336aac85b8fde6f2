using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Views.Jobs;

namespace CareerCompare.Web.Feeds;

/// <summary>The feed of open jobs that state their posting date, with the same filters as the jobs page.</summary>
internal static class JobFeed
{
    private const int MaxEntries = 100;

    public static void MapJobFeed(this IEndpointRouteBuilder app) =>
        app.MapGet(SiteRoute.JobFeed.Path, Show).WithQuery([.. JobQuery.Parameters]);

    private static IResult Show(HttpContext context, CareerQueries queries, SiteAddress address)
    {
        if (context.Request.IsElsewhere(SiteRoute.JobFeed.Path, out var moved))
            return moved;
        var publication = queries.Current()!;
        var filter = JobQuery.Read(context.Request.Query, publication.Site);
        var jobs = queries
            .Jobs(filter, page: 1, MaxEntries)!
            .Items.Select(listed => listed.Job)
            .Where(job => job.Facts.Posted is not null)
            .Select(job => new FeedArticle(
                (job.Facts.Sponsored ? "Sponsored: " : "") + (job.Facts.Sample ? "Sample: " : "") + job.Title,
                job.Url,
                Summary(job.Facts, publication.Site),
                job.Facts.Posted,
                job.Facts.Updated!.Value
            ));
        var choice = JobChoice.Words(filter, queries) is { } words ? $" ({words})" : "";
        var title = $"{publication.Site.Title}: featured jobs{choice}";
        var page = SiteRoute.Jobs.Path + JobQuery.Write(filter);
        return new AtomFeed(JobChoice.FeedFor(filter), title, page, [.. jobs]).ToResult(publication, address);
    }

    private static string Summary(JobFacts facts, Site site) =>
        $"{facts.Company}, {JobWords.Place(facts) ?? $"place {JobWords.Missing}"}. Pay: {JobWords.PayLine(facts, site)}.";
}
