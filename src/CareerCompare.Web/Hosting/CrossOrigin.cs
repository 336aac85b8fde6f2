namespace CareerCompare.Web.Hosting;

/// <summary>Lets scripts of other sites read the API, its OpenAPI description and the CSV files. Never with credentials.</summary>
internal static class CrossOrigin
{
    private const string AnySite = "*";
    private const string AnyHeader = "*";
    private const string OneDay = "86400";
    private const string ExposedHeaders = "ETag, Retry-After";

    /// <summary>Whether any site may read the resource at this address.</summary>
    public static bool IsOpen(HttpRequest request)
    {
        var path = request.Path;
        return path.StartsWithSegments(PageForm.Json.Before, StringComparison.OrdinalIgnoreCase)
            || PageAddress.Parse((path.Value ?? "").ToLowerInvariant()) is { } asked
                && (asked.Form == PageForm.Csv || asked.Route == SiteRoute.OpenApi);
    }

    /// <summary>Lets any site read this response, unless it is a page: error pages can replace a file.</summary>
    /// <returns>Whether other sites may read it.</returns>
    public static bool Allow(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var reads = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        var isPage = response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true;
        if (!reads || isPage || !IsOpen(request))
            return false;
        response.Headers.AccessControlAllowOrigin = AnySite;
        response.Headers.AccessControlExposeHeaders = ExposedHeaders;
        return true;
    }

    /// <summary>Answers a CORS preflight request.</summary>
    public static void AnswerPreflight(HttpResponse response, string methods)
    {
        response.StatusCode = StatusCodes.Status204NoContent;
        response.Headers.Allow = methods;
        response.Headers.AccessControlAllowOrigin = AnySite;
        response.Headers.AccessControlAllowMethods = methods;
        // If-None-Match lets a client revalidate its copy; we ignore the other headers that client libraries add.
        response.Headers.AccessControlAllowHeaders = AnyHeader;
        response.Headers.AccessControlMaxAge = OneDay;
    }
}
