namespace CareerCompare;

/// <summary>A file of <c>pay/KEY/</c>; what it holds is told by its columns, and all but one part is null.</summary>
/// <param name="Source">The source's key.</param>
/// <param name="Name">The file's name without its ending.</param>
public sealed record PayFile(string Source, string Name)
{
    /// <summary>What adverts of the role that the file is named after offer.</summary>
    public AdvertSummary? Adverts { get; init; }

    /// <summary>Official wages.</summary>
    public WageTable? Wages { get; init; }

    /// <summary>What currencies were worth.</summary>
    public IReadOnlyList<ExchangeRate>? Rates { get; init; }

    /// <summary>What prices were.</summary>
    public IReadOnlyList<PriceLevel>? Prices { get; init; }

    /// <summary>What was counted when rows were summarized.</summary>
    public IReadOnlyList<RowCount>? Counts { get; init; }
}

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

/// <summary>What prices were in a country in a year: purchasing power parity by exchange rate.</summary>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Year">The year.</param>
/// <param name="Level">The price of what costs 1 US dollar in the United States, in US dollars.</param>
public sealed record PriceLevel(string Country, int Year, decimal Level)
{
    /// <summary>The columns of a table of price levels, in their order.</summary>
    public static readonly IReadOnlyList<string> Columns = ["country", "year", "level"];
}
