namespace CareerCompare.Query;

/// <summary>An official wage with its source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Classification">The classification of the occupation's code.</param>
/// <param name="Wage">The wage.</param>
public sealed record OfficialWage(Source Source, string Classification, Wage Wage);
