using CareerCompare.Store;

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

    private const int NewestCount = 6;

    private Lazy<Snapshot?> snapshot = new(database.OpenSnapshot);
    private SiteIndex? index;

    /// <summary>The current publication; null before the first.</summary>
    public Publication? Current() => Ask((index, _) => index.Publication);

    /// <inheritdoc />
    public void Dispose()
    {
        if (snapshot.IsValueCreated)
            snapshot.Value?.Dispose();
    }

    /// <summary>
    /// Gives up the snapshot, and its connection, while a request waits. The next query takes a new snapshot, perhaps of a newer
    /// publication.
    /// </summary>
    public void Release()
    {
        Dispose();
        (snapshot, index) = (new(database.OpenSnapshot), null);
    }

    /// <summary>The content of the start page.</summary>
    public HomeResult Home() =>
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
                return new HomeResult(index.Roles, index.Comparisons, [.. newest]);
            }
        ) ?? new HomeResult([], [], []);

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
    public RoleResult? Role(string slug) =>
        Ask((index, state) => index.Get(slug) is null ? null : Answer(index, state, Profile(state, slug)));

    /// <summary>Whether the lists of the site offer this value of <c>family</c>, <c>kind</c> or <c>employment</c>.</summary>
    public bool Offers(string parameter, string value) =>
        Ask((index, _) => index.Offers(parameter, value) ? value : null) is not null;

    /// <summary>Finds the slug of a role by title, alias or another spelling; null if there is none.</summary>
    public string? FindRole(string name) => Ask((index, _) => index.Find(name)?.Slug);

    /// <summary>Finds the summary of a role by title, alias or another spelling; null if there is none.</summary>
    public RoleSummary? FindSummary(string name) => Ask((index, _) => index.Find(name));

    /// <summary>A picture by path, <c>images/poet.png</c>; null if there is none.</summary>
    public PictureResult? Picture(string path) =>
        Ask(
            (index, state) =>
                index.Pictures.TryGetValue(path, out var picture)
                    ? new PictureResult(picture, state.Bytes(picture) ?? throw state.Missing("A picture"))
                    : null
        );

    /// <summary>Authored comparisons, newest first.</summary>
    public IReadOnlyList<ComparisonSummary> Comparisons() => Ask((index, _) => index.Comparisons) ?? [];

    private static bool SameFamily(RoleSummary role, string family) =>
        string.Equals(role.Family, family, StringComparison.OrdinalIgnoreCase);

    private static bool Mentions(RoleSummary role, string word) =>
        role
            .Aliases.Append(role.Title)
            .Append(role.Description)
            .Any(text => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true);

    private static Role Profile(Snapshot state, string slug) => state.Role(slug) ?? throw state.Missing("A role");

    private RoleResult Answer(SiteIndex index, Snapshot state, Role role) =>
        new(
            role,
            [
                .. role
                    .Facts.Related.Select(index.Find)
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
