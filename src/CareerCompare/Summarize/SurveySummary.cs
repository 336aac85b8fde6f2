namespace CareerCompare.Summarize;

/// <summary>A survey, summed up.</summary>
/// <param name="Roles">The roles that have answers, by slug.</param>
/// <param name="Unfound">The roles' titles that no row has.</param>
/// <param name="Titles">Titles that rows have, or many of them.</param>
/// <param name="Rows">Rows read, without the header.</param>
/// <param name="Duplicates">Rows that count and repeat an earlier one in every field.</param>
/// <param name="Refused">Rows that do not count, by reason.</param>
/// <param name="Rates">The rates that it reckoned with, US dollars left out.</param>
public sealed record SurveySummary(
    IReadOnlyList<SalarySummary> Roles,
    IReadOnlyList<SurveyRole> Unfound,
    IReadOnlyCollection<string> Titles,
    long Rows,
    long Duplicates,
    IReadOnlyList<RefusedRows> Refused,
    IReadOnlyList<CurrencyRate> Rates
);
