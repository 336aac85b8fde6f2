using CareerCompare.Compare;

namespace CareerCompare.Query;

/// <content>Comparisons.</content>
public sealed partial class CareerQueries
{
    /// <summary>
    /// Resolves the names in an address to roles. Names can be slugs or aliases in any letter case. Duplicates are removed and
    /// at most four roles kept, in canonical order (that of the authored article for a pair, otherwise alphabetical).
    /// </summary>
    public ResolvedRoles Resolve(IReadOnlyList<string> names) =>
        Ask(
            (index, _) =>
            {
                var roles = names.Select(name => (name, Slug: index.Find(name)?.Slug)).ToList();
                var slugs = roles.Select(role => role.Slug).OfType<string>().Distinct(StringComparer.Ordinal);
                var known = index.InCanonicalOrder([.. slugs.Take(SiteRoute.MaxCompared)]);
                var unknown = roles.Where(role => role.Slug is null).Select(role => role.name).Distinct();
                return new ResolvedRoles(known, [.. unknown], known.SequenceEqual(names));
            }
        ) ?? new ResolvedRoles([], names, IsCanonical: false);

    /// <summary>Compares two to four roles, in the order given; null if a slug is unknown.</summary>
    public CompareResult? Compare(IReadOnlyList<string> slugs, string? source = null) =>
        Ask(
            (index, state) =>
            {
                if (slugs.Any(slug => index.Get(slug) is null))
                    return null;
                var roles = slugs.Select(slug => Profile(state, slug)).ToList();
                var authored =
                    slugs.Count == 2 && index.Pairs.TryGetValue(RoleOrder.PairKey(slugs), out var pair)
                        ? state.Comparison(pair.Path) ?? throw state.Missing("An authored comparison")
                        : null;
                var comparison = Comparer.Compare(roles, authored, index.Vocabulary);
                var pairs = index.Comparisons.Where(other =>
                    slugs.Count == 2 ? other.Roles.Count(slugs.Contains) == 1 : other.Roles.All(slugs.Contains)
                );
                var terms = slugs.Select(slug => TermsFor(state, slug)).ToList();
                return new CompareResult(
                    comparison,
                    [.. pairs],
                    [.. index.Roles.Where(role => !slugs.Contains(role.Slug))],
                    SkillComparer.Compare([.. slugs.Zip(terms)], index.Skills, slug => SaidBy(index, slug)),
                    terms,
                    [.. slugs.Select(slug => NearestTo(index, slug))],
                    index.Skills,
                    index.Terms,
                    PayFor(index, state, roles, source),
                    Featured(index, [.. slugs.Select(slug => index.Get(slug)!)])
                );
            }
        );

    private static ReasonKind? SaidBy(SiteIndex index, string term) =>
        Enum.TryParse<ReasonKind>(
            index.Terms.Kinds.Find(index.Terms.Get(term)?.Kind)?.Says,
            ignoreCase: true,
            out var kind
        )
            ? kind
            : null;
}
