using CareerCompare.Query;

namespace CareerCompare.Web.Views;

/// <summary>Which pages others can show on theirs.</summary>
internal static class EmbedPages
{
    // What the name in an address of each kind means; null where it means nothing.
    private static readonly Dictionary<SiteRoute, Func<CareerQueries, string, Embed?>> Kinds = new()
    {
        [SiteRoute.Role] = (queries, name) =>
            queries.FindSummary(name) is { } role ? Embed.Role(role.Slug, role.Title) : null,
        [SiteRoute.Comparison] = PairFor,
        [SiteRoute.Salary] = (queries, name) =>
            queries.FindSummary(name) is { } role ? Embed.Salary(role.Slug, role.Title) : null,
    };

    /// <summary>The page that a path means, also by an alias, in another order or case, or by where it has moved to.</summary>
    /// <param name="queries">The publication.</param>
    /// <param name="path">The path of the page itself: <c>/roles/ai-architect</c>.</param>
    public static Embed? Find(CareerQueries queries, string path)
    {
        for (var step = 0; step <= Redirects.MaxSteps; step++)
        {
            if (
                PageAddress.Parse(PageForm.Embed.At('/' + path.Trim('/').ToLowerInvariant())) is { } shown
                && shown.Form == PageForm.Embed
                && Kinds[shown.Route](queries, shown.Name) is { } found
            )
                return found;
            if (queries.Moved(path) is not { } moved)
                return null;
            path = moved.Split('?', '#')[0];
        }
        return null;
    }

    // Three and four roles have a page, but no room in somebody else's.
    private static Embed? PairFor(CareerQueries queries, string slugs)
    {
        var resolved = queries.Resolve(slugs.Split(Slug.Versus, StringSplitOptions.TrimEntries));
        var known =
            resolved.Unknown.Count == 0
                ? resolved.Known
                : queries.Comparisons().FirstOrDefault(comparison => comparison.Slug == slugs)?.Roles;
        if (known is not { Count: 2 })
            return null;
        var titles = known.Select(slug => queries.FindSummary(slug)!.Title);
        return Embed.Pair(known, string.Join(" vs. ", titles));
    }
}
