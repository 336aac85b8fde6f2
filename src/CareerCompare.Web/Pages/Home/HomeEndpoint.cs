using CareerCompare.Query;
using CareerCompare.Web.Hosting;

namespace CareerCompare.Web.Pages.Home;

/// <summary>The model of the start page.</summary>
/// <param name="Home">The roles, comparisons and articles.</param>
/// <param name="Glance">A glance at the newest comparison, or null.</param>
/// <param name="Pay">The pay of roles, or null.</param>
public sealed record HomeModel(HomeResult Home, Glance? Glance, SalaryList? Pay);

internal static class HomeEndpoint
{
    public static void MapHome(this IEndpointRouteBuilder app) => app.MapGet(SiteRoute.Home.Path, Show).WithQuery();

    private static IResult Show(HttpContext context, CareerQueries queries)
    {
        if (context.Request.IsElsewhere("/", out var moved))
            return moved;
        var home = queries.Home();
        var newest = home.Comparisons.Count > 0 ? queries.Compare(home.Comparisons[0].Roles) : null;
        var glance = newest is null ? null : Glance.From(newest.Comparison, home.Comparisons[0]);
        return PageResult.Create<HomePage, HomeModel>(
            queries.Current()!.Site,
            new HomeModel(home, glance, queries.Salaries())
        );
    }
}
