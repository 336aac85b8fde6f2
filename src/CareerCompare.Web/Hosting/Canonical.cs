using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http.Features;

namespace CareerCompare.Web.Hosting;

/// <summary>One address per thing: everything else that means it answers 301.</summary>
public static class Canonical
{
    /// <summary>Whether the request is not at its canonical path, and where it should go; the query goes with it.</summary>
    public static bool IsElsewhere(this HttpRequest request, string canonical, [NotNullWhen(true)] out IResult? moved)
    {
        moved =
            request.IsSpelledOut() && request.Path.Value == canonical ? null : Moved(canonical + request.SentQuery());
        return moved is not null;
    }

    /// <summary>Whether the path was sent as it is read: nothing encoded in it, no slash twice, no dots between slashes.</summary>
    public static bool IsSpelledOut(this HttpRequest request)
    {
        var target = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        // A target that starts with a host is what proxies send: it cannot be told to send another.
        return !target.StartsWith('/') || target.Split('?', 2)[0] == request.Path.Value;
    }

    /// <summary>301 to a path of this site.</summary>
    public static IResult Moved(string path) => new MovedResult(path);

    /// <summary>
    /// Browsers keep a 301 for ever unless told otherwise, and a pair's order can change when an article about it appears:
    /// without this, an old and a new redirect could send a visitor in circles.
    /// </summary>
    private sealed class MovedResult(string path) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.CacheControl = "no-cache";
            return Results.LocalRedirect(path, permanent: true).ExecuteAsync(httpContext);
        }
    }
}
