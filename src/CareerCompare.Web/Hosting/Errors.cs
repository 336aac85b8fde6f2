using CareerCompare.Store;
using Microsoft.AspNetCore.WebUtilities;

namespace CareerCompare.Web.Hosting;

/// <summary>What a visitor sees when something goes wrong: calm words, never a stack trace or a path, in no environment.</summary>
public static class Errors
{
    private const string RetrySeconds = "5";

    /// <summary>Makes Development answer bad requests as Production does, with 400 and not with an exception.</summary>
    public static void AddErrors(this WebApplicationBuilder builder) =>
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);

    /// <summary>Answers for exceptions, and for statuses that nobody wrote a body for.</summary>
    public static void UseErrors(this WebApplication app)
    {
        app.UseExceptionHandler(
            new ExceptionHandlerOptions
            {
                ExceptionHandler = Write,
                StatusCodeSelector = Status,
                // Publishing says what is wrong with the database, once and not with every visitor.
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
