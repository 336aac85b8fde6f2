using System.Text.RegularExpressions;

namespace CareerCompare.Compare;

/// <summary>A claim beside the survey's own figure of the same kind.</summary>
/// <param name="Group">The survey's answers closest to what the claim describes: its country, and its year, where there are enough.</param>
/// <param name="Percentile">The percentile that the claim is about.</param>
/// <param name="Amount">The survey's amount, in US dollars.</param>
/// <param name="Difference">How much more the claim is, as a share of the survey's amount; negative where it is less.</param>
public sealed partial record ClaimComparison(SalaryDistribution Group, int Percentile, int Amount, double Difference)
{
    /// <summary>
    /// The survey's figure for a claim. Null where the claim is of no percentile that the survey has (a mean), in a currency
    /// without a rate, of a region the survey has no enough answers from, or there is no survey.
    /// </summary>
    public static ClaimComparison? Of(SalaryClaim claim, SalarySummary? survey, Site site)
    {
        if (survey is null || claim.Amount is not { } amount || PercentileOf(claim.Statistic) is not { } percentile)
            return null;
        if (site.CurrencyOf(claim.Currency) is not { } currency)
            return null;
        var region = RegionOf(claim.Region);
        var group = new[] { claim.Year?.ToString() ?? SalaryGroups.All, SalaryGroups.All }
            .Select(year => region is null ? null : survey.Of(region: region, year: year))
            .FirstOrDefault(found => found is { HasPercentiles: true });
        if (group?.At(percentile) is not { } own || own == 0)
            return null;
        var dollars = Currency.UsDollar.From(amount, currency);
        return new ClaimComparison(group, percentile, own, (double)((dollars - own) / own));
    }

    // A claim that names no region is taken for one of all.
    private static string? RegionOf(string? region) =>
        region is null || Name.Key(region) is "global" or "world" or "worldwide"
            ? SalaryGroups.Global
            : Country.Find(region);

    private static int? PercentileOf(string? statistic)
    {
        var key = Name.Key(statistic ?? "");
        if (key == "median")
            return 50;
        var match = PercentileName().Match(key);
        return
            match.Success
            && int.Parse(match.Groups["number"].ValueSpan) is var percentile
            && SalaryGroups.Percentiles.Contains(percentile)
            ? percentile
            : null;
    }

    [GeneratedRegex(
        @"^(p ?(?<number>\d\d?)|(?<number>\d\d?)th percentile|percentile (?<number>\d\d?))$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex PercentileName();
}
