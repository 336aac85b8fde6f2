namespace CareerCompare.Query;

/// <summary>What figures of pay rest on.</summary>
/// <param name="Adverts">Sources of adverts, the one that is shown first first.</param>
/// <param name="Wages">Sources of official wages.</param>
/// <param name="Others">Sources of exchange rates and prices.</param>
/// <param name="Counts">By key of a source what was counted when its rows were summarized.</param>
public sealed record PayMethod(
    IReadOnlyList<Source> Adverts,
    IReadOnlyList<Source> Wages,
    IReadOnlyList<Source> Others,
    IReadOnlyDictionary<string, IReadOnlyList<RowCount>> Counts
);
