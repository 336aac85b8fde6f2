using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Views;
using CareerCompare.Web.Views.Comparisons;

namespace CareerCompare.Web.Feeds;

/// <summary>The pay of a comparison's roles as CSV: all levels together and by level, for all countries and years together.</summary>
internal static class Figures
{
    public static void MapFigures(this IEndpointRouteBuilder app) =>
        app.MapGet(PageForm.Csv.At(SiteRoute.Comparison.Template), Show).WithQuery();

    private static IResult Show(string slugs, HttpContext context, CareerQueries queries, SiteAddress address) =>
        CompareAddress.Answer(
            slugs,
            PageForm.Csv,
            context,
            queries,
            answer =>
            {
                var adverts = answer.Pay.Select(pay => pay.Adverts).OfType<AdvertSummary>().ToList();
                if (adverts.Count == 0)
                    return context.NotFound();
                Alternate.PointTo(context.Response, address.For(SiteRoute.Comparison.For(answer.Comparison.Slug)));
                return SalaryFiles.Csv(
                    adverts.SelectMany(summary =>
                        summary
                            .Where(level: null, SalaryGroups.Global, SalaryGroups.All)
                            .Select(group => (summary, group))
                    ),
                    answer.Pay.First(pay => pay.Adverts is not null).Source!
                );
            }
        );
}
