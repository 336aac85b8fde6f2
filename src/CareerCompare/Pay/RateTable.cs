namespace CareerCompare.Pay;

/// <summary>What currencies were worth year by year.</summary>
/// <param name="Rates">By currency and year.</param>
/// <param name="Origin">Where they come from; null where there are none.</param>
public sealed record RateTable(IReadOnlyList<ExchangeRate> Rates, string? Origin)
{
    /// <summary>No rates.</summary>
    public static readonly RateTable Empty = new([], null);

    /// <summary>The rate of a year, else of the nearest year before, else after; null where the currency has none.</summary>
    public ExchangeRate? Find(string? code, int year) =>
        Rates
            .Where(rate => string.Equals(rate.Currency, code, StringComparison.OrdinalIgnoreCase))
            .OrderBy(rate => rate.Year > year)
            .ThenBy(rate => Math.Abs(rate.Year - year))
            .FirstOrDefault();
}
