using CareerCompare.Store;
using Microsoft.AspNetCore.WebUtilities;

namespace CareerCompare.Web.Hosting;

/// <summary>Handles errors: visitors get a calm message, never a stack trace or a file path, in any environment.</summary>
public static class Errors
{
    private const string RetrySeconds = "5";

    /// <summary>Makes Development answer bad requests with 400, as Production does, instead of throwing.</summary>
    public static void AddErrors(this WebApplicationBuilder builder) =>
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);

    /// <summary>Writes a response for exceptions, and for error statuses without a body.</summary>
    public static void UseErrors(this WebApplication app)
    {
        app.UseExceptionHandler(
            new ExceptionHandlerOptions
            {
                ExceptionHandler = Write,
                StatusCodeSelector = Status,
                // Publishing already logs the database's damage, once instead of for every visitor.
                SuppressDiagnosticsCallback = context => context.Exception is DamagedDatabaseException,
            }
        );
        app.UseStatusCodePages(context => Write(context.HttpContext));
    }

    private static int Status(Exception exception) =>
        exception switch
        {
            BadHttpRequestException bad => bad.StatusCode,
            DamagedDatabaseException => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status500InternalServerError,
        };

    private static Task Write(HttpContext context)
    {
        var status = context.Response.StatusCode;
        var reason = ReasonPhrases.GetReasonPhrase(status);
        context.Response.Headers.CacheControl = "no-store";
        if (status == StatusCodes.Status503ServiceUnavailable)
            context.Response.Headers.RetryAfter = RetrySeconds;
        if (context.IsApi())
            return TypedResults.Problem(statusCode: status, title: reason).ExecuteAsync(context);
        return context.RequestServices.GetRequiredService<ErrorPages>().Write(context, status, reason);
    }
}
