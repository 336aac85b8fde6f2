using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Views.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CareerCompare.Web.Api;

/// <summary><c>/api/v1/search?q=</c>.</summary>
public static class SearchApi
{
    /// <summary>Maps the resource.</summary>
    public static void MapSearchApi(this IEndpointRouteBuilder api) =>
        api.MapGet(SiteRoute.Search.Template, Search)
            .WithQuery("q", "kind", "page", "pageSize")
            .Describe(
                "search",
                "Search",
                "Search everything",
                "Roles, comparisons, terms, open jobs and the sections of articles, best first. If nothing contains all words, the search tries other spellings and "
                    + "then fewer words, and didYouMean says which. Without words there are no results.",
                400
            )
            .WithExample(SiteRoute.Search.Path + "?q=machine+learning&pageSize=2");

    private static Results<Ok<ListingResponse>, ProblemHttpResult> Search(
        CareerQueries queries,
        ApiAddress address,
        [Description("The words to search for; only the first 200 characters count.")] string? q = null,
        [Description("Only results of this kind: role, comparison, term, job or section.")] string? kind = null,
        [Description(ApiText.Page), Range(1, int.MaxValue)] int page = 1,
        [Description(ApiText.PageSize), Range(1, Paging.MaxPageSize)] int pageSize = Paging.DefaultPageSize
    )
    {
        if (Paging.Validate(page, pageSize) is { } problem)
            return problem;
        var found = queries.Search(q, kind, page, pageSize);
        var items = found.Items.Select(item => new Entry(
            item.Kind,
            item.Slug,
            item.Title,
            address.For(item.Url),
            item.Snippet,
            item.Score
        ));
        return TypedResults.Ok(
            new ListingResponse([.. items], found.Total, found.DidYouMean, found.Kinds, page, pageSize)
        );
    }

    /// <summary>A page of results.</summary>
    /// <param name="Items">The results, best first.</param>
    /// <param name="Total">The number of all results of the chosen kind.</param>
    /// <param name="DidYouMean">The words that were searched for instead, or null.</param>
    /// <param name="Kinds">The number of results of each kind.</param>
    /// <param name="Page">The page, from 1.</param>
    /// <param name="PageSize">The number of entries on a page.</param>
    public sealed record ListingResponse(
        IReadOnlyList<Entry> Items,
        int Total,
        string? DidYouMean,
        IReadOnlyDictionary<string, int> Kinds,
        int Page,
        int PageSize
    );

    /// <summary>A result. Scores of different searches cannot be compared.</summary>
    /// <param name="Kind">role, comparison, term, job or section.</param>
    /// <param name="Slug">The last part of its page's address.</param>
    /// <param name="Title">Its title; for a section, with the title of its page.</param>
    /// <param name="Url">Its page, with the section's anchor.</param>
    /// <param name="Snippet">The part of its text with the most words found.</param>
    /// <param name="Score">How well it matches; higher is better.</param>
    public sealed record Entry(string Kind, string Slug, string Title, string Url, string Snippet, double Score);
}
