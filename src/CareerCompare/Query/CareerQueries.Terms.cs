using CareerCompare.Compare;
using CareerCompare.Store;

namespace CareerCompare.Query;

/// <content>Queries about terms.</content>
public sealed partial class CareerQueries
{
    /// <summary>The maximum number of terms that a person can know or lack.</summary>
    public const int MaxSkills = 100;

    private const int MaxWords = 12;
    private const int MaxTogether = 12;
    private const int MaxDivided = 8;
    private const int MaxLearned = 5;
    private const int MaxAlike = 3;

    /// <summary>Terms by text (in title, aliases, definition) and kind, by title.</summary>
    /// <param name="text">Words that must all be found; null or blank for all.</param>
    /// <param name="kind">A kind; null or blank for all.</param>
    public TermList? Terms(string? text, string? kind) =>
        Ask(
            (index, _) =>
            {
                var words = (text ?? "")
                    .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                    .Distinct()
                    .Take(MaxWords)
                    .ToList();
                var key = string.IsNullOrWhiteSpace(kind) ? null : index.Terms.Kinds.Find(kind)?.Key ?? kind;
                var found = index
                    .Terms.All.Where(term =>
                        key is null || string.Equals(term.Kind, key, StringComparison.OrdinalIgnoreCase)
                    )
                    .Where(term => words.All(word => Mentions(term, word)));
                return new TermList([.. found], index.Terms.All.Count, index.Terms, index.Skills);
            }
        );

    /// <summary>Finds a term by slug, title or alias, ignoring case; null if there is none.</summary>
    public Term? FindTerm(string name) => Ask((index, _) => index.Terms.Find(name));

    /// <summary>One term by slug; null if there is none.</summary>
    /// <param name="slug">The term.</param>
    /// <param name="page">Which page of the roles that ask for it, from 1.</param>
    /// <param name="pageSize">From 1 to 100.</param>
    public TermResult? Term(string slug, int page, int pageSize) =>
        Ask(
            (index, state) =>
            {
                if (index.Terms.Get(slug) is not { } term)
                    return null;
                var all = index.Skills.RolesFor(slug);
                var roles = all.Skip((int)Math.Min(int.MaxValue, (page - 1L) * pageSize)).Take(pageSize).ToList();
                var evidence = state.RoleTerms(roles);
                return new TermResult(
                    term,
                    state.Term(slug) ?? throw state.Missing("A term"),
                    [.. roles.Select(role => (index.Get(role)!, EvidenceFor(evidence[role], slug)))],
                    all.Count,
                    page,
                    pageSize,
                    WithTitles(index, index.Skills.Together(slug, MaxTogether)),
                    [.. Divided(index, slug).Take(MaxDivided)],
                    index.Terms
                );
            }
        );

    /// <summary>The roles that fit a person's skills.</summary>
    /// <param name="skills">
    /// Terms that the person knows: slugs, titles or aliases; at most <see cref="MaxSkills"/> count.
    /// </param>
    /// <param name="lacks">Terms that the person lacks.</param>
    public FitResult? Fit(IReadOnlyList<string> skills, IReadOnlyList<string> lacks) =>
        Ask(
            (index, _) =>
            {
                var (known, refused) = (Known(index, skills), Known(index, lacks));
                refused.RemoveAll(known.Contains);
                var fits = FitRanking.Rank(
                    index.Roles.Select(role => role.Slug),
                    index.Skills,
                    known.Select(term => term.Slug).ToHashSet(StringComparer.Ordinal),
                    refused.Select(term => term.Slug).ToHashSet(StringComparer.Ordinal)
                );
                return new FitResult(
                    known,
                    refused,
                    [.. skills.Where(name => index.Terms.Find(name) is null)],
                    [.. lacks.Where(name => index.Terms.Find(name) is null)],
                    fits,
                    WithTitles(index, FitRanking.LearnNext(fits, MaxLearned)),
                    fits.ToDictionary(fit => fit.Role, fit => index.Get(fit.Role)!),
                    index.Skills,
                    index.Terms
                );
            }
        );

    private static List<Term> Known(SiteIndex index, IReadOnlyList<string> names) =>
        [.. names.Take(MaxSkills).Select(index.Terms.Find).OfType<Term>().Distinct()];

    private static List<RoleSkill> TermsFor(Snapshot state, string slug) =>
        state.RoleTerms([slug]).TryGetValue(slug, out var terms) ? terms : throw state.Missing("The terms of a role");

    private static IReadOnlyList<NearRole> NearestTo(SiteIndex index, string slug) =>
        [
            .. index
                .Skills.Nearest(slug, MaxAlike)
                .Select(like => new NearRole(index.Get(like.Role)!, like, index.PairUrl([slug, like.Role]))),
        ];

    private static IReadOnlyList<Evidence> EvidenceFor(List<RoleSkill> terms, string slug) =>
        terms.Find(term => term.Term == slug)?.Evidence ?? [];

    private static IReadOnlyList<(Term, int)> WithTitles(
        SiteIndex index,
        IReadOnlyList<(string Term, int Roles)> terms
    ) => [.. terms.Select(pair => (index.Terms.Get(pair.Term)!, pair.Roles))];

    private static IEnumerable<(ComparisonSummary, RoleSummary)> Divided(SiteIndex index, string slug)
    {
        foreach (var comparison in index.Comparisons)
        {
            var asking = comparison.Roles.Where(role => index.Skills.TermsFor(role).Contains(slug)).ToList();
            if (asking.Count == 1 && index.Get(asking[0]) is { } only)
                yield return (comparison, only);
        }
    }

    private static bool Mentions(Term term, string word) =>
        term.Names.Append(term.Summary).Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
