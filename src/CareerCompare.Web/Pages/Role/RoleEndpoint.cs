using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Pages.NotFound;

namespace CareerCompare.Web.Pages.Role;

internal static class RoleEndpoint
{
    public static void MapRole(this IEndpointRouteBuilder app) => app.MapGet("/roles/{slug}", Show).WithQuery();

    private static IResult Show(string slug, HttpContext context, CareerQueries queries)
    {
        var known = queries.Resolve([slug]) is { Known: [var role] } ? role : null;
        if (known is not null && context.Request.IsElsewhere($"/roles/{known}", out var moved))
            return moved;
        return known is null || queries.Role(known) is not { } answer
            ? NotFoundEndpoint.Answer(context, queries)
            : PageResult.Create<RolePage, RoleAnswer>(queries.Current()!.Site, answer);
    }
}
