using FuzzySharp;

namespace CareerCompare.Query;

/// <content>Pages for paths without a page.</content>
public sealed partial class CareerQueries
{
    private const int MaxNear = 5;
    private const int NearEnough = 62;
    private const int NearTerm = 75;

    /// <summary>The path that a path is redirected to; null if it is not redirected.</summary>
    public string? Moved(string path) => Ask((index, _) => index.Redirects.Find(path)?.To);

    /// <summary>Pages with a similar path, best first, at most five.</summary>
    public IReadOnlyList<NearMatch> Near(string path) =>
        Ask(
            (index, _) =>
            {
                var last = path.Length <= 512 ? path.TrimEnd('/').Split('/')[^1].ToLowerInvariant() : "";
                var parts = last.Split(Slug.Versus)
                    .Take(SiteRoute.MaxCompared)
                    .Select(part => NearRoles(index, part))
                    .ToList();
                var best = parts.Select(near => near.FirstOrDefault()).OfType<RoleSummary>().Distinct().ToList();
                var matches = new List<NearMatch>();
                if (best.Count > 1)
                {
                    var slugs = index.InCanonicalOrder([.. best.Select(role => role.Slug)]);
                    var title = string.Join(" vs. ", slugs.Select(slug => index.Get(slug)!.Title));
                    matches.Add(new NearMatch(title, SiteRoute.Comparison.For(slugs), "comparison"));
                }
                matches.AddRange(
                    best.Concat(parts.SelectMany(near => near))
                        .Distinct()
                        .Select(role => new NearMatch(role.Title, role.Url, "role"))
                );
                var isTerm = path.StartsWith(SiteRoute.Skill.Path, StringComparison.OrdinalIgnoreCase);
                var terms = NearTerms(index, last).Select(term => new NearMatch(term.Title, term.Url, "skill"));
                return (isTerm ? terms.Concat(matches) : matches.Concat(terms)).Take(MaxNear).ToList();
            }
        ) ?? [];

    private static IEnumerable<RoleSummary> NearRoles(SiteIndex index, string text) =>
        text.Length < 2
            ? []
            : index
                .Roles.Select(role => (role, Score: index.Spellings[role.Slug].Max(name => Fuzz.Ratio(name, text))))
                .Where(near => near.Score >= NearEnough)
                .OrderByDescending(near => near.Score)
                .Select(near => near.role)
                .Take(MaxNear);

    private static IEnumerable<Term> NearTerms(SiteIndex index, string text) =>
        text.Length < 2
            ? []
            : index
                .Terms.All.Select(term => (term, Score: Fuzz.Ratio(term.Slug, text)))
                .Where(near => near.Score >= NearTerm)
                .OrderByDescending(near => near.Score)
                .Select(near => near.term)
                .Take(MaxNear);
}
