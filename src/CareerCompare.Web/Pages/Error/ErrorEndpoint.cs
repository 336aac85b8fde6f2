namespace CareerCompare.Web.Pages.Error;

/// <summary>The model of an error page.</summary>
/// <param name="Kind">The kind of error, with its status.</param>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="Text">What it means for the visitor, and what to do.</param>
/// <param name="Number">The request id to look for in the log; null if the error is not logged.</param>
public sealed record ErrorModel(string Kind, string Title, string Text, string? Number = null);

/// <summary>
/// Shows the error pages. They do not use the database, because it may be the cause of the error.
/// </summary>
public static class ErrorEndpoint
{
    /// <summary>The site's title and tagline, for use without a publication.</summary>
    internal static readonly Site Site = new("CareerCompare", "AI careers, side by side", "", null);

    /// <summary>Writes the page. The caller has already set the other headers.</summary>
    public static Task Answer(HttpContext context, int status, string reason) =>
        PageResult.Create<ErrorPage, ErrorModel>(Site, Words(context, status, reason), status).ExecuteAsync(context);

    private static ErrorModel Words(HttpContext context, int status, string reason) =>
        status switch
        {
            StatusCodes.Status500InternalServerError => new(
                "Error on our side (500)",
                "Something went wrong",
                "This page could not be shown. It is our mistake, not yours, and we have logged it.",
                context.TraceIdentifier
            ),
            StatusCodes.Status503ServiceUnavailable => new(
                "Not ready (503)",
                "One moment, please",
                "The page is not available at the moment. This usually takes only a few seconds: please try again."
            ),
            StatusCodes.Status429TooManyRequests => new(
                "Too many requests (429)",
                "A little slower, please",
                "Your network requested very many pages in a short time. Please wait a few seconds and try again."
            ),
            StatusCodes.Status405MethodNotAllowed => new(
                "Not possible here (405)",
                "This site is for reading only",
                "You cannot send anything to this address; you can only read it."
            ),
            _ => new($"{reason} ({status})", "That did not work", "The site cannot answer the request in this form."),
        };
}
