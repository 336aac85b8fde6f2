namespace CareerCompare.Web.Hosting;

/// <summary>
/// What a visitor sees where there is nothing to show. Pages say it and hand it over here, so that hosting, feeds and pictures
/// can answer with it and need no page.
/// </summary>
/// <param name="Write">Writes the page of an error: its status, and the standard's words for that.</param>
/// <param name="NotFound">Answers at an address of which nothing is known.</param>
public sealed record ErrorPages(Func<HttpContext, int, string, Task> Write, Func<HttpContext, IResult> NotFound);

/// <summary>Answers where there is nothing to show.</summary>
public static class ErrorAnswers
{
    /// <summary>The answer at an address of which nothing is known.</summary>
    public static IResult NotFound(this HttpContext context) =>
        context.RequestServices.GetRequiredService<ErrorPages>().NotFound(context);
}
