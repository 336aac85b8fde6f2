using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http.Features;

namespace CareerCompare.Web.Hosting;

/// <summary>Gives every page one canonical address; all other spellings answer 301.</summary>
public static class Canonical
{
    /// <summary>Whether the request is not at its canonical path; if so, gives the redirect, which keeps the query.</summary>
    public static bool IsElsewhere(this HttpRequest request, string canonical, [NotNullWhen(true)] out IResult? moved)
    {
        moved =
            request.IsSpelledOut() && request.Path.Value == canonical ? null : Moved(canonical + request.SentQuery());
        return moved is not null;
    }

    /// <summary>Whether the path was sent in plain form: no percent-encoding, no double slashes, no dot segments.</summary>
    public static bool IsSpelledOut(this HttpRequest request)
    {
        var target = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        // Proxies send targets that start with a host, and a redirect cannot make them send another form.
        return !target.StartsWith('/') || target.Split('?', 2)[0] == request.Path.Value;
    }

    /// <summary>Redirects to a path of this site with 301.</summary>
    public static IResult Moved(string path) => new MovedResult(path);

    /// <summary>
    /// Browsers cache a 301 for ever by default, but the canonical order of a pair can change when an article about it is
    /// published. Without <c>no-cache</c>, an old and a new redirect could send a visitor in circles. A redirect that repeats a
    /// query, or was chosen by a visitor's own words, is not cached at all.
    /// </summary>
    private sealed class MovedResult(string path) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var response = httpContext.Response;
            if (path.Contains('?'))
                response.SetNoStore();
            else if (!response.IsNoStore())
                response.Headers.CacheControl = "no-cache";
            return Results.LocalRedirect(path, permanent: true).ExecuteAsync(httpContext);
        }
    }
}
