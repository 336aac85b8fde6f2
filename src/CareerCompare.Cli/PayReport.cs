using System.Globalization;
using CareerCompare.Summarize;
using FuzzySharp;

namespace CareerCompare.Cli;

/// <summary>The report of <c>pay summarize</c>.</summary>
internal static class PayReport
{
    private const int MinSimilarity = 75;

    // In their original order nearly all rows pair up; if shuffled, only about 3 % do.
    private const double MinPairedShare = 0.5;

    /// <summary>The report on adverts: roles, titles without rows, deleted files, rows and ranges by year, rows that are not plain ranges.</summary>
    public static string Text(AdvertResult result, IReadOnlyList<string> deleted)
    {
        IEnumerable<string> lines =
        [
            .. result.Roles.Select(Role),
            .. result.Unfound.SelectMany(role => role.Titles.Select(title => Unfound(role, title, result.Titles))),
            .. deleted.Select(file => $"deleted {file}: no row has one of the role's titles any more"),
            $"{Counted(result.Rows, "rows")} read, {Counting(result.Sum(RowFacts.Rows))}: {Sum(result, RowFacts.TwoRowRanges)}, "
                + $"{Sum(result, RowFacts.SingleAmounts)}; {Sum(result, RowFacts.DistinctRanges)}",
            .. Years(result),
            .. result.Counts.Where(count => count.Year is null).Select(Named),
            .. Order(result),
        ];
        return Joined(lines);
    }

    /// <summary>The report on wages: occupations, missing occupations, cells that are not figures.</summary>
    public static string Text(WageResult result, string name, ILookup<string, string> roles, string file)
    {
        IEnumerable<string> lines =
        [
            .. result.Wages.Select(wage =>
                $"{wage.Code} {wage.Title}{(wage.Residual ? " (residual: not shown as a role's wage)" : "")}: median "
                + $"{(wage.Median is { } median ? $"{median.Amount:N0}{(median.OrMore ? " or more" : "")}" : "not available")}, "
                + $"employment {(wage.Employment is { } employed ? $"{employed:N0}" : "not available")}"
            ),
            .. result.Missing.Select(code =>
                $"{code}: the sheet for {result.Year} does not have this occupation (roles {string.Join(", ", roles[code])})"
            ),
            .. result.Faults.Select(fault => $"left out: {fault}"),
            $"{name}: {Report.Count(result.Wages.Count, "occupation")} of May {result.Year}",
            .. YearMismatch(result, file),
        ];
        return Joined(lines);
    }

    /// <summary>Warns of written files that are larger than the site accepts.</summary>
    public static string TooLarge(PayFolder folder, AdvertResult result) =>
        Joined(
            from role in result.Roles
            let file = new FileInfo(Path.Combine(folder.Path, $"{role.Role}.csv"))
            where file.Length > Read.ContentFolder.MaxBytes
            select $"{file.Name} has {file.Length:N0} bytes, but the site reads at most {Read.ContentFolder.MaxBytes:N0}, so its figures will not be shown"
        );

    /// <summary>Reminds the editor to update the source's own file.</summary>
    public static string Source(PayFolder folder)
    {
        var path = $"{Read.ContentFolder.Sources}/{folder.Source}.yml";
        return Joined([
            File.Exists(Path.Combine(folder.Content, path))
                ? $"{path}: check edition, retrieved and next"
                : $"{path} is missing: the site shows no figures until this file names their source",
        ]);
    }

    private static IEnumerable<string> Years(AdvertResult result) =>
        from count in result.Counts
        where count.Year is not null
        group count by count.Year into year
        orderby year.Key
        select $"{year.Key}: {string.Join(", ", year.Select(count => Counted(count.Count, count.Fact)))}";

    private static string Sum(AdvertResult result, string fact) => Counted(result.Sum(fact), fact);

    // Facts are named in the plural, as in the files.
    private static string Counted(long count, string fact) => $"{count:N0} {(count == 1 ? fact[..^1] : fact)}";

    private static string Counting(long rows) => $"{rows:N0} {(rows == 1 ? "counts" : "count")}";

    private static string Named(RowCount count) =>
        count.Fact.StartsWith(RowFacts.Refused, StringComparison.Ordinal)
            ? $"refused {count.Count:N0}: {count.Fact[RowFacts.Refused.Length..]}: lines {count.Lines}"
            : $"{count.Fact} {count.Count:N0}: lines {count.Lines}";

    private static IEnumerable<string> Order(AdvertResult result)
    {
        var (pairs, rows) = (2 * result.Sum(RowFacts.TwoRowRanges), result.Sum(RowFacts.Rows));
        if (pairs < MinPairedShare * rows)
            yield return $"only {100.0 * pairs / rows:0} % of rows pair up to ranges: keep the rows in the source's own order, which shows "
                + "which two rows belong together";
    }

    private static IEnumerable<string> YearMismatch(WageResult result, string file)
    {
        var year = result.Year.ToString(CultureInfo.InvariantCulture);
        var name = Path.GetFileName(file);
        if (name.Any(char.IsAsciiDigit) && !name.Contains(year, StringComparison.Ordinal))
            yield return $"{name} does not match its content, which is for {year}; that year was used";
    }

    private static string Role(RoleAdverts role)
    {
        var countries = role
            .Groups.Select(group => group.Region)
            .Distinct()
            .Count(region => region != SalaryGroups.Global);
        var all = role.Groups.First(group =>
            group is { Level: SalaryGroups.All, Region: SalaryGroups.Global, Year: SalaryGroups.All }
        );
        return $"{role.Role}: {Counted(all.N, RowFacts.DistinctRanges)} from {Counted(all.Adverts, "adverts")}, {countries} {(countries == 1 ? "country" : "countries")}, "
            + $"titles {string.Join(SalaryGroups.TitleSeparator, role.Titles)}";
    }

    private static string Unfound(TitledRole role, string title, IReadOnlyCollection<string> titles)
    {
        var nearest = titles
            .Where(other => CanBeSimilar(other.Length, title.Length))
            .Select(other => (Title: other, Similarity: Fuzz.Ratio(other.ToLowerInvariant(), title.ToLowerInvariant())))
            .OrderByDescending(other => other.Similarity)
            .ThenBy(other => other.Title, StringComparer.Ordinal)
            .FirstOrDefault();
        var hint = nearest.Similarity >= MinSimilarity ? $"; did you mean \"{nearest.Title}\"?" : "";
        return $"roles/{role.Slug}.md: no row has the title \"{title}\"{hint}";
    }

    // The ratio is 200 times the number of common letters, divided by the number of letters in both.
    private static bool CanBeSimilar(int a, int b) => 200 * Math.Min(a, b) >= MinSimilarity * (a + b);

    private static string Joined(IEnumerable<string> lines) =>
        string.Concat(lines.Select(line => Report.Printable(line) + "\n"));
}
