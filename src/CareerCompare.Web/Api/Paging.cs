using Microsoft.AspNetCore.Http.HttpResults;

namespace CareerCompare.Web.Api;

/// <summary>How lists are cut into pages.</summary>
internal static class Paging
{
    /// <summary>How many entries a page has where nobody says otherwise.</summary>
    public const int Usual = 20;

    /// <summary>How many it may have.</summary>
    public const int Most = 100;

    /// <summary>What is wrong with the page that is asked for; null where nothing is.</summary>
    /// <param name="page">From 1.</param>
    /// <param name="pageSize">From 1 to <paramref name="most"/>.</param>
    /// <param name="most">How many entries a page of this list may have.</param>
    public static ProblemHttpResult? Fault(int page, int pageSize, int most = Most) =>
        page >= 1 && pageSize >= 1 && pageSize <= most
            ? null
            : TypedResults.Problem(
                $"page counts from 1, and pageSize is 1 to {most}.",
                statusCode: StatusCodes.Status400BadRequest,
                title: "There is no such page"
            );
}
