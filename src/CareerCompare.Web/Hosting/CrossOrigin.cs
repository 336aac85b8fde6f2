namespace CareerCompare.Web.Hosting;

/// <summary>What scripts of other sites may read: the API, its description and figures as CSV. Never with credentials.</summary>
internal static class CrossOrigin
{
    private const string AnySite = "*";
    private const string AnyHeader = "*";
    private const string OneDay = "86400";
    private const string Exposed = "ETag, Retry-After";

    private static readonly string[] Figures = ["/salaries", "/compare/"];

    /// <summary>Whether any site may read what is at this address.</summary>
    public static bool IsOpen(HttpRequest request)
    {
        var path = request.Path;
        return path.StartsWithSegments("/api/v1", StringComparison.OrdinalIgnoreCase)
            || path.Equals("/openapi/v1.json", StringComparison.OrdinalIgnoreCase)
            || (
                Array.Exists(Figures, folder => path.Value!.StartsWith(folder, StringComparison.OrdinalIgnoreCase))
                && path.Value!.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
            );
    }

    /// <summary>Lets any site read this answer. A page is for people, also where it stands in for a file.</summary>
    /// <returns>Whether it may.</returns>
    public static bool Allow(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var reads = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        var isPage = response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true;
        if (!reads || isPage || !IsOpen(request))
            return false;
        response.Headers.AccessControlAllowOrigin = AnySite;
        response.Headers.AccessControlExposeHeaders = Exposed;
        return true;
    }

    /// <summary>Tells a browser what it may send, before it does.</summary>
    public static void AnswerPreflight(HttpResponse response, string methods)
    {
        response.StatusCode = StatusCodes.Status204NoContent;
        response.Headers.Allow = methods;
        response.Headers.AccessControlAllowOrigin = AnySite;
        response.Headers.AccessControlAllowMethods = methods;
        // So that a reader can ask whether what it has is still true; the others are what programs send without a thought.
        response.Headers.AccessControlAllowHeaders = AnyHeader;
        response.Headers.AccessControlMaxAge = OneDay;
    }
}
