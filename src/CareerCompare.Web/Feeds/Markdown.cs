using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Views;
using CareerCompare.Web.Views.Comparisons;
using CareerCompare.Web.Views.Pay;

namespace CareerCompare.Web.Feeds;

/// <summary>Roles and comparisons as Markdown: what their pages say, for those who read or quote text.</summary>
internal static class Markdown
{
    private const string Type = "text/markdown; charset=utf-8";

    public static void MapMarkdown(this IEndpointRouteBuilder app)
    {
        app.MapGet("/roles/{slug}" + Alternate.Markdown, Role).WithQuery();
        app.MapGet("/compare/{slugs}" + Alternate.Markdown, Comparison).WithQuery();
    }

    private static IResult Role(string slug, HttpContext context, CareerQueries queries, SiteAddress address)
    {
        var known = queries.Resolve([slug]) is { Known: [var role] } ? role : null;
        var page = $"/roles/{known}";
        if (known is not null && context.Request.IsElsewhere(page + Alternate.Markdown, out var moved))
            return moved;
        if (known is null || queries.Role(known) is not { } answer)
            return context.NotFound(Alternate.Markdown);
        Alternate.PointTo(context.Response, address.For(page));
        return Results.Text(new RoleMarkdown(answer, address).ToString(), Type);
    }

    private static IResult Comparison(string slugs, HttpContext context, CareerQueries queries, SiteAddress address) =>
        CompareAddress.Answer(
            slugs,
            Alternate.Markdown,
            context,
            queries,
            answer =>
            {
                var page = new SideBySide(answer, OnlyDifferences: false, SalaryChoice.Everything);
                Alternate.PointTo(context.Response, address.For(page.Path));
                return Results.Text(new ComparisonMarkdown(page, address).ToString(), Type);
            }
        );
}
