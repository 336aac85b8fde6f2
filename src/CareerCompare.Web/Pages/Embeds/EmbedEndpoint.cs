using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Shared;

namespace CareerCompare.Web.Pages.Embeds;

/// <summary>What other sites show of ours inside their pages: the only pages of the site that may be framed.</summary>
internal static class EmbedEndpoint
{
    public static void MapEmbeds(this IEndpointRouteBuilder app) =>
        app.MapGet(PageForm.Embed.At("/{**path}"), Show).WithQuery().MayBeFramed();

    private static IResult Show(string? path, HttpContext context, CareerQueries queries)
    {
        var site = queries.Current()!.Site;
        if (EmbedKind.FindPage(queries, $"/{path}") is not { } found)
            return PageResult.Create<EmbedNotFound, Site>(site, site, StatusCodes.Status404NotFound);
        return context.Request.IsElsewhere(found.Url, out var moved)
            ? moved
            : EmbedKind.All[found.Route].Show(queries, site, found);
    }
}
