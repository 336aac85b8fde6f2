namespace CareerCompare.Compare;

/// <summary>Ranks roles by how well they fit a person's skills.</summary>
public static class FitRanking
{
    /// <summary>
    /// Ranks the roles that ask for at least one term that the person knows. Roles that ask for nothing the person lacks come
    /// first, then more known terms, then a larger share of known terms.
    /// </summary>
    /// <param name="roles">Slugs, by title.</param>
    /// <param name="map">All roles of the site.</param>
    /// <param name="skills">Terms that the person knows.</param>
    /// <param name="lacks">Terms that the person lacks.</param>
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

    /// <summary>The terms most often missing from the roles that fit, with the number of those roles.</summary>
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
