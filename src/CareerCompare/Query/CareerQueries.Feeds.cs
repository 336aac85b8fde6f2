using CareerCompare.Store;

namespace CareerCompare.Query;

/// <content>Queries for sitemaps and feeds.</content>
public sealed partial class CareerQueries
{
    /// <summary>
    /// All pages for search engines, without duplicates, as a stream since there are many pairs. Comparisons of three and four
    /// roles are left out, and so are the salaries of roles without figures.
    /// </summary>
    public IEnumerable<ListedPage> ListedPages() => Ask(Listed) ?? [];

    /// <summary>Role articles and authored comparisons that have a date, newest first.</summary>
    /// <param name="count">The maximum number.</param>
    public IReadOnlyList<FeedArticle> NewestArticles(int count) =>
        Ask(
            (index, state) =>
            {
                var comparisons =
                    from pair in index.Comparisons
                    let updated = pair.Updated ?? pair.Published
                    where updated is not null
                    select (Article: Announced(pair, updated.Value), Role: (string?)null);
                var roles =
                    from role in index.Roles
                    let updated = role.Updated
                    where role.HasArticle && updated is not null
                    select (Article: Announced(role, updated.Value), Role: (string?)role.Slug);
                return comparisons
                    .Concat(roles)
                    .OrderByDescending(entry => entry.Article.Updated)
                    .ThenBy(entry => entry.Article.Url, StringComparer.Ordinal)
                    .Take(count)
                    .Select(entry =>
                        entry.Role is { } role
                            ? entry.Article with
                            {
                                Published = Profile(state, role).Published,
                            }
                            : entry.Article
                    )
                    .ToList();
            }
        ) ?? [];

    private static FeedArticle Announced(ComparisonSummary pair, DateOnly updated) =>
        new(pair.Title, pair.Url, pair.Description, pair.Published, updated);

    // The date of first publication is only in the role's document.
    private static FeedArticle Announced(RoleSummary role, DateOnly updated) =>
        new(role.Title, role.Url, role.Description, null, updated);

    private IEnumerable<ListedPage> Listed(SiteIndex index, Snapshot state) =>
        // Filtered lists are not listed: they are the same page as the list.
        SiteRoute
            .All.Where(route => route.IsFixedPage && route != SiteRoute.Search)
            .Select(route => new ListedPage(route.Path, null))
            .Concat(index.Roles.Select(role => new ListedPage(role.Url, role.Updated)))
            .Concat(PaidRoles(index, state))
            .Concat(index.Terms.All.Select(term => new ListedPage(term.Url, null)))
            .Concat(
                Open(index)
                    .Select(listed => listed.Job)
                    .Where(job => !job.Facts.Sample)
                    .Select(job => new ListedPage(job.Url, job.Facts.Updated))
            )
            .Concat(ListedPairs(index));

    private static IEnumerable<ListedPage> PaidRoles(SiteIndex index, Snapshot state)
    {
        foreach (var role in index.Roles)
        {
            // The role's document would tell all this too, and reading every one of them takes seconds.
            var pay = FiguresFor(index, state, role.Slug, role.Occupation);
            if (!pay.IsEmpty || role.HasClaims)
                yield return new ListedPage(
                    SiteRoute.Salary.For(role.Slug),
                    pay.Sources.Aggregate(role.Updated, (day, source) => Later(day, source.Retrieved))
                );
        }
    }

    // The page of an authored pair also shows the roles' own articles, so it is as new as the newest of the three.
    private static IEnumerable<ListedPage> ListedPairs(SiteIndex index)
    {
        var authored = index.Pairs.Values.ToDictionary(
            pair => InOrder(pair.Summary.Roles[0], pair.Summary.Roles[1]),
            pair => pair.Summary
        );
        for (var i = 0; i < index.Roles.Count; i++)
        for (var j = i + 1; j < index.Roles.Count; j++)
        {
            var (first, second) = (index.Roles[i], index.Roles[j]);
            var changed = Later(first.Updated, second.Updated);
            var pair = InOrder(first.Slug, second.Slug);
            yield return authored.TryGetValue(pair, out var article)
                ? new ListedPage(article.Url, Later(changed, article.Updated ?? article.Published))
                : new ListedPage(pair.One, pair.Other, changed);
        }
    }

    private static (string One, string Other) InOrder(string one, string other) =>
        string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one > other || other is null ? one : other;
}
