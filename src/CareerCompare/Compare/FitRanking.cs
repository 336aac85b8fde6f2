namespace CareerCompare.Compare;

/// <summary>How a role fits what somebody knows.</summary>
/// <param name="Role">The role's slug.</param>
/// <param name="Have">What it asks for and one knows; slugs, in the order in which it names them.</param>
/// <param name="Missing">What it asks for and one does not know, in the same order.</param>
/// <param name="Refused">Those of the missing that one says one lacks.</param>
public sealed record RoleFit(
    string Role,
    IReadOnlyList<string> Have,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> Refused
)
{
    /// <summary>How many terms it asks for.</summary>
    public int Need => Have.Count + Missing.Count;

    /// <summary>The share of what it asks for that one knows, from 0 to 1.</summary>
    public double Score => Need == 0 ? 0 : (double)Have.Count / Need;
}

/// <summary>Which roles fit what somebody knows.</summary>
public static class FitRanking
{
    /// <summary>
    /// Roles that ask for something one knows: first those that ask for nothing one says one lacks, then by the number of
    /// terms that one knows, then by their share of what the role asks for.
    /// </summary>
    /// <param name="roles">Slugs, by title.</param>
    /// <param name="map">All roles of the site.</param>
    /// <param name="skills">What one knows.</param>
    /// <param name="lacks">What one says one lacks.</param>
    public static IReadOnlyList<RoleFit> Rank(
        IEnumerable<string> roles,
        SkillMap map,
        IReadOnlySet<string> skills,
        IReadOnlySet<string> lacks
    ) =>
        [
            .. roles
                .Where(role => map.TermsFor(role).Overlaps(skills))
                .Select(role => FitFor(role, map, skills, lacks))
                .OrderBy(fit => fit.Refused.Count > 0)
                .ThenByDescending(fit => fit.Have.Count)
                .ThenByDescending(fit => fit.Score),
        ];

    /// <summary>
    /// The terms that add most roles: asked for by the most roles that ask for something one knows already, with their number.
    /// </summary>
    public static IReadOnlyList<(string Term, int Roles)> LearnNext(IReadOnlyList<RoleFit> fits, int count) =>
        [
            .. fits.Where(fit => fit.Refused.Count == 0)
                .SelectMany(fit => fit.Missing)
                .CountBy(term => term)
                .OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Take(count)
                .Select(pair => (pair.Key, pair.Value)),
        ];

    private static RoleFit FitFor(string role, SkillMap map, IReadOnlySet<string> skills, IReadOnlySet<string> lacks)
    {
        var need = map.InOrder(role);
        var missing = need.Where(term => !skills.Contains(term)).ToList();
        return new RoleFit(role, [.. need.Where(skills.Contains)], missing, [.. missing.Where(lacks.Contains)]);
    }
}
