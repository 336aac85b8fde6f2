using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Views;
using CareerCompare.Web.Views.Comparisons;
using CareerCompare.Web.Views.Pay;

namespace CareerCompare.Web.Pages.Embeds;

/// <summary>The pages that other sites can embed, and the only ones that may be framed.</summary>
internal static class EmbedEndpoint
{
    // Creates each kind of page.
    private static readonly Dictionary<SiteRoute, Func<CareerQueries, Site, Embed, IResult>> Kinds = new()
    {
        [SiteRoute.Role] = (queries, site, embed) =>
            PageResult.Create<RoleEmbed, RoleResult>(site, queries.Role(embed.Slugs[0])!),
        [SiteRoute.Comparison] = (queries, site, embed) =>
            PageResult.Create<PairEmbed, SideBySide>(
                site,
                new SideBySide(queries.Compare(embed.Slugs)!, OnlyDifferences: false, SalaryChoice.Everything)
            ),
        [SiteRoute.Salary] = (queries, site, embed) =>
            PageResult.Create<SalaryEmbed, SalaryModel>(
                site,
                new SalaryModel(queries.Salary(embed.Slugs[0])!, SalaryChoice.Everything, Offer: null)
            ),
    };

    public static void MapEmbeds(this IEndpointRouteBuilder app) =>
        app.MapGet(PageForm.Embed.At("/{**path}"), Show).WithQuery().MayBeFramed();

    private static IResult Show(string? path, HttpContext context, CareerQueries queries)
    {
        var site = queries.Current()!.Site;
        if (EmbedPages.Find(queries, $"/{path}") is not { } found)
            return PageResult.Create<EmbedNotFound, Site>(site, site, StatusCodes.Status404NotFound);
        return context.Request.IsElsewhere(found.Url, out var moved) ? moved : Kinds[found.Route](queries, site, found);
    }
}
