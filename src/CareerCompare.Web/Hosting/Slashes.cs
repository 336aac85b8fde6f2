using System.Text.RegularExpressions;

namespace CareerCompare.Web.Hosting;

/// <summary>Two slashes are read as one.</summary>
public static partial class Slashes
{
    /// <summary>
    /// Lets <c>//roles//x</c> find the page of <c>/roles/x</c>, which answers 301 as it does to any other spelling of its
    /// address. And no path that a page repeats in a link starts with two, which would lead to another site.
    /// </summary>
    public static void UseSlashes(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                // Not by conversion from text, which would decode the path a second time.
                context.Request.Path = new PathString(Many().Replace(context.Request.Path.Value ?? "", "/"));
                return next(context);
            }
        );

    [GeneratedRegex("/{2,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Many();
}
