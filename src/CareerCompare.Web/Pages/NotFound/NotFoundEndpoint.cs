using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Pages.Job;

namespace CareerCompare.Web.Pages.NotFound;

/// <summary>The model of the 404 page.</summary>
/// <param name="Path">The requested path.</param>
/// <param name="Near">Pages with a similar address.</param>
public sealed record NotFoundModel(string Path, IReadOnlyList<NearMatch> Near);

/// <summary>Answers all unknown addresses: 301 if the page has moved, otherwise 404.</summary>
internal static class NotFoundEndpoint
{
    private const int MaxPathLength = 200;

    public static void MapNotFound(this IEndpointRouteBuilder app) =>
        app.MapGet("/{**path}", (HttpContext context, CareerQueries queries) => Answer(context, queries))
            .WithOrder(int.MaxValue);

    /// <summary>Answers a request to an unknown address.</summary>
    public static IResult Answer(HttpContext context) =>
        Answer(context, context.RequestServices.GetRequiredService<CareerQueries>());

    /// <summary>Answers a request to an unknown address.</summary>
    /// <param name="context">The request.</param>
    /// <param name="queries">The publication.</param>
    public static IResult Answer(HttpContext context, CareerQueries queries)
    {
        var path = context.Request.Path.Value ?? "/";
        // The preview picture of an expired job is gone with the job.
        if (
            PageAddress.Parse(path.TrimEnd('/').ToLowerInvariant()) is { } picture
            && picture.Route == SiteRoute.Job
            && picture.Form == PageForm.Preview
            && JobEndpoint.Gone(queries, picture.Name) is { } gone
        )
            return gone;
        if (!context.IsApi() && Moved(queries, path) is { } moved)
            return Canonical.Moved(moved + context.Request.SentQuery());
        var shown = path.Length > MaxPathLength ? path[..MaxPathLength] + "…" : path;
        return PageResult.Create<NotFoundPage, NotFoundModel>(
            queries.Current()!.Site,
            new NotFoundModel(shown, queries.Near(path)),
            StatusCodes.Status404NotFound
        );
    }

    // The other forms of a page move with it, as long as it stays the same kind of page.
    private static string? Moved(CareerQueries queries, string path) =>
        queries.Moved(path) is { } moved ? moved
        : PageAddress.Parse(path.TrimEnd('/').ToLowerInvariant()) is { } asked
        && queries.Moved(asked.Route.For(asked.Name)) is { } page
        && PageAddress.Parse(page)?.Route == asked.Route
            ? asked.Form.At(page)
        : null;
}
