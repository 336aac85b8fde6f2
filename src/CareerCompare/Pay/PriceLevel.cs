namespace CareerCompare.Pay;

/// <summary>The price level of a country in a year: purchasing power parity divided by the exchange rate.</summary>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Year">The year.</param>
/// <param name="Level">The price in US dollars of goods that cost 1 US dollar in the United States.</param>
public sealed record PriceLevel(string Country, int Year, decimal Level)
{
    /// <summary>The columns of a table of price levels, in their order.</summary>
    public static readonly IReadOnlyList<string> Columns = ["country", "year", "level"];
}
