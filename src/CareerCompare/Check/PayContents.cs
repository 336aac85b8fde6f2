namespace CareerCompare.Check;

/// <summary>What the rules between files need to know of figures of pay.</summary>
/// <param name="Titles">The job titles that advertised ranges count; null for other figures.</param>
/// <param name="Classification">Whose codes wages have; null for other figures.</param>
/// <param name="Codes">The occupations that there are wages of.</param>
/// <param name="Currencies">The currencies that have a rate.</param>
/// <param name="Once">In words all that no other file may have as well.</param>
public sealed record PayContents(
    IReadOnlyList<string>? Titles,
    string? Classification,
    IReadOnlyList<string> Codes,
    IReadOnlyList<string> Currencies,
    IReadOnlyList<string> Once
)
{
    /// <summary>Those of a file.</summary>
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
