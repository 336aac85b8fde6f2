namespace CareerCompare.Pay;

/// <summary>What a currency was worth in a year.</summary>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Year">The year.</param>
/// <param name="PerUsd">Units of it for one US dollar, mean of the days counted.</param>
/// <param name="Days">How many days the mean is of.</param>
public sealed record ExchangeRate(string Currency, int Year, decimal PerUsd, int Days)
{
    /// <summary>The columns of a table of rates, in their order.</summary>
    public static readonly IReadOnlyList<string> Columns = ["currency", "year", "per_usd", "days"];
}
