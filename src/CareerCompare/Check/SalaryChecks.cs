using CareerCompare.Parse;
using CareerCompare.Read;

namespace CareerCompare.Check;

/// <summary>The rules of salaries: titles that are counted, claims that are whole, sources that are not too old.</summary>
internal sealed class SalaryChecks(IReadOnlyList<FileRecord> records, Site site, SalarySource? source, DateOnly today)
{
    private readonly Dictionary<string, FileRecord> summaries = records
        .Where(record => record.CountedTitles is not null)
        .ToDictionary(record => Path.GetFileNameWithoutExtension(record.Path), StringComparer.Ordinal);

    private readonly List<FileRecord> roles =
    [
        .. records.Where(record => record.Seen is { Kind: ArticleKind.Role, Draft: false }),
    ];

    /// <summary>All that is wrong.</summary>
    public IEnumerable<Problem> Check() =>
        [.. Summaries(), .. Titles(), .. SharedTitles(), .. roles.SelectMany(Claims), .. Survey(), .. Rates()];

    private IEnumerable<Problem> Summaries()
    {
        var slugs = records
            .Where(record => record.Seen is { Kind: ArticleKind.Role })
            .Select(record => record.Seen!.Slug)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (slug, file) in summaries)
        {
            if (!slugs.Contains(slug))
                yield return new Problem(
                    Rule.UnknownRole,
                    file.Path,
                    1,
                    1,
                    $"no article of a role is called {slug}.md",
                    "write the article, or delete the summary"
                );
        }
        if (source is null && summaries.Count > 0)
        {
            const string Message = "where these summaries come from is not said";
            yield return new Problem(Rule.SalarySourceMissing, summaries.Values.First().Path, 1, 1, Message);
        }
    }

    // Without any summary the survey was not summed up yet, and nothing can be said of its titles.
    private IEnumerable<Problem> Titles() =>
        from role in roles
        where summaries.Count > 0 && !IsBroken(role.Seen!.Slug)
        let counted = summaries.GetValueOrDefault(role.Seen!.Slug)?.CountedTitles ?? []
        from title in role.Seen!.SurveyTitles
        where !counted.Contains(title.Name, StringComparer.OrdinalIgnoreCase)
        select new Problem(
            Rule.UnknownTitle,
            role.Path,
            title.Line,
            title.Column,
            $"the salary summary of this role counts no title \"{title.Name}\""
        );

    // A summary that never was good says nothing of titles.
    private bool IsBroken(string slug) =>
        records.Any(record => record.Path == $"salaries/{slug}.csv" && record.CountedTitles is null);

    private IEnumerable<Problem> SharedTitles()
    {
        var first = new Dictionary<string, FileRecord>(StringComparer.OrdinalIgnoreCase);
        foreach (var role in roles)
        foreach (var title in role.Seen!.SurveyTitles)
        {
            if (!first.TryAdd(title.Name, role))
                yield return new Problem(
                    Rule.SharedTitle,
                    role.Path,
                    title.Line,
                    title.Column,
                    $"the survey title \"{title.Name}\" belongs to {first[title.Name].Path} already"
                );
        }
    }

    private IEnumerable<Problem> Claims(FileRecord role)
    {
        // What is wrong with a value is said already; a claim that lacks it says nothing more.
        if (role.Problems.Any(problem => problem.Rule.HoldsBack))
            yield break;
        foreach (var at in role.Seen!.Claims)
        {
            var claim = at.Claim;
            if (!claim.IsComplete)
                yield return At(Rule.ClaimIncomplete, $"the claim does not name {Missing(claim)}");
            if (claim.Amount is not null && !claim.IsPossible)
                yield return At(Rule.ClaimAmount, $"{claim.Amount:0.##} is no yearly pay");
            if (claim.Currency is { } currency && site.CurrencyOf(currency) is null)
                yield return At(Rule.CurrencyWithoutRate, $"site.yml has no rate for {currency}");
            if (claim.Year is { } year && year < today.Year - site.Salaries.StaleAfter)
                yield return At(Rule.StaleSource, $"the claim is of {year}");

            Problem At(Rule rule, string message) => new(rule, role.Path, at.Line, at.Column, message);
        }
    }

    private static string Missing(SalaryClaim claim) =>
        string.Join(
            ", ",
            new (string Name, object? Value)[]
            {
                ("statistic", claim.Statistic),
                ("amount", claim.Amount),
                ("currency", claim.Currency),
                ("year", claim.Year),
                ("source", claim.Origin),
            }
                .Where(key => key.Value is null)
                .Select(key => key.Name)
        );

    private IEnumerable<Problem> Survey()
    {
        if (source is not null && IsStale(source.Snapshot))
            yield return new Problem(
                Rule.StaleSource,
                ContentFolder.SalarySource,
                1,
                1,
                $"the survey's snapshot is of {source.Snapshot:yyyy-MM-dd}",
                "sum up a newer snapshot"
            );
    }

    private IEnumerable<Problem> Rates() =>
        from currency in site.Currencies
        where currency.Date is { } date && IsStale(date)
        select new Problem(
            Rule.StaleSource,
            "site.yml",
            1,
            1,
            $"the rate of {currency.Code} is of {currency.Date:yyyy-MM-dd}",
            "write a newer rate with its date"
        );

    private bool IsStale(DateOnly date) => date.AddYears(site.Salaries.StaleAfter) < today;
}
