using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Shared;

namespace CareerCompare.Web.Pages.NotFound;

/// <summary>An address without a page.</summary>
/// <param name="Path">The address, as it was asked for.</param>
/// <param name="Near">Pages whose address is like it.</param>
public sealed record NotFoundAnswer(string Path, IReadOnlyList<NearMatch> Near);

/// <summary>For every address that nothing else answers: 301 where its page has moved, else 404.</summary>
internal static class NotFoundEndpoint
{
    private const int LongestShown = 200;

    public static void MapNotFound(this IEndpointRouteBuilder app) =>
        app.MapGet("/{**path}", Answer).WithOrder(int.MaxValue);

    public static IResult Answer(HttpContext context, CareerQueries queries)
    {
        var path = context.Request.Path.Value ?? "/";
        if (!context.IsApi() && queries.Moved(path) is { } moved)
            return Addresses.Moved(moved + context.Request.QueryString);
        var shown = path.Length > LongestShown ? path[..LongestShown] + "…" : path;
        return PageResult.Of<NotFoundPage, NotFoundAnswer>(
            queries.Current()!.Site,
            new NotFoundAnswer(shown, queries.Near(path)),
            StatusCodes.Status404NotFound
        );
    }
}
