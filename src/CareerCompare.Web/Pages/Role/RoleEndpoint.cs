using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Pages.NotFound;
using CareerCompare.Web.Shared;

namespace CareerCompare.Web.Pages.Role;

internal static class RoleEndpoint
{
    public static void MapRole(this IEndpointRouteBuilder app) => app.MapGet(SiteRoute.Role.Template, Show).WithQuery();

    private static IResult Show(string slug, HttpContext context, CareerQueries queries)
    {
        if (queries.FindRole(slug) is not { } role)
            return NotFoundEndpoint.Answer(context, queries);
        if (context.Request.IsElsewhere(SiteRoute.Role.For(role), out var moved))
            return moved;
        return PageResult.Create<RolePage, RoleResult>(queries.Current()!.Site, queries.Role(role)!);
    }
}
