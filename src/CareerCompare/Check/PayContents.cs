namespace CareerCompare.Check;

/// <summary>The summary of a pay file for the rules between files.</summary>
/// <param name="Titles">The job titles that were counted; null if the file has no advertised ranges.</param>
/// <param name="Classification">The classification of the codes of wages; null if the file has no wages.</param>
/// <param name="Codes">The codes of the occupations with wages.</param>
/// <param name="Currencies">The currencies with a rate.</param>
/// <param name="Once">Descriptions of everything that no other file may repeat.</param>
public sealed record PayContents(
    IReadOnlyList<string>? Titles,
    string? Classification,
    IReadOnlyList<string> Codes,
    IReadOnlyList<string> Currencies,
    IReadOnlyList<string> Once
)
{
    /// <summary>Summarizes a file.</summary>
    public static PayContents For(PayFile file) =>
        new(
            file.Adverts?.Titles,
            file.Wages?.Classification,
            [.. (file.Wages?.Wages ?? []).Select(wage => wage.Code).Distinct()],
            [.. (file.Rates ?? []).Select(rate => rate.Currency).Distinct()],
            [
                .. (file.Wages?.Wages ?? []).Select(wage =>
                    $"the wage of {wage.Code}, {wage.Region}, {wage.Year} by {file.Source}"
                ),
                .. (file.Rates ?? []).Select(rate => $"the rate of {rate.Currency} in {rate.Year}"),
                .. (file.Prices ?? []).Select(price => $"the price level of {price.Country} in {price.Year}"),
                .. file.Counts is null ? [] : new[] { $"the counts of rows by {file.Source}" },
            ]
        );
}
