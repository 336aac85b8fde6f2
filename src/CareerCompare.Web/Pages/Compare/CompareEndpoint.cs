using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Pages.NotFound;
using CareerCompare.Web.Shared;

namespace CareerCompare.Web.Pages.Compare;

internal static class CompareEndpoint
{
    public static void MapCompare(this IEndpointRouteBuilder app) =>
        app.MapGet("/compare/{slugs}", Show).WithQuery("only");

    private static IResult Show(string slugs, HttpContext context, CareerQueries queries)
    {
        var names = slugs.Split(Slug.Versus, StringSplitOptions.None | StringSplitOptions.TrimEntries);
        if (names.Length < 2)
            names = slugs.ToLowerInvariant().Split(Slug.Versus, StringSplitOptions.TrimEntries);
        if (queries.Comparisons().FirstOrDefault(x => x.Slug == slugs && x.Url != $"/compare/{slugs}") is { } article)
            return Addresses.Moved(article.Url + context.Request.QueryString);
        if (names.Length is < 2 or > CareerQueries.MostRoles)
            return NotFoundEndpoint.Answer(context, queries);
        var resolved = queries.Resolve(names);
        if (
            resolved is not { Known.Count: >= 2, Unknown.Count: 0 }
            || queries.Compare(resolved.Known) is not { } answer
        )
            return NotFoundEndpoint.Answer(context, queries);
        if (context.Request.IsElsewhere(Addresses.Comparison(resolved.Known), out var moved))
            return moved;
        var onlyDifferences = context.Request.Query["only"] == "differences";
        return PageResult.Of<ComparePage, SideBySide>(queries.Current()!.Site, new SideBySide(answer, onlyDifferences));
    }
}
