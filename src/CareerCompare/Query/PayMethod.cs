namespace CareerCompare.Query;

/// <summary>The sources of pay figures.</summary>
/// <param name="Adverts">Sources of adverts, the default source first.</param>
/// <param name="Wages">Sources of official wages.</param>
/// <param name="Others">Sources of exchange rates and prices.</param>
/// <param name="Counts">The counts of summarized rows, by key of the source.</param>
public sealed record PayMethod(
    IReadOnlyList<Source> Adverts,
    IReadOnlyList<Source> Wages,
    IReadOnlyList<Source> Others,
    IReadOnlyDictionary<string, IReadOnlyList<RowCount>> Counts
);
