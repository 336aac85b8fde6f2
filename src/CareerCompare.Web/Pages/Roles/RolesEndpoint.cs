using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Pages.NotFound;
using CareerCompare.Web.Views;

namespace CareerCompare.Web.Pages.Roles;

/// <summary>The model of the roles page.</summary>
/// <param name="List">The roles found.</param>
/// <param name="Text">The words searched for, or null.</param>
/// <param name="Family">The chosen family, or null.</param>
public sealed record RolesModel(RoleList List, string? Text, string? Family)
{
    /// <summary>Whether some roles are left out.</summary>
    public bool IsFiltered => Text is not null || Family is not null;

    /// <summary>The number of pages, at least 1.</summary>
    public int Pages => Math.Max(1, (List.Total + List.PageSize - 1) / List.PageSize);

    /// <summary>The address of the first page of this list with another family.</summary>
    public string WithFamily(string? family) => Url(family, 1);

    /// <summary>The address of another page of this list.</summary>
    public string WithPage(int page) => Url(Family, page);

    private string Url(string? family, int page)
    {
        var query = QueryString.Empty;
        if (Text is not null)
            query = query.Add("q", Text);
        if (family is not null)
            query = query.Add("family", family);
        if (page > 1)
            query = query.Add("page", page.ToString());
        return SiteRoute.Roles.Path + query;
    }
}

internal static class RolesEndpoint
{
    private const int PageSize = 24;

    public static void MapRoles(this IEndpointRouteBuilder app) =>
        app.MapGet(SiteRoute.Roles.Template, Show).WithQuery("q", "family", "page");

    private static IResult Show(HttpContext context, CareerQueries queries)
    {
        if (context.Request.IsElsewhere(SiteRoute.Roles.Path, out var moved))
            return moved;
        var (text, family) = (context.Request.Query.Word("q"), context.Request.Query.Word("family"));
        var page = context.Request.Query.Page();
        var model = new RolesModel(queries.Roles(text, family, page, PageSize), text, family);
        return page > model.Pages
            ? NotFoundEndpoint.Answer(context, queries)
            : PageResult.Create<RolesPage, RolesModel>(queries.Current()!.Site, model);
    }
}
