using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CareerCompare.Web.Api;

/// <summary><c>/api/v1/search?q=</c>.</summary>
public static class SearchApi
{
    private const int DefaultPageSize = 20;
    private const int MostPageSize = 100;

    /// <summary>Maps the resource.</summary>
    public static void MapSearchApi(this IEndpointRouteBuilder api) =>
        api.MapGet("/search", Search).WithQuery("q", "kind", "page", "pageSize");

    private static Results<Ok<Listing>, ProblemHttpResult> Search(
        CareerQueries queries,
        ApiAddress address,
        string? q = null,
        string? kind = null,
        int page = 1,
        int pageSize = DefaultPageSize
    )
    {
        if (page < 1 || pageSize is < 1 or > MostPageSize)
            return ApiProblems.NoSuchPage(MostPageSize);
        var found = queries.Search(q, kind, page, pageSize);
        var items = found.Items.Select(item => new Entry(
            item.Kind,
            item.Slug,
            item.Title,
            address.For(item.Url),
            item.Snippet,
            item.Score
        ));
        return TypedResults.Ok(new Listing([.. items], found.Total, found.DidYouMean, found.Kinds, page, pageSize));
    }

    /// <summary>A page of results.</summary>
    /// <param name="Items">The results, best first.</param>
    /// <param name="Total">How many there are of the chosen kind.</param>
    /// <param name="DidYouMean">The spelling that was looked for instead, or null.</param>
    /// <param name="Kinds">How many there are of each kind.</param>
    /// <param name="Page">From 1.</param>
    /// <param name="PageSize">How many fit on a page.</param>
    public sealed record Listing(
        IReadOnlyList<Entry> Items,
        int Total,
        string? DidYouMean,
        IReadOnlyDictionary<string, int> Kinds,
        int Page,
        int PageSize
    );

    /// <summary>A result. Scores of different searches cannot be compared.</summary>
    public sealed record Entry(string Kind, string Slug, string Title, string Url, string Snippet, double Score);
}
