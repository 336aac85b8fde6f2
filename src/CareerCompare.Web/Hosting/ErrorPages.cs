namespace CareerCompare.Web.Hosting;

/// <summary>
/// The error pages. The Pages room registers them here, so that hosting, feeds and pictures can show them without
/// depending on a page.
/// </summary>
/// <param name="Write">Writes the page for an error, given its status and reason phrase.</param>
/// <param name="NotFound">Creates the 404 page for an unknown address.</param>
public sealed record ErrorPages(Func<HttpContext, int, string, Task> Write, Func<HttpContext, IResult> NotFound);

/// <summary>Results that show an error page.</summary>
public static class ErrorAnswers
{
    /// <summary>The 404 page for an unknown address.</summary>
    public static IResult NotFound(this HttpContext context) =>
        context.RequestServices.GetRequiredService<ErrorPages>().NotFound(context);
}
