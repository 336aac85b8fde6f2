namespace CareerCompare.Pay;

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
