using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Pages.NotFound;
using CareerCompare.Web.Shared;
using CareerCompare.Web.Shared.Charts;

namespace CareerCompare.Web.Pages.Compare;

internal static class CompareEndpoint
{
    public static void MapCompare(this IEndpointRouteBuilder app) =>
        app.MapGet("/compare/{slugs}", Show).WithQuery("only", "level", "currency");

    private static IResult Show(string slugs, HttpContext context, CareerQueries queries)
    {
        var resolved = queries.Resolve(slugs.ToLowerInvariant().Split(Slug.Versus, StringSplitOptions.TrimEntries));
        if (resolved is { Known: [_], Unknown.Count: 0 })
            return Addresses.Moved(Addresses.Picker(resolved.Known));
        // The name of a file is an address only where it names no two roles, else two files could lead to each other.
        if (resolved.Unknown.Count > 0)
            return queries.Comparisons().FirstOrDefault(comparison => comparison.Slug == slugs) is { } article
                ? Addresses.Moved(article.Url + context.Request.QueryString)
                : NotFoundEndpoint.Answer(context, queries);
        if (context.Request.IsElsewhere(Addresses.Comparison(resolved.Known), out var moved))
            return moved;
        if (queries.Compare(resolved.Known) is not { } answer)
            return NotFoundEndpoint.Answer(context, queries);
        var onlyDifferences = context.Request.Query["only"] == "differences";
        var site = queries.Current()!.Site;
        var choice = SalaryChoice.Of(context.Request.Query, site);
        return PageResult.Of<ComparePage, SideBySide>(site, new SideBySide(answer, onlyDifferences, choice));
    }
}
