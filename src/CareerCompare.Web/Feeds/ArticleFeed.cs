using CareerCompare.Query;
using CareerCompare.Web.Hosting;

namespace CareerCompare.Web.Feeds;

/// <summary>The feed of new and revised articles.</summary>
internal static class ArticleFeed
{
    private const int MaxEntries = 50;

    public static void MapArticleFeed(this IEndpointRouteBuilder app) =>
        app.MapGet(SiteRoute.ArticleFeed.Path, Show).WithQuery();

    private static IResult Show(HttpContext context, CareerQueries queries, SiteAddress address)
    {
        if (context.Request.IsElsewhere(SiteRoute.ArticleFeed.Path, out var moved))
            return moved;
        var publication = queries.Current()!;
        var title = $"{publication.Site.Title}: new and revised articles";
        return new AtomFeed(SiteRoute.ArticleFeed.Path, title, "/", queries.NewestArticles(MaxEntries)).ToResult(
            publication,
            address
        );
    }
}
