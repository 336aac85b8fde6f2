namespace CareerCompare.Web.Pages.Error;

/// <summary>What an error page says.</summary>
/// <param name="Kind">The kind of error, with its status.</param>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="Text">What it means to the visitor, and what to do.</param>
/// <param name="Number">What to look for in the log; null where there is nothing to look for.</param>
public sealed record ErrorAnswer(string Kind, string Title, string Text, string? Number = null);

/// <summary>
/// What a visitor sees in place of a page that cannot be shown. It asks nothing of the database, which may be what broke.
/// </summary>
public static class ErrorEndpoint
{
    /// <summary>What the site calls itself where no publication can be asked.</summary>
    internal static readonly Site Site = new("CareerCompare", "AI careers, side by side", "", null);

    /// <summary>Writes the page; whoever found the error has set its other headers.</summary>
    public static Task Answer(HttpContext context, int status, string reason) =>
        PageResult.Create<ErrorPage, ErrorAnswer>(Site, Words(context, status, reason), status).ExecuteAsync(context);

    private static ErrorAnswer Words(HttpContext context, int status, string reason) =>
        status switch
        {
            StatusCodes.Status500InternalServerError => new(
                "Error on our side (500)",
                "Something went wrong",
                "This page could not be shown. It is our mistake, not yours, and it has been written to our log.",
                context.TraceIdentifier
            ),
            StatusCodes.Status503ServiceUnavailable => new(
                "Not ready (503)",
                "One moment, please",
                "The page cannot be put together just now. Usually that takes a few seconds: please try again."
            ),
            StatusCodes.Status429TooManyRequests => new(
                "Too many requests (429)",
                "A little slower, please",
                "Very many pages were asked for from your network in a short time. Please wait a few seconds and try again."
            ),
            StatusCodes.Status405MethodNotAllowed => new(
                "Not possible here (405)",
                "This site is for reading only",
                "Nothing can be sent to this address; you can only look at it."
            ),
            _ => new($"{reason} ({status})", "That did not work", "The request cannot be answered as it was sent."),
        };
}
