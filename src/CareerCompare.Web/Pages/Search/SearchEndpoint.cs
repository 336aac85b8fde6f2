using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Pages.NotFound;
using CareerCompare.Web.Shared;

namespace CareerCompare.Web.Pages.Search;

/// <summary>What a search found, with what was asked for.</summary>
/// <param name="Found">The results.</param>
/// <param name="Kind">The kind asked for, or null.</param>
public sealed record SearchPageAnswer(SearchResultList Found, string? Kind)
{
    /// <summary>How many pages are listed, at least 1.</summary>
    public int Pages =>
        Math.Max(1, (Math.Min(Found.Total, CareerQueries.MaxListed) + Found.PageSize - 1) / Found.PageSize);

    /// <summary>The address of another kind or page of these results.</summary>
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
        var answer = new SearchPageAnswer(queries.Search(Cut(text), kind, page, PageSize), kind);
        return page > answer.Pages
            ? NotFoundEndpoint.Answer(context, queries)
            : PageResult.Create<SearchPage, SearchPageAnswer>(queries.Current()!.Site, answer);
    }

    private static string Cut(string text) =>
        text.Length <= CareerQueries.MaxSearched ? text : text[..CareerQueries.MaxSearched];
}
