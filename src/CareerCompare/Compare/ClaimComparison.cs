using System.Text.RegularExpressions;

namespace CareerCompare.Compare;

/// <summary>A claim beside what adverts offer.</summary>
/// <param name="Group">The ranges closest to the claim: of its country and its year, if there are enough.</param>
/// <param name="Percentile">The percentile that the claim is about.</param>
/// <param name="Amount">That percentile of the ranges' midpoints, in US dollars.</param>
/// <param name="Difference">How much more the claim is, as a share of the amount; negative if it is less.</param>
public sealed partial record ClaimComparison(AdvertGroup Group, int Percentile, long Amount, double Difference)
{
    /// <summary>
    /// Finds the adverts' figure for a claim. Null if there are no adverts, or the claim is not a percentile that they have (a
    /// mean), in a currency without a rate, or for a region with too few ranges.
    /// </summary>
    public static ClaimComparison? For(SalaryClaim claim, AdvertSummary? adverts, Site site)
    {
        if (adverts is null || claim is not { Amount: { } amount, Year: { } year })
            return null;
        if (
            PercentileFor(claim.Statistic) is not { } percentile
            || site.CurrencyFor(claim.Currency, year) is not { } currency
        )
            return null;
        var region = ParseRegion(claim.Region);
        var group = new[] { $"{year}", SalaryGroups.All }
            .Select(year => region is null ? null : adverts.Find(region: region, year: year))
            .FirstOrDefault(found => found is { Range: not null });
        if (group is null)
            return null;
        var own = group.Range!.Mid.At(percentile);
        var dollars = Currency.UsDollar.From(amount, currency);
        return new ClaimComparison(group, percentile, own, (double)((dollars - own) / own));
    }

    // A claim without a region is compared with all regions.
    private static string? ParseRegion(string? region) =>
        region is null || NameKey.For(region) is "global" or "world" or "worldwide"
            ? SalaryGroups.Global
            : Country.Find(region);

    private static int? PercentileFor(string? statistic)
    {
        var key = NameKey.For(statistic ?? "");
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
