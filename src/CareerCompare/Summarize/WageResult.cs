namespace CareerCompare.Summarize;

/// <summary>Wages of one year, read from the agency's spreadsheet.</summary>
/// <param name="Year">The year of the estimates.</param>
/// <param name="Wages">The requested occupations, by code.</param>
/// <param name="Missing">Requested codes that the sheet does not have.</param>
/// <param name="Faults">Cells that are not a figure, with the reason; their figures are left out.</param>
public sealed record WageResult(
    int Year,
    IReadOnlyList<Wage> Wages,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> Faults
);
