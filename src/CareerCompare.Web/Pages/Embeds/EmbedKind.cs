using CareerCompare.Query;
using CareerCompare.Web.Pages.Compare;
using CareerCompare.Web.Pages.Salary;
using CareerCompare.Web.Shared;
using CareerCompare.Web.Views;

namespace CareerCompare.Web.Pages.Embeds;

/// <summary>A kind of page that others can show on theirs.</summary>
/// <param name="Find">What the last part of an address means; null where it means nothing.</param>
/// <param name="Show">Puts it together.</param>
internal sealed record EmbedKind(
    Func<CareerQueries, string, Embed?> Find,
    Func<CareerQueries, Site, Embed, IResult> Show
)
{
    /// <summary>All kinds, by the page that they show; a new kind is added here.</summary>
    public static readonly IReadOnlyDictionary<SiteRoute, EmbedKind> All = new Dictionary<SiteRoute, EmbedKind>
    {
        [SiteRoute.Role] = new(
            (queries, name) => queries.FindSummary(name) is { } role ? Embed.Role(role.Slug, role.Title) : null,
            (queries, site, embed) => PageResult.Create<RoleEmbed, RoleResult>(site, queries.Role(embed.Slugs[0])!)
        ),
        [SiteRoute.Comparison] = new(
            PairFor,
            (queries, site, embed) =>
                PageResult.Create<PairEmbed, SideBySide>(
                    site,
                    new SideBySide(
                        queries.Compare(embed.Slugs)!,
                        OnlyDifferences: false,
                        Choice: SalaryChoice.Everything
                    )
                )
        ),
        [SiteRoute.Salary] = new(
            (queries, name) => queries.FindSummary(name) is { } role ? Embed.Salary(role.Slug, role.Title) : null,
            (queries, site, embed) =>
                PageResult.Create<SalaryEmbed, SalaryView>(
                    site,
                    new SalaryView(queries.Salary(embed.Slugs[0])!, SalaryChoice.Everything, Offer: null)
                )
        ),
    };

    /// <summary>The page that a path means, also by an alias, in another order or case, or by where it has moved to.</summary>
    /// <param name="queries">The publication.</param>
    /// <param name="path">The path of the page itself: <c>/roles/ai-architect</c>.</param>
    public static Embed? FindPage(CareerQueries queries, string path)
    {
        for (var step = 0; step <= Redirects.MaxSteps; step++)
        {
            if (
                PageAddress.Parse(PageForm.Embed.At('/' + path.Trim('/').ToLowerInvariant())) is { } shown
                && shown.Form == PageForm.Embed
                && All[shown.Route].Find(queries, shown.Name) is { } found
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
