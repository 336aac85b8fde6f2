namespace CareerCompare;

/// <summary>The settings of <c>site.yml</c>.</summary>
/// <param name="Title">The site's name.</param>
/// <param name="Tagline">A few words after the title.</param>
/// <param name="Description">One sentence for search results.</param>
/// <param name="Licence">The authors of the articles, and their licence.</param>
public sealed record Site(string Title, string Tagline, string Description, string? Licence)
{
    /// <summary>The rules for showing salary figures.</summary>
    public SalaryRules Salaries { get; init; } = new();

    /// <summary>The currencies for showing amounts, US dollars first.</summary>
    public IReadOnlyList<Currency> Currencies { get; init; } = [Currency.UsDollar];

    /// <summary>Exchange rates by year.</summary>
    public RateTable Rates { get; init; } = RateTable.Empty;

    /// <summary>
    /// Finds a currency by code, ignoring case, with its rate of a year; null if it has no rate. Without a rate for that year
    /// it has the rate of the nearest year before, or else after, or else the rate in <c>site.yml</c>.
    /// </summary>
    public Currency? CurrencyFor(string? code, int year)
    {
        if (string.Equals(code, Currency.Dollars, StringComparison.OrdinalIgnoreCase))
            return Currency.UsDollar;
        var named = Currencies.FirstOrDefault(currency =>
            string.Equals(currency.Code, code, StringComparison.OrdinalIgnoreCase)
        );
        if (Rates.Find(code, year) is not { } rate)
            return named is { PerUsd: > 0 } ? named : null;
        var currency = named ?? new Currency(rate.Currency, rate.Currency, null, 0);
        return currency with { PerUsd = rate.PerUsd, Year = rate.Year, Date = null, Origin = Rates.Origin };
    }
}
