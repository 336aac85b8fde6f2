namespace CareerCompare.Pay;

/// <summary>Rules for showing salary figures.</summary>
/// <param name="TooFew">The minimum number of distinct ranges for percentiles.</param>
/// <param name="Small">With fewer distinct ranges, a sample is marked as small.</param>
/// <param name="StaleAfter">The number of years after which a source is stale.</param>
public sealed record SalaryRules(int TooFew = SalaryGroups.MinRanges, int Small = 30, int StaleAfter = 5);
