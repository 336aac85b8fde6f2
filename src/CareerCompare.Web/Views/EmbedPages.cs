using CareerCompare.Query;

namespace CareerCompare.Web.Views;

/// <summary>Finds the pages that other sites can embed.</summary>
internal static class EmbedPages
{
    // Resolves the name in an address, for each kind of page; null if the name is unknown.
    private static readonly Dictionary<SiteRoute, Func<CareerQueries, string, Embed?>> Kinds = new()
    {
        [SiteRoute.Role] = (queries, name) =>
            queries.FindSummary(name) is { } role ? Embed.Role(role.Slug, role.Title) : null,
        [SiteRoute.Comparison] = PairFor,
        [SiteRoute.Salary] = (queries, name) =>
            queries.FindSummary(name) is { } role ? Embed.Salary(role.Slug, role.Title) : null,
    };

    /// <summary>The page at a path. Follows aliases, another order or case, and redirects.</summary>
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

    // Comparisons of three or four roles are too wide to embed.
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
