using Microsoft.AspNetCore.Http.HttpResults;

namespace CareerCompare.Web.Api;

/// <summary>Paging of lists.</summary>
internal static class Paging
{
    /// <summary>The default number of entries on a page.</summary>
    public const int DefaultPageSize = 20;

    /// <summary>The maximum number of entries on a page.</summary>
    public const int MaxPageSize = 100;

    /// <summary>Checks the requested page. Returns a problem if it is out of range; otherwise null.</summary>
    /// <param name="page">The page, from 1.</param>
    /// <param name="pageSize">The number of entries on a page, from 1 to <paramref name="maxPageSize"/>.</param>
    /// <param name="maxPageSize">The maximum number of entries on a page of this list.</param>
    public static ProblemHttpResult? Validate(int page, int pageSize, int maxPageSize = MaxPageSize) =>
        page >= 1 && pageSize >= 1 && pageSize <= maxPageSize
            ? null
            : TypedResults.Problem(
                $"page must be 1 or more, and pageSize must be 1 to {maxPageSize}.",
                statusCode: StatusCodes.Status400BadRequest,
                title: "There is no such page"
            );
}
