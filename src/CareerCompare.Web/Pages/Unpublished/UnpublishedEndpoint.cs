using CareerCompare.Web.Pages.Error;
using CareerCompare.Web.Shared;

namespace CareerCompare.Web.Pages.Unpublished;

/// <summary>What every address answers before the first publication: 503, and when to come back.</summary>
internal static class UnpublishedEndpoint
{
    private const string Seconds = "5";

    public static IResult Answer(HttpContext context)
    {
        context.Response.Headers.RetryAfter = Seconds;
        context.Response.Headers.CacheControl = "no-store";
        return PageResult.Of<UnpublishedPage, string>(
            ErrorEndpoint.Site,
            Here(context.Request),
            StatusCodes.Status503ServiceUnavailable
        );
    }

    // Two slashes at the start would lead to another site.
    private static string Here(HttpRequest request) =>
        "/" + request.Path.ToUriComponent().TrimStart('/', '\\') + request.QueryString.ToUriComponent();
}
