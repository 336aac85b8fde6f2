using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Pages.NotFound;
using CareerCompare.Web.Views;

namespace CareerCompare.Web.Pages.Search;

/// <summary>The model of the search page.</summary>
/// <param name="Found">The results.</param>
/// <param name="Kind">The chosen kind, or null.</param>
public sealed record SearchModel(SearchResultList Found, string? Kind)
{
    /// <summary>The number of pages of results, at least 1.</summary>
    public int Pages =>
        Math.Max(1, (Math.Min(Found.Total, CareerQueries.MaxListed) + Found.PageSize - 1) / Found.PageSize);

    /// <summary>The address of these results with another kind or page.</summary>
    public string Url(string? kind, int page = 1)
    {
        var query = QueryString.Empty.Add("q", Found.Text);
        if (kind is not null)
            query = query.Add("kind", kind);
        if (page > 1)
            query = query.Add("page", page.ToString());
        return SiteRoute.Search.Path + query;
    }
}

internal static class SearchEndpoint
{
    private const int PageSize = 20;

    public static void MapSearch(this IEndpointRouteBuilder app) =>
        app.MapGet(SiteRoute.Search.Template, Show).WithQuery("q", "kind", "page");

    private static IResult Show(HttpContext context, CareerQueries queries)
    {
        if (context.Request.IsElsewhere(SiteRoute.Search.Path, out var moved))
            return moved;
        var query = context.Request.Query;
        var (kind, page) = (query.Word("kind")?.ToLowerInvariant(), query.Page());
        var text = query["q"].ToString();
        var model = new SearchModel(queries.Search(Cut(text), kind, page, PageSize), kind);
        return page > model.Pages
            ? NotFoundEndpoint.Answer(context, queries)
            : PageResult.Create<SearchPage, SearchModel>(queries.Current()!.Site, model);
    }

    private static string Cut(string text) =>
        text.Length <= CareerQueries.MaxSearched ? text : text[..CareerQueries.MaxSearched];
}
