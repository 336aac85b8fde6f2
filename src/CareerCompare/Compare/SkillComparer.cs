namespace CareerCompare.Compare;

/// <summary>Puts the terms of roles side by side. Pure: the same terms give the same comparison.</summary>
public static class SkillComparer
{
    private const int MostDistinctive = 8;
    private const int MostInReason = 3;

    // Kinds that say the same sort of thing of a role. Certificates are no reason to choose one.
    private static readonly Dictionary<string, ReasonKind> Sorts = new(StringComparer.Ordinal)
    {
        ["method"] = ReasonKind.Work,
        ["subject"] = ReasonKind.Work,
        ["language"] = ReasonKind.Means,
        ["framework"] = ReasonKind.Means,
        ["tool"] = ReasonKind.Means,
        ["platform"] = ReasonKind.Means,
        ["soft skill"] = ReasonKind.Person,
    };

    /// <summary>
    /// Compares two to four roles. What sets a role apart is weighed by tf-idf: the places of its profile that name a term,
    /// times the term's weight over all roles of the site (Gerard Salton and Christopher Buckley, "Term-weighting approaches in
    /// automatic text retrieval", Information Processing and Management 24, 1988; the weight is that of
    /// <see cref="SkillMap.Weight"/>).
    /// </summary>
    /// <param name="roles">The roles, by column, with their terms and evidence.</param>
    /// <param name="map">All roles of the site.</param>
    /// <param name="kindOf">The kind of a term.</param>
    public static SkillComparison Compare(
        IReadOnlyList<(string Role, IReadOnlyList<RoleTerm> Terms)> roles,
        SkillMap map,
        Func<string, string> kindOf
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
            map.MostAskedFirst(shared),
            [
                .. some.OrderByDescending(term => term.Value.Count)
                    .ThenBy(term => term.Key, StringComparer.Ordinal)
                    .Select(term => new PartlyShared(term.Key, term.Value)),
            ],
            [.. roles.Select(role => map.MostAskedFirst(Own(role.Terms, asking)))],
            [.. distinctive.Select(terms => (IReadOnlyList<Distinction>)[.. terms.Take(MostDistinctive)])],
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
            [.. distinctive.Select(terms => Reasons(terms, kindOf))]
        );
    }

    private static IEnumerable<string> Own(
        IReadOnlyList<RoleTerm> terms,
        Dictionary<string, IReadOnlyList<int>> asking
    ) => terms.Select(term => term.Term).Where(term => asking[term].Count == 1);

    private static List<Distinction> Distinctive(
        IReadOnlyList<RoleTerm> terms,
        Dictionary<string, IReadOnlyList<int>> asking,
        SkillMap map
    ) =>
        [
            .. terms
                .Where(term => asking[term.Term].Count == 1)
                .Select(term => new Distinction(
                    term.Term,
                    term.Evidence.Count,
                    map.RolesOf(term.Term).Count,
                    term.Evidence.Count * map.Weight(term.Term)
                ))
                .OrderByDescending(term => term.Score)
                .ThenBy(term => term.Term, StringComparer.Ordinal),
        ];

    private static IReadOnlyList<Reason> Reasons(List<Distinction> terms, Func<string, string> kindOf) =>
        [
            .. terms
                .Where(term => Sorts.ContainsKey(kindOf(term.Term)))
                .GroupBy(term => Sorts[kindOf(term.Term)], term => term.Term)
                .OrderBy(group => group.Key)
                .Select(group => new Reason(group.Key, [.. group.Take(MostInReason)])),
        ];
}
