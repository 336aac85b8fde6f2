namespace CareerCompare;

/// <summary>What <c>site.yml</c> says of the site as a whole.</summary>
/// <param name="Title">The site's name.</param>
/// <param name="Tagline">A few words after it.</param>
/// <param name="Description">One sentence for search results.</param>
/// <param name="Licence">Who wrote the articles, and under which licence.</param>
public sealed record Site(string Title, string Tagline, string Description, string? Licence)
{
    /// <summary>When salary figures are shown, and how they are marked.</summary>
    public SalaryRules Salaries { get; init; } = new();

    /// <summary>The currencies that amounts can be shown in, US dollars first.</summary>
    public IReadOnlyList<Currency> Currencies { get; init; } = [Currency.UsDollar];

    /// <summary>What currencies were worth year by year.</summary>
    public RateTable Rates { get; init; } = RateTable.Empty;

    /// <summary>
    /// The currency of a code in any case with its rate of a year; null where it has no rate. Without a rate of that year it is
    /// the one of the nearest year before, else after, else the rate that <c>site.yml</c> states.
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
