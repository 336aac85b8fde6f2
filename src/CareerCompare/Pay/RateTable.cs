namespace CareerCompare.Pay;

/// <summary>Exchange rates by year.</summary>
/// <param name="Rates">By currency and year.</param>
/// <param name="Origin">Their source; null for none.</param>
public sealed record RateTable(IReadOnlyList<ExchangeRate> Rates, string? Origin)
{
    /// <summary>No rates.</summary>
    public static readonly RateTable Empty = new([], null);

    /// <summary>Finds the rate of a year, or else of the nearest year before, or else after; null for none.</summary>
    public ExchangeRate? Find(string? code, int year) =>
        Rates
            .Where(rate => string.Equals(rate.Currency, code, StringComparison.OrdinalIgnoreCase))
            .OrderBy(rate => rate.Year > year)
            .ThenBy(rate => Math.Abs(rate.Year - year))
            .FirstOrDefault();
}
