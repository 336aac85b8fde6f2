using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Pages.NotFound;

namespace CareerCompare.Web.Pages.Picture;

/// <summary>Serves the pictures of articles from the publication.</summary>
internal static class PictureEndpoint
{
    public static void MapPicture(this IEndpointRouteBuilder app) =>
        app.MapGet(SiteRoute.Image.Template, Show).WithQuery();

    private static IResult Show(string? path, HttpContext context, CareerQueries queries) =>
        queries.Picture(SiteRoute.Image.For(path ?? "")[1..]) is { } answer
            ? TypedResults.Bytes(answer.Bytes, answer.Picture.MediaType)
            : NotFoundEndpoint.Answer(context, queries);
}
