using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Pages.Job;

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
        app.MapGet("/{**path}", (HttpContext context, CareerQueries queries) => Answer(context, queries))
            .WithOrder(int.MaxValue);

    /// <summary>The same, for those who know no page.</summary>
    public static IResult Answer(HttpContext context, string ending) =>
        Answer(context, context.RequestServices.GetRequiredService<CareerQueries>(), ending);

    /// <summary>The answer at an address of which nothing is known.</summary>
    /// <param name="context">The request.</param>
    /// <param name="queries">The publication.</param>
    /// <param name="ending">What the address has behind that of a page, where it is for a page in another form.</param>
    public static IResult Answer(HttpContext context, CareerQueries queries, string ending = "")
    {
        var path = context.Request.Path.Value ?? "/";
        if (ending.Length > 0 && JobEndpoint.Gone(queries, path.TrimEnd('/')[..^ending.Length]) is { } gone)
            return gone;
        if (!context.IsApi() && Moved(queries, path, ending) is { } moved)
            return Canonical.Moved(moved + context.Request.SentQuery());
        var shown = path.Length > LongestShown ? path[..LongestShown] + "…" : path;
        return PageResult.Create<NotFoundPage, NotFoundAnswer>(
            queries.Current()!.Site,
            new NotFoundAnswer(shown, queries.Near(path)),
            StatusCodes.Status404NotFound
        );
    }

    // What is served in other forms is so wherever it moves to, as long as it stays what it is.
    private static string? Moved(CareerQueries queries, string path, string ending)
    {
        if (ending.Length == 0 || queries.Moved(path) is not null)
            return queries.Moved(path);
        var page = path.TrimEnd('/')[..^ending.Length];
        return queries.Moved(page) is { } moved && moved.Split('/')[1] == page.Split('/')[1] ? moved + ending : null;
    }
}
