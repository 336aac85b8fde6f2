using System.Diagnostics.CodeAnalysis;

namespace CareerCompare.Web.Shared;

/// <summary>One address per thing: everything else that means it answers 301.</summary>
public static class Addresses
{
    /// <summary>The page that compares these roles.</summary>
    public static string Comparison(IEnumerable<string> roles) => $"/compare/{string.Join(Slug.Versus, roles)}";

    /// <summary>The picker with these roles chosen.</summary>
    public static string Picker(IEnumerable<string> roles) =>
        "/compare?" + string.Join('&', roles.Select(role => $"roles={Uri.EscapeDataString(role)}"));

    /// <summary>Whether the request is not at its canonical path, and where it should go; the query goes with it.</summary>
    public static bool IsElsewhere(this HttpRequest request, string canonical, [NotNullWhen(true)] out IResult? moved)
    {
        moved = request.Path.Value == canonical ? null : Moved(canonical + request.QueryString);
        return moved is not null;
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
