using CareerCompare.Compare;
using CareerCompare.Store;
using FuzzySharp;

namespace CareerCompare.Query;

/// <summary>
/// All queries of pages and the API. All results of one instance come from one snapshot, so that a page never mixes two
/// publications: use one for each request, and dispose it. Every method throws <see cref="DamagedDatabaseException"/> if
/// published content is missing from the database.
/// </summary>
public sealed partial class CareerQueries(CareerDatabase database, SiteIndexCache cache, TimeProvider? time = null)
    : IDisposable
{
    private readonly TimeProvider clock = time ?? TimeProvider.System;

    private const int MaxNear = 5;
    private const int NewestCount = 6;
    private const int NearEnough = 62;
    private const int NearTerm = 75;

    private readonly Lazy<Snapshot?> snapshot = new(database.OpenSnapshot);
    private SiteIndex? index;

    /// <summary>The current publication; null before the first.</summary>
    public Publication? Current() => Ask((index, _) => index.Publication);

    /// <inheritdoc />
    public void Dispose()
    {
        if (snapshot.IsValueCreated)
            snapshot.Value?.Dispose();
    }

    /// <summary>The content of the start page.</summary>
    public HomeAnswer Home() =>
        Ask(
            (index, _) =>
            {
                var comparisons = index.Comparisons.Select(c => new NewArticle(
                    c.Title,
                    c.Url,
                    c.Updated ?? c.Published,
                    c.Updated > c.Published
                ));
                var roles = index
                    .Roles.Where(role => role.HasArticle)
                    .Select(role => new NewArticle(role.Title, role.Url, role.Updated, IsUpdate: true));
                var newest = comparisons.Concat(roles).OrderByDescending(article => article.Date).Take(NewestCount);
                return new HomeAnswer(index.Roles, index.Comparisons, [.. newest]);
            }
        ) ?? new HomeAnswer([], [], []);

    /// <summary>Roles by family (as written, case aside) and text (in title, aliases, description), by title.</summary>
    /// <param name="text">Words that must all be found; null or blank for all.</param>
    /// <param name="family">A family; null or blank for all.</param>
    /// <param name="page">From 1.</param>
    /// <param name="pageSize">From 1 to 100.</param>
    public RoleList Roles(string? text, string? family, int page, int pageSize) =>
        Ask(
            (index, _) =>
            {
                var words = (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
                var found = index
                    .Roles.Where(role => string.IsNullOrWhiteSpace(family) || SameFamily(role, family.Trim()))
                    .Where(role => words.All(word => Mentions(role, word)))
                    .ToList();
                var families = index
                    .Roles.Where(role => role.Family is not null)
                    .GroupBy(role => role.Family!, StringComparer.OrdinalIgnoreCase)
                    .OrderBy(group => group.Key, StringComparer.OrdinalIgnoreCase)
                    .Select(group => (group.Key, group.Count()));
                var items = found.Skip((int)Math.Min(int.MaxValue, (page - 1L) * pageSize)).Take(pageSize);
                return new RoleList([.. items], found.Count, page, pageSize, [.. families]);
            }
        ) ?? new RoleList([], 0, page, pageSize, []);

    /// <summary>One role by slug; null if there is none.</summary>
    public RoleAnswer? Role(string slug) =>
        Ask((index, state) => index.Get(slug) is null ? null : Answer(index, state, Profile(state, slug)));

    /// <summary>Finds the slug of a role by title, alias or another spelling; null if there is none.</summary>
    public string? FindRole(string name) => Ask((index, _) => index.Find(name)?.Slug);

    /// <summary>Finds the summary of a role by title, alias or another spelling; null if there is none.</summary>
    public RoleSummary? FindSummary(string name) => Ask((index, _) => index.Find(name));

    /// <summary>A picture by path, <c>images/poet.png</c>; null if there is none.</summary>
    public PictureAnswer? Picture(string path) =>
        Ask(
            (index, state) =>
                index.Pictures.TryGetValue(path, out var picture)
                    ? new PictureAnswer(picture, state.Bytes(picture) ?? throw state.Missing("A picture"))
                    : null
        );

    /// <summary>Authored comparisons, newest first.</summary>
    public IReadOnlyList<ComparisonSummary> Comparisons() => Ask((index, _) => index.Comparisons) ?? [];

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
    public CompareAnswer? Compare(IReadOnlyList<string> slugs, string? source = null) =>
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
                return new CompareAnswer(
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

    private static ReasonKind? SaidBy(SiteIndex index, string term) =>
        Enum.TryParse<ReasonKind>(
            index.Terms.Kinds.Find(index.Terms.Get(term)?.Kind)?.Says,
            ignoreCase: true,
            out var kind
        )
            ? kind
            : null;

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

    private static bool SameFamily(RoleSummary role, string family) =>
        string.Equals(role.Family, family, StringComparison.OrdinalIgnoreCase);

    private static bool Mentions(RoleSummary role, string word) =>
        role
            .Aliases.Append(role.Title)
            .Append(role.Description)
            .Any(text => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true);

    private static Role Profile(Snapshot state, string slug) => state.Role(slug) ?? throw state.Missing("A role");

    private RoleAnswer Answer(SiteIndex index, Snapshot state, Role role) =>
        new(
            role,
            [
                .. role
                    .Related.Select(index.Find)
                    .OfType<RoleSummary>()
                    .Where(other => other.Slug != role.Slug)
                    .Distinct(),
            ],
            [.. index.Comparisons.Where(comparison => comparison.Roles.Contains(role.Slug))],
            [.. index.Roles.Where(other => other.Slug != role.Slug)],
            TermsFor(state, role.Slug),
            CareerSteps.For(role, index),
            index.Terms,
            PayFor(index, state, role),
            Featured(index, [index.Get(role.Slug)!])
        );

    private T? Ask<T>(Func<SiteIndex, Snapshot, T?> answer)
        where T : class =>
        snapshot.Value is { } state && (index ??= cache.For(state)) is { } lists ? answer(lists, state) : null;
}
