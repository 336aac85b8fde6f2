using CareerCompare.Web.Hosting;

namespace CareerCompare.Web.Feeds;

/// <summary>Maps the files for programs: sitemap, feeds, and pages in other forms.</summary>
public static class FeedEndpoints
{
    /// <summary>Maps all feeds, and the other forms of pages.</summary>
    public static IEndpointRouteBuilder MapFeeds(this IEndpointRouteBuilder app)
    {
        var feeds = app.MapGroup("").ExcludeFromDescription().FromPublication();
        feeds.MapSitemap();
        feeds.MapRobots();
        feeds.MapLlms();
        feeds.MapArticleFeed();
        feeds.MapJobFeed();
        feeds.MapMarkdown();
        feeds.MapSalaryFiles();
        feeds.MapFigures();
        feeds.MapOEmbed();
        return app;
    }
}
