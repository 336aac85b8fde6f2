using CareerCompare.Query;
using CareerCompare.Web.Pages.Compare;
using CareerCompare.Web.Pages.Home;
using CareerCompare.Web.Pages.NotFound;
using CareerCompare.Web.Pages.Picker;
using CareerCompare.Web.Pages.Role;
using CareerCompare.Web.Pages.Roles;
using CareerCompare.Web.Pages.Unpublished;

namespace CareerCompare.Web.Pages;

/// <summary>Every page that a person can visit.</summary>
public static class PageEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps all pages. Needs <see cref="CareerQueries"/>, SiteAddress, AssetAddresses and AddRazorComponents.</summary>
    public static IEndpointRouteBuilder MapPages(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("").ExcludeFromDescription().AddEndpointFilter(OnlyWhenPublished);
        pages.MapHome();
        pages.MapRoles();
        pages.MapRole();
        pages.MapPicker();
        pages.MapCompare();
        pages.MapNotFound();
        return app;
    }

    /// <summary>Maps a page: MapGet alone would answer HEAD, which link checkers ask, with 405.</summary>
    internal static RouteHandlerBuilder MapPage(this IEndpointRouteBuilder app, string pattern, Delegate handler) =>
        app.MapMethods(pattern, Reading, handler);

    private static async ValueTask<object?> OnlyWhenPublished(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    )
    {
        var queries = context.HttpContext.RequestServices.GetRequiredService<CareerQueries>();
        return queries.Current() is null ? UnpublishedEndpoint.Answer(context.HttpContext) : await next(context);
    }
}
