namespace CareerCompare.Pay;

/// <summary>A file of <c>pay/KEY/</c>. Its columns tell its type; all properties of other types are null.</summary>
/// <param name="Source">The source's key.</param>
/// <param name="Name">The file's name without its extension.</param>
public sealed record PayFile(string Source, string Name)
{
    /// <summary>The advertised pay of the role that the file is named after.</summary>
    public AdvertSummary? Adverts { get; init; }

    /// <summary>Official wages.</summary>
    public WageTable? Wages { get; init; }

    /// <summary>Exchange rates.</summary>
    public IReadOnlyList<ExchangeRate>? Rates { get; init; }

    /// <summary>Price levels.</summary>
    public IReadOnlyList<PriceLevel>? Prices { get; init; }

    /// <summary>Counts of summarized rows.</summary>
    public IReadOnlyList<RowCount>? Counts { get; init; }
}
