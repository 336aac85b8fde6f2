namespace CareerCompare.Check;

/// <summary>What redirects mean among the pages that are there.</summary>
internal static class RedirectRules
{
    /// <summary>The file that they stand in.</summary>
    public const string Path = "redirects.yml";

    public static IEnumerable<Problem> Check(Redirects redirects, SitePages pages)
    {
        foreach (var redirect in redirects.All)
        {
            if (IsPage(redirect.From))
                yield return At(redirect, Rule.RedirectOverPage, $"{redirect.From} is a page");
            if (IsPage(redirect.To))
                continue;
            var last = redirect.To;
            while (!IsPage(last) && redirects.Find(last) is { } next)
                last = next.To;
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
                    pages.Near(redirect.To.Trim('/')) is { } near ? $"did you mean {near}?" : null
                );
        }

        // The site answers other cases with the page's own.
        bool IsPage(string path) => pages.Exists(path.Trim('/').ToLowerInvariant());
    }

    /// <summary>Pages that were public once and are gone, without a redirect.</summary>
    public static IEnumerable<Problem> Gone(
        IReadOnlyList<Parse.PublishedPath> published,
        Redirects redirects,
        SitePages pages
    ) =>
        from old in published
        where !pages.Exists(old.Path.Trim('/')) && redirects.Find(old.Path) is null
        select new Problem(
            Rule.PublishedGone,
            Read.ContentFolder.Published,
            old.Line,
            1,
            $"there is no page {old.Path} any more, and no redirect",
            $"add to redirects.yml: {old.Path}: {pages.Near(old.Path.Trim('/')) ?? "/roles"}"
        );

    private static Problem At(Redirect redirect, Rule rule, string message, string? hint = null) =>
        new(rule, Path, redirect.Line, redirect.Column, message, hint);
}
