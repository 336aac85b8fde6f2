namespace CareerCompare.Pay;

/// <summary>The mean exchange rate of a currency in a year.</summary>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Year">The year.</param>
/// <param name="PerUsd">Units for one US dollar, as the mean of the days.</param>
/// <param name="Days">The number of days.</param>
public sealed record ExchangeRate(string Currency, int Year, decimal PerUsd, int Days)
{
    /// <summary>The columns of a table of rates, in their order.</summary>
    public static readonly IReadOnlyList<string> Columns = ["currency", "year", "per_usd", "days"];
}
