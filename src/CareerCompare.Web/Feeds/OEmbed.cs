using System.Globalization;
using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Views;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CareerCompare.Web.Feeds;

/// <summary><c>/oembed</c>: tells other sites how to embed our pages (https://oembed.com, version 1.0; JSON only).</summary>
internal static class OEmbed
{
    private const int DaySeconds = 24 * 60 * 60;

    private const string Json = "json";

    public static void MapOEmbed(this IEndpointRouteBuilder app) =>
        app.MapGet(SiteRoute.OEmbed.Path, Answer).WithQuery("url", "format", "maxwidth", "maxheight");

    private static IResult Answer(HttpContext context, CareerQueries queries, SiteAddress address)
    {
        if (context.Request.IsElsewhere(SiteRoute.OEmbed.Path, out var moved))
            return moved;
        var query = context.Request.Query;
        if (query["format"].ToString() is { Length: > 0 } format && format != Json)
            return Problem(StatusCodes.Status501NotImplemented, "Only format=json is supported.");
        if (query["url"].ToString() is not { Length: > 0 } url)
            return Problem(
                StatusCodes.Status400BadRequest,
                "url is missing; it must be the address of a page of this site."
            );
        if (PathFor(url, address) is not { } path || EmbedPages.Find(queries, path) is not { } found)
            return Problem(
                StatusCodes.Status404NotFound,
                "url is not a page that other sites can embed. Pages of roles, pairs of roles and salaries can be embedded."
            );
        var width = Math.Min(Embed.Width, MaxPixels(query["maxwidth"]));
        var height = Math.Min(found.HeightAt(width), MaxPixels(query["maxheight"]));
        // oEmbed prescribes these names, so they differ from our API's.
        var answer = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["version"] = "1.0",
            ["type"] = "rich",
            ["title"] = found.Title,
            ["provider_name"] = queries.Current()!.Site.Title,
            ["provider_url"] = address.For("/").AbsoluteUri,
            ["cache_age"] = DaySeconds,
            ["html"] = found.Snippet(address, width, height),
            ["width"] = width,
            ["height"] = height,
        };
        // The thumbnail fields come all three or not at all, and never larger than requested.
        if (MaxPixels(query["maxwidth"]) >= LinkPreview.Width && MaxPixels(query["maxheight"]) >= LinkPreview.Height)
        {
            answer["thumbnail_url"] = address.For(PageForm.Preview.At(found.Path)).AbsoluteUri;
            answer["thumbnail_width"] = LinkPreview.Width;
            answer["thumbnail_height"] = LinkPreview.Height;
        }
        return TypedResults.Ok(answer);
    }

    /// <summary>The path, if the address is on this site; otherwise null.</summary>
    private static string? PathFor(string url, SiteAddress address)
    {
        if (WebAddress.Parse(url, out _) is not { Destination: Destination.Site, Target: { } asked } read)
            return null;
        var ours = address.For("/");
        // People may pass on an address with either scheme; each has its own default port.
        var isOurs =
            asked.IdnHost == ours.IdnHost
            && (asked.Port == ours.Port && asked.Scheme == ours.Scheme || asked.IsDefaultPort && ours.IsDefaultPort);
        return isOurs ? read.Path : null;
    }

    private static int MaxPixels(string? pixels) =>
        int.TryParse(pixels, NumberStyles.None, CultureInfo.InvariantCulture, out var max) && max > 0
            ? max
            : int.MaxValue;

    private static ProblemHttpResult Problem(int status, string detail) =>
        TypedResults.Problem(statusCode: status, detail: detail);
}
