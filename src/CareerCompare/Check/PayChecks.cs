using CareerCompare.Parse;
using CareerCompare.Read;

namespace CareerCompare.Check;

/// <summary>
/// The rules of pay: job titles are counted, codes have wages, claims are complete, and sources exist and are not too old.
/// </summary>
internal sealed class PayChecks(
    IReadOnlyList<FileRecord> records,
    Site site,
    IReadOnlyList<Source> sources,
    DateOnly today
)
{
    private readonly List<(FileRecord File, string Source, string Name, PayContents Pay)> figures =
    [
        .. from record in records
        where record.Pay is not null
        let parts = record.Path.Split('/')
        select (record, parts[1], Path.GetFileNameWithoutExtension(record.Path), record.Pay),
    ];

    private readonly List<FileRecord> roles =
    [
        .. records.Where(record => record.Seen is { Kind: ArticleKind.Role, Draft: false }),
    ];

    /// <summary>Finds all problems.</summary>
    public IEnumerable<Problem> Check() =>
        UnknownRoles()
            .Concat(MissingSources())
            .Concat(Repeated())
            .Concat(Titles())
            .Concat(SharedTitles())
            .Concat(Occupations())
            .Concat(roles.SelectMany(Claims))
            .Concat(sources.SelectMany(Age))
            .Concat(Rates());

    private IEnumerable<Problem> UnknownRoles()
    {
        var slugs = records
            .Where(record => record.Seen is { Kind: ArticleKind.Role })
            .Select(record => record.Seen!.Slug)
            .ToHashSet(StringComparer.Ordinal);
        return from file in figures
            where file.Pay.Titles is not null && !slugs.Contains(file.Name)
            select new Problem(
                Rule.UnknownRole,
                file.File.Path,
                1,
                1,
                $"no article of a role is called {file.Name}.md",
                "write the article, or delete the file"
            );
    }

    private IEnumerable<Problem> MissingSources() =>
        from file in figures.DistinctBy(file => file.Source)
        where sources.All(source => source.Key != file.Source)
        select new Problem(
            Rule.SalarySourceMissing,
            file.File.Path,
            1,
            1,
            $"there is no good sources/{file.Source}.yml to say where these figures come from"
        );

    // One problem a file, since a copied file repeats everything.
    private IEnumerable<Problem> Repeated()
    {
        var first = new Dictionary<string, FileRecord>(StringComparer.Ordinal);
        foreach (var (file, _, _, pay) in figures.OrderBy(file => file.File.Path, StringComparer.Ordinal))
        {
            var repeated = pay.Once.Where(figure => !first.TryAdd(figure, file)).ToList();
            if (repeated.Count > 0)
                yield return new Problem(
                    Rule.RepeatedFigure,
                    file.Path,
                    1,
                    1,
                    $"{first[repeated[0]].Path} has {repeated[0]} already{(repeated.Count > 1 ? $", and {repeated.Count - 1} more" : "")}"
                );
        }
    }

    // Before rows are summarized, job titles cannot be checked.
    private IEnumerable<Problem> Titles()
    {
        var counted = figures
            .Where(file => file.Pay.Titles is not null)
            .ToLookup(file => file.Name, file => file.Pay.Titles!, StringComparer.Ordinal);
        return from role in roles
            where counted.Count > 0 && !IsBroken(role.Seen!.Slug)
            from title in role.Seen!.JobTitles
            where !counted[role.Seen!.Slug].Any(titles => titles.Contains(title.Name, StringComparer.OrdinalIgnoreCase))
            select new Problem(
                Rule.UnknownTitle,
                role.Path,
                title.Line,
                title.Column,
                $"no file of advertised ranges counts the title \"{title.Name}\" for this role"
            );
    }

    // If a file was never good, its titles are unknown.
    private bool IsBroken(string slug) =>
        records.Any(record =>
            record.Pay is null
            && record.Path.StartsWith($"{Read.ContentFolder.Pay}/", StringComparison.Ordinal)
            && Path.GetFileNameWithoutExtension(record.Path) == slug
        );

    private IEnumerable<Problem> Occupations()
    {
        var known = figures
            .Where(file => file.Pay.Classification is not null)
            .SelectMany(file => file.Pay.Codes.Select(code => (file.Pay.Classification!, code)))
            .ToHashSet();
        var classifications = known.Select(code => code.Item1).ToHashSet(StringComparer.Ordinal);
        return from role in roles
            from code in role.Seen!.Occupations
            where
                classifications.Contains(code.Classification)
                && Occupation.HasForm(code.Classification, code.Code)
                && !known.Contains((code.Classification, code.Code))
            select new Problem(
                Rule.UnknownOccupation,
                role.Path,
                code.Line,
                code.Column,
                $"no file of wages has the occupation {code.Code}"
            );
    }

    private IEnumerable<Problem> SharedTitles()
    {
        var first = new Dictionary<string, FileRecord>(StringComparer.OrdinalIgnoreCase);
        foreach (var role in roles)
        foreach (var title in role.Seen!.JobTitles)
        {
            if (!first.TryAdd(title.Name, role))
                yield return new Problem(
                    Rule.SharedTitle,
                    role.Path,
                    title.Line,
                    title.Column,
                    $"the job title \"{title.Name}\" belongs to {first[title.Name].Path} already"
                );
        }
    }

    private IEnumerable<Problem> Claims(FileRecord role)
    {
        // Do not report a claim as incomplete if its value was refused: that is reported already.
        if (role.Problems.Any(problem => problem.Rule.HoldsBack))
            yield break;
        foreach (var at in role.Seen!.Claims)
        {
            var claim = at.Claim;
            if (!claim.IsComplete)
                yield return At(Rule.ClaimIncomplete, $"the claim does not name {Missing(claim)}");
            if (claim.Amount is not null && !claim.IsPossible)
                yield return At(Rule.ClaimAmount, $"{claim.Amount:0.##} is no yearly pay");
            if (claim.Currency is { } currency && !HasRate(currency))
                yield return At(Rule.CurrencyWithoutRate, $"there is no rate for {currency}");
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

    private bool HasRate(string code) =>
        site.CurrencyFor(code, today.Year) is not null || figures.Exists(file => file.Pay.Currencies.Contains(code));

    private IEnumerable<Problem> Age(Source source)
    {
        var path = $"{ContentFolder.Sources}/{source.Key}.yml";
        if (source.Next is { } next && next < today)
            yield return new Problem(
                Rule.SourceOverdue,
                path,
                1,
                1,
                $"the next edition was due on {next:yyyy-MM-dd}, and this one is {source.Edition}"
            );
        if (IsStale(source.Retrieved))
            yield return new Problem(
                Rule.StaleSource,
                path,
                1,
                1,
                $"its figures were retrieved on {source.Retrieved:yyyy-MM-dd}",
                "fetch them again"
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
