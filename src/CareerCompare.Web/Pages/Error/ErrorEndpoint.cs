using CareerCompare.Web.Shared;

namespace CareerCompare.Web.Pages.Error;

/// <summary>What a visitor sees when something broke. It asks nothing of the database, which may be what broke.</summary>
public static class ErrorEndpoint
{
    /// <summary>What the site calls itself where no publication can be asked.</summary>
    internal static readonly Site Site = new("CareerCompare", "AI careers, side by side", "", null);

    /// <summary>Writes the page; the exception handler has set the status.</summary>
    public static Task Answer(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        return PageResult
            .Of<ErrorPage, string>(Site, context.TraceIdentifier, StatusCodes.Status500InternalServerError)
            .ExecuteAsync(context);
    }
}
