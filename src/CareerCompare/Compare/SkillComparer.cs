namespace CareerCompare.Compare;

/// <summary>Puts the terms of roles side by side. Pure: the same terms give the same comparison.</summary>
public static class SkillComparer
{
    private const int MaxDistinctive = 8;
    private const int MaxInReason = 3;

    // A term with a point of its own matters more than one named in passing.
    private const int PointOfItsOwn = 2;

    /// <summary>
    /// Compares two to four roles. Distinctive terms are weighed by tf-idf: how often its sections name a term (two more for a
    /// point of its own), times the term's weight over all roles of the site (Gerard Salton and Christopher Buckley,
    /// "Term-weighting approaches in automatic text retrieval", Information Processing and Management 24, 1988; the weight is
    /// that of <see cref="SkillMap.Weight"/>).
    /// </summary>
    /// <param name="roles">The roles, by column, with their terms and evidence.</param>
    /// <param name="map">All roles of the site.</param>
    /// <param name="saidBy">The kind of reason that a term gives; null for none.</param>
    public static SkillComparison Compare(
        IReadOnlyList<(string Role, IReadOnlyList<RoleSkill> Terms)> roles,
        SkillMap map,
        Func<string, ReasonKind?> saidBy
    )
    {
        var asking = roles
            .SelectMany((role, column) => role.Terms.Select(term => (term.Term, column)))
            .GroupBy(pair => pair.Term, pair => pair.column)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<int>)[.. group.Distinct()]);
        var shared = asking.Where(term => term.Value.Count == roles.Count).Select(term => term.Key);
        var some = asking.Where(term => term.Value.Count > 1 && term.Value.Count < roles.Count);
        var distinctive = roles.Select(role => Distinctive(role.Terms, asking, map)).ToList();
        return new SkillComparison(
            map.ByDemand(shared),
            [
                .. some.OrderByDescending(term => term.Value.Count)
                    .ThenBy(term => term.Key, StringComparer.Ordinal)
                    .Select(term => new PartlyShared(term.Key, term.Value)),
            ],
            [.. roles.Select(role => map.ByDemand(Own(role.Terms, asking)))],
            [.. distinctive.Select(terms => (IReadOnlyList<Distinction>)[.. terms.Take(MaxDistinctive)])],
            [
                .. from role in roles
                from other in roles
                where other.Role != role.Role
                select map.Transition(role.Role, other.Role),
            ],
            [
                .. from i in Enumerable.Range(0, roles.Count)
                from j in Enumerable.Range(i + 1, roles.Count - i - 1)
                select (i, j, map.Likeness(roles[i].Role, roles[j].Role)),
            ],
            [.. distinctive.Select(terms => Reasons(terms, saidBy))]
        );
    }

    private static IEnumerable<string> Own(
        IReadOnlyList<RoleSkill> terms,
        Dictionary<string, IReadOnlyList<int>> asking
    ) => terms.Select(term => term.Term).Where(term => asking[term].Count == 1);

    private static List<Distinction> Distinctive(
        IReadOnlyList<RoleSkill> terms,
        Dictionary<string, IReadOnlyList<int>> asking,
        SkillMap map
    ) =>
        [
            .. terms
                .Where(term => asking[term.Term].Count == 1)
                .Select(term => new Distinction(
                    term.Term,
                    term.Mentions,
                    term.IsPoint,
                    map.RolesFor(term.Term).Count,
                    (term.Mentions + (term.IsPoint ? PointOfItsOwn : 0)) * map.Weight(term.Term)
                ))
                .OrderByDescending(term => term.Score)
                .ThenBy(term => term.Term, StringComparer.Ordinal),
        ];

    private static IReadOnlyList<Reason> Reasons(List<Distinction> terms, Func<string, ReasonKind?> saidBy) =>
        [
            .. terms
                .Select(term => (term.Term, Kind: saidBy(term.Term)))
                .Where(term => term.Kind is not null)
                .GroupBy(term => term.Kind!.Value, term => term.Term)
                .OrderBy(group => group.Key)
                .Select(group => new Reason(group.Key, [.. group.Take(MaxInReason)])),
        ];
}
