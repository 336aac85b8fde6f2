namespace CareerCompare.Pay;

/// <summary>Official wages by one source.</summary>
/// <param name="Source">The source's key.</param>
/// <param name="Classification">The classification of its codes: one of <see cref="Occupation.Classifications"/>.</param>
/// <param name="Wages">By occupation, region and year.</param>
public sealed record WageTable(string Source, string Classification, IReadOnlyList<Wage> Wages);
