using CareerCompare.Web.Hosting;

namespace CareerCompare.Web.Feeds;

/// <summary>What crawlers are asked to leave: <see href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</see>.</summary>
internal static class Robots
{
    private const string Path = "/robots.txt";

    // Every choice leads to others, without end, and says nothing that the page without it does not.
    private static readonly string[] Endless =
    [
        "/search?",
        "/fit?",
        "/compare?",
        "/compare/*?",
        "/salaries?",
        "/salaries/*?",
        "/salaries.csv?",
        "/api/v1/search?",
    ];

    public static void MapRobots(this IEndpointRouteBuilder app) => app.MapGet(Path, Show).WithQuery();

    private static IResult Show(HttpContext context, SiteAddress address)
    {
        if (context.Request.IsElsewhere(Path, out var moved))
            return moved;
        string[] lines =
        [
            "User-agent: *",
            .. Endless.Select(path => $"Disallow: {path}"),
            "",
            $"Sitemap: {address.For(Sitemap.Path).AbsoluteUri}",
            "",
        ];
        return Results.Text(string.Join('\n', lines), "text/plain; charset=utf-8");
    }
}
