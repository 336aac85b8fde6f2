using CareerCompare.Query;
using CareerCompare.Web.Shared;

namespace CareerCompare.Web.Pages.Compare;

/// <summary>A link to the comparison of two roles.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its page.</param>
/// <param name="Note">What to expect there.</param>
public sealed record PairLink(string Title, string Url, string Note);

/// <summary>Where a comparison leads on to.</summary>
internal static class Pairs
{
    /// <summary>For a pair the authored comparisons nearby; for more roles every two of them, authored ones first.</summary>
    public static IReadOnlyList<PairLink> From(CompareResult answer)
    {
        var authored = answer
            .Pairs.Select(pair => new PairLink(pair.Title, pair.Url, $"{pair.Minutes} min read"))
            .ToList();
        var roles = answer.Comparison.Roles;
        if (roles.Count == 2)
            return authored;
        var others =
            from i in Enumerable.Range(0, roles.Count)
            from j in Enumerable.Range(i + 1, roles.Count - i - 1)
            where Authored(answer, [roles[i].Slug, roles[j].Slug]) is null
            select new PairLink(
                $"{roles[i].Title} vs. {roles[j].Title}",
                Url(answer, [roles[i].Slug, roles[j].Slug]),
                "built from role articles"
            );
        return [.. authored, .. others];
    }

    /// <summary>The page of some of the comparison's roles.</summary>
    public static string Url(CompareResult answer, IReadOnlyList<string> slugs) =>
        SiteRoute.Comparison.For(RoleOrder.Canonical(slugs, _ => Authored(answer, slugs)?.Roles));

    private static ComparisonSummary? Authored(CompareResult answer, IReadOnlyList<string> slugs) =>
        answer.Pairs.FirstOrDefault(pair => pair.Roles.Count == slugs.Count && pair.Roles.All(slugs.Contains));
}
