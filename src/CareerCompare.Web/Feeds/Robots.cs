using CareerCompare.Web.Hosting;

namespace CareerCompare.Web.Feeds;

/// <summary>Tells crawlers what to skip: <see href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</see>.</summary>
internal static class Robots
{
    // Filters on these pages combine endlessly, and add nothing to the page without filters.
    private static readonly string[] Endless =
    [
        SiteRoute.Search.Path,
        SiteRoute.Fit.Path,
        SiteRoute.Picker.Path,
        SiteRoute.Comparison.For("*"),
        SiteRoute.Salaries.Path,
        SiteRoute.Salary.For("*"),
        PageForm.Csv.At(SiteRoute.Salaries.Path),
        PageForm.Json.At(SiteRoute.Search.Path),
    ];

    public static void MapRobots(this IEndpointRouteBuilder app) => app.MapGet(SiteRoute.Robots.Path, Show).WithQuery();

    private static IResult Show(HttpContext context, SiteAddress address)
    {
        if (context.Request.IsElsewhere(SiteRoute.Robots.Path, out var moved))
            return moved;
        string[] lines =
        [
            "User-agent: *",
            .. Endless.Select(path => $"Disallow: {path}?"),
            "",
            $"Sitemap: {address.For(SiteRoute.Sitemap.Path).AbsoluteUri}",
            "",
        ];
        return Results.Text(string.Join('\n', lines), "text/plain; charset=utf-8");
    }
}
