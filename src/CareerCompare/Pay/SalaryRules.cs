namespace CareerCompare.Pay;

/// <summary>How honest figures have to be.</summary>
/// <param name="TooFew">With fewer distinct ranges no percentile is shown.</param>
/// <param name="Small">Fewer distinct ranges are marked as a small sample.</param>
/// <param name="StaleAfter">A source is stale when it is older than so many years.</param>
public sealed record SalaryRules(int TooFew = SalaryGroups.MinRanges, int Small = 30, int StaleAfter = 5);
