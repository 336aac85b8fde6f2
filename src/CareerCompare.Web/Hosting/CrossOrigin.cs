namespace CareerCompare.Web.Hosting;

/// <summary>What scripts of other sites may read: the API, its description and figures as CSV. Never with credentials.</summary>
internal static class CrossOrigin
{
    private const string AnySite = "*";
    private const string AnyHeader = "*";
    private const string OneDay = "86400";
    private const string Exposed = "ETag, Retry-After";

    /// <summary>Whether any site may read what is at this address.</summary>
    public static bool IsOpen(HttpRequest request)
    {
        var path = request.Path;
        return path.StartsWithSegments(PageForm.Json.Before, StringComparison.OrdinalIgnoreCase)
            || PageAddress.Parse(path.Value!.ToLowerInvariant()) is { } asked
                && (asked.Form == PageForm.Csv || asked.Route == SiteRoute.OpenApi);
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
