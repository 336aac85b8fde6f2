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
    public static IResult Answer(HttpContext context) =>
        Answer(context, context.RequestServices.GetRequiredService<CareerQueries>());

    /// <summary>The answer at an address of which nothing is known.</summary>
    /// <param name="context">The request.</param>
    /// <param name="queries">The publication.</param>
    public static IResult Answer(HttpContext context, CareerQueries queries)
    {
        var path = context.Request.Path.Value ?? "/";
        // Its picture is gone with a job.
        if (
            PageAddress.Parse(path.TrimEnd('/').ToLowerInvariant()) is { } picture
            && picture.Route == SiteRoute.Job
            && picture.Form == PageForm.Preview
            && JobEndpoint.Gone(queries, picture.Name) is { } gone
        )
            return gone;
        if (!context.IsApi() && Moved(queries, path) is { } moved)
            return Canonical.Moved(moved + context.Request.SentQuery());
        var shown = path.Length > LongestShown ? path[..LongestShown] + "…" : path;
        return PageResult.Create<NotFoundPage, NotFoundAnswer>(
            queries.Current()!.Site,
            new NotFoundAnswer(shown, queries.Near(path)),
            StatusCodes.Status404NotFound
        );
    }

    // What is served in other forms is so wherever it moves to, as long as it stays what it is.
    private static string? Moved(CareerQueries queries, string path) =>
        queries.Moved(path) is { } moved ? moved
        : PageAddress.Parse(path.TrimEnd('/').ToLowerInvariant()) is { } asked
        && queries.Moved(asked.Route.For(asked.Name)) is { } page
        && PageAddress.Parse(page)?.Route == asked.Route
            ? asked.Form.At(page)
        : null;
}
