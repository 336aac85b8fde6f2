namespace CareerCompare.Check;

/// <summary>Checks redirects against the pages that exist.</summary>
internal static class RedirectRules
{
    /// <summary>The file of redirects.</summary>
    public const string Path = "redirects.yml";

    public static IEnumerable<Problem> Check(Redirects redirects, SitePages pages)
    {
        foreach (var redirect in redirects.All)
        {
            // A redirect from another name of its own target is harmless.
            if (pages.Canonical(Plain(redirect.From)) is { } there && there != Plain(redirect.To))
                yield return At(redirect, Rule.RedirectOverPage, $"{redirect.From} is a page");
            var last = redirect.To;
            while (!IsPage(last) && redirects.Find(last) is { } next)
                last = next.To;
            var page = pages.Canonical(Plain(last));
            if (page == Plain(redirect.To))
                continue;
            last = page ?? last;
            if (last != redirect.To)
                yield return At(
                    redirect,
                    Rule.RedirectChain,
                    $"{redirect.To} is redirected as well",
                    $"write {redirect.From}: {last}"
                );
            else
                yield return At(
                    redirect,
                    Rule.RedirectTarget,
                    $"there is no page {redirect.To}",
                    pages.Near(redirect.To) is { } near ? $"did you mean {near}?" : null
                );
        }

        // The site redirects other letter cases to the page.
        bool IsPage(string path) => pages.Exists(Plain(path));

        static string Plain(string path) => '/' + path.Trim('/').ToLowerInvariant();
    }

    /// <summary>Finds pages that were public, are gone, and have no redirect, and adds a problem for each.</summary>
    public static void AddGone(IReadOnlyList<Parse.PublishedPath> published, SitePages pages, ProblemList problems)
    {
        var fresh = new Lazy<List<string>>(() => [.. New(published, pages)]);
        foreach (var old in published.Where(old => !pages.Leads('/' + old.Path.Trim('/'))))
        {
            var message = $"there is no page {old.Path} any more, and no redirect";
            problems.Add(
                new Problem(Rule.PublishedGone, Read.ContentFolder.Published, old.Line, 1, message),
                () => $"add to redirects.yml: {old.Path}: {Successor(old.Path, fresh.Value)}"
            );
        }
    }

    /// <summary>Finds pages that are missing from the list of published pages. One problem for all.</summary>
    public static IEnumerable<Problem> Unrecorded(IReadOnlyList<Parse.PublishedPath> published, SitePages pages)
    {
        var missing = New(published, pages).Order(StringComparer.Ordinal).ToList();
        if (published.Count > 0 && missing.Count > 0)
            yield return new Problem(
                Rule.NotRecorded,
                Read.ContentFolder.Published,
                1,
                1,
                missing.Count == 1
                    ? $"{missing[0]} is not in the list"
                    : $"{missing.Count} pages are not in the list, {missing[0]} first"
            );
    }

    // Only a page that is new since the list was written can be the successor; older pages are different pages.
    private static string Successor(string old, List<string> fresh)
    {
        var folder = old[..(old.LastIndexOf('/') + 1)];
        var candidates = fresh
            .Where(page => page.StartsWith(folder, StringComparison.Ordinal) && page.Length > folder.Length)
            .ToList();
        return candidates.Count == 1 ? candidates[0]
            : new Nearest().To(old, candidates) is { } near ? near
            : folder.Length > 1 ? folder.TrimEnd('/')
            : "/";
    }

    private static IEnumerable<string> New(IReadOnlyList<Parse.PublishedPath> published, SitePages pages) =>
        pages.Articles.Except(published.Select(old => old.Path), StringComparer.Ordinal);

    private static Problem At(Redirect redirect, Rule rule, string message, string? hint = null) =>
        new(rule, Path, redirect.Line, redirect.Column, message, hint);
}
