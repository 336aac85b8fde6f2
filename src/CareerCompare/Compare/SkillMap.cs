namespace CareerCompare.Compare;

/// <summary>Which role asks for which terms. All counts of skills are made here, so that all pages agree.</summary>
public sealed class SkillMap
{
    private static readonly HashSet<string> Nothing = [];

    private readonly Dictionary<string, HashSet<string>> byRole;
    private readonly Dictionary<string, IReadOnlyList<string>> written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> byTerm = new(StringComparer.Ordinal);

    /// <summary>Builds the map.</summary>
    /// <param name="roles">Slugs of roles, by title, with the slugs of their terms, in the order written.</param>
    public SkillMap(IEnumerable<(string Role, IReadOnlyList<string> Terms)> roles)
    {
        byRole = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var (role, terms) in roles)
        {
            written[role] = terms;
            byRole[role] = new HashSet<string>(terms, StringComparer.Ordinal);
            foreach (var term in byRole[role])
            {
                if (!byTerm.TryGetValue(term, out var asking))
                    byTerm[term] = asking = [];
                asking.Add(role);
            }
        }
        Asking = byRole.Values.Count(terms => terms.Count > 0);
    }

    /// <summary>The number of roles that ask for any term.</summary>
    public int Asking { get; }

    /// <summary>The terms that a role asks for; empty for an unknown role.</summary>
    public IReadOnlySet<string> TermsFor(string role) => byRole.TryGetValue(role, out var terms) ? terms : Nothing;

    /// <summary>The terms that a role asks for, in the order in which its page first names them.</summary>
    public IReadOnlyList<string> InOrder(string role) => written.TryGetValue(role, out var terms) ? terms : [];

    /// <summary>The roles that ask for a term, by title.</summary>
    public IReadOnlyList<string> RolesFor(string term) => byTerm.TryGetValue(term, out var roles) ? roles : [];

    /// <summary>
    /// How much a term says about a role that asks for it: log2(N / n) + 1, where n of N roles ask for it. Rare terms count
    /// more; a term that all roles ask for counts 1. Karen Spärck Jones, "A statistical interpretation of term specificity and
    /// its application in retrieval", Journal of Documentation 28 (1972).
    /// </summary>
    public double Weight(string term) =>
        RolesFor(term) is { Count: > 0 and var n } ? Math.Log2((double)Asking / n) + 1 : 0;

    /// <summary>Sorts terms by the number of roles that ask for them, most first.</summary>
    public IReadOnlyList<string> ByDemand(IEnumerable<string> terms) =>
        [.. terms.OrderByDescending(term => RolesFor(term).Count).ThenBy(term => term, StringComparer.Ordinal)];

    /// <summary>Computes the transition from one role to another.</summary>
    public Transition Transition(string from, string to)
    {
        var (known, need) = (TermsFor(from), InOrder(to));
        return new Transition(
            from,
            to,
            [.. need.Where(known.Contains)],
            need,
            [.. need.Where(term => !known.Contains(term))]
        );
    }

    /// <summary>How much two roles are alike.</summary>
    public Likeness Likeness(string role, string other)
    {
        var shared = TermsFor(role).Count(TermsFor(other).Contains);
        return new Likeness(other, shared, TermsFor(role).Count + TermsFor(other).Count - shared);
    }

    /// <summary>The roles most similar to a role: the largest share of terms in common first.</summary>
    public IReadOnlyList<Likeness> Nearest(string role, int count) =>
        [
            .. Shared(role)
                .Select(pair => new Likeness(
                    pair.Key,
                    pair.Value,
                    TermsFor(role).Count + TermsFor(pair.Key).Count - pair.Value
                ))
                .OrderByDescending(like => like.Score)
                .ThenBy(like => like.Role, StringComparer.Ordinal)
                .Take(count),
        ];

    /// <summary>The roles from which a role is easiest to reach: those with most of its terms.</summary>
    public IReadOnlyList<Transition> WaysTo(string role, int count) =>
        [
            .. Shared(role)
                .OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Take(count)
                .Select(pair => Transition(pair.Key, role)),
        ];

    /// <summary>The roles that are easiest to reach from a role: those of whose terms it has the largest share.</summary>
    public IReadOnlyList<Transition> WaysFrom(string role, int count) =>
        [
            .. Shared(role)
                .OrderByDescending(pair => (double)pair.Value / TermsFor(pair.Key).Count)
                .ThenByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Take(count)
                .Select(pair => Transition(role, pair.Key)),
        ];

    /// <summary>
    /// The terms that roles ask for together with a term, most frequent first, with the number of those roles.
    /// </summary>
    public IReadOnlyList<(string Term, int Roles)> Together(string term, int count) =>
        [
            .. RolesFor(term)
                .SelectMany(role => byRole[role])
                .Where(other => other != term)
                .CountBy(other => other)
                .OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Take(count)
                .Select(pair => (pair.Key, pair.Value)),
        ];

    // The number of terms that each other role has in common with a role, if any.
    private Dictionary<string, int> Shared(string role) =>
        TermsFor(role)
            .SelectMany(RolesFor)
            .Where(other => other != role)
            .CountBy(other => other, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
}
