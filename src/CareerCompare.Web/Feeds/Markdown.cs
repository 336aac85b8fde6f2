using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Views;
using CareerCompare.Web.Views.Comparisons;
using CareerCompare.Web.Views.Pay;

namespace CareerCompare.Web.Feeds;

/// <summary>The pages of roles and comparisons as Markdown, for programs and people who read or quote text.</summary>
internal static class Markdown
{
    private const string Type = "text/markdown; charset=utf-8";

    public static void MapMarkdown(this IEndpointRouteBuilder app)
    {
        app.MapGet(PageForm.Markdown.At(SiteRoute.Role.Template), Role).WithQuery();
        app.MapGet(PageForm.Markdown.At(SiteRoute.Comparison.Template), Comparison).WithQuery();
    }

    private static IResult Role(string slug, HttpContext context, CareerQueries queries, SiteAddress address)
    {
        if (queries.FindRole(slug) is not { } role)
            return context.NotFound();
        if (context.Request.IsElsewhere(PageForm.Markdown.At(SiteRoute.Role.For(role)), out var moved))
            return moved;
        Alternate.PointTo(context.Response, address.For(SiteRoute.Role.For(role)));
        return Results.Text(new RoleMarkdown(queries.Role(role)!, address).ToString(), Type);
    }

    private static IResult Comparison(string slugs, HttpContext context, CareerQueries queries, SiteAddress address) =>
        CompareAddress.Answer(
            slugs,
            PageForm.Markdown,
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
