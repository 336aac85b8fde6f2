using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Views.Comparisons;
using CareerCompare.Web.Views.Pay;

namespace CareerCompare.Web.Pages.Compare;

internal static class CompareEndpoint
{
    public static void MapCompare(this IEndpointRouteBuilder app) =>
        app.MapGet(SiteRoute.Comparison.Template, Show).WithQuery("only", "level", "currency", "source");

    private static IResult Show(string slugs, HttpContext context, CareerQueries queries) =>
        CompareAddress.Answer(
            slugs,
            PageForm.Page,
            context,
            queries,
            answer =>
            {
                var onlyDifferences = context.Request.Query["only"] == "differences";
                var site = queries.Current()!.Site;
                var choice = SalaryChoice.From(context.Request.Query, site, queries.AdvertSources());
                return PageResult.Create<ComparePage, SideBySide>(
                    site,
                    new SideBySide(answer, onlyDifferences, choice)
                );
            }
        );
}
