using CareerCompare.Summarize;
using FuzzySharp;

namespace CareerCompare.Cli;

/// <summary>What <c>salaries summarize</c> tells of its work.</summary>
internal static class SalariesReport
{
    private const int Near = 75;

    /// <summary>The whole report: roles, titles without rows, files deleted, rows, currency rates.</summary>
    public static string Text(SurveySummary summary, SalarySource source, IReadOnlyList<string> deleted)
    {
        IEnumerable<string> lines =
        [
            .. summary.Roles.Select(Role),
            .. summary.Unfound.SelectMany(role => role.Titles.Select(title => Unfound(role, title, summary.Titles))),
            .. deleted.Select(file => $"deleted {file}: no row has a title of such a role any more"),
            $"{source.Rows:N0} rows read, {source.Answers:N0} count, {source.Rows - source.Answers:N0} refused; "
                + $"{source.Duplicates:N0} that count repeat an earlier one",
            .. summary.Refused.Select(refused => $"refused {refused.Rows:N0}: {refused.Reason}: lines {refused.Lines}"),
            .. summary.Rates.Count == 0 ? [] : summary.Rates.Select(Rate).Prepend("currencies:"),
        ];
        return string.Concat(lines.Select(line => Report.Printable(line) + "\n"));
    }

    private static string Role(SalarySummary role)
    {
        var countries = role
            .Groups.Select(group => group.Region)
            .Distinct()
            .Count(region => region != SalaryGroups.Global);
        return $"{role.Role}: {role.Of()!.N:N0} answers, {countries} {(countries == 1 ? "country" : "countries")}, "
            + $"titles {string.Join(SalaryGroups.TitleSeparator, role.Titles)}";
    }

    private static string Unfound(SurveyRole role, string title, IReadOnlyCollection<string> titles)
    {
        var nearest = titles
            .Where(other => CanBeNear(other.Length, title.Length))
            .Select(other => (Title: other, Likeness: Fuzz.Ratio(other.ToLowerInvariant(), title.ToLowerInvariant())))
            .OrderByDescending(other => other.Likeness)
            .ThenBy(other => other.Title, StringComparer.Ordinal)
            .FirstOrDefault();
        var hint = nearest.Likeness >= Near ? $"; did you mean \"{nearest.Title}\"?" : "";
        return $"roles/{role.Slug}.md: no row has the title \"{title}\"{hint}";
    }

    // The ratio is 200 times the letters in common by those of both.
    private static bool CanBeNear(int a, int b) => 200 * Math.Min(a, b) >= Near * (a + b);

    private static string Rate(CurrencyRate rate) =>
        $"  - {{code: {rate.Code}, usd: {rate.Usd:0.############################}, year: {rate.Year}, answers: {rate.Answers}}}";
}
