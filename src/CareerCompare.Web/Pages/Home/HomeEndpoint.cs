using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Shared;

namespace CareerCompare.Web.Pages.Home;

/// <summary>The start page with a first look at its newest comparison.</summary>
/// <param name="Home">What there is.</param>
/// <param name="Glance">The newest comparison, or null.</param>
/// <param name="Pay">What roles pay.</param>
public sealed record StartAnswer(HomeResult Home, Glance? Glance, SalaryList? Pay);

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
        return PageResult.Create<HomePage, StartAnswer>(
            queries.Current()!.Site,
            new StartAnswer(home, glance, queries.Salaries())
        );
    }
}
