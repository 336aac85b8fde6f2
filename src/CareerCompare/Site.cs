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

/// <summary>How honest figures have to be.</summary>
/// <param name="TooFew">With fewer distinct ranges no percentile is shown.</param>
/// <param name="Small">Fewer distinct ranges are marked as a small sample.</param>
/// <param name="StaleAfter">A source is stale when it is older than so many years.</param>
public sealed record SalaryRules(int TooFew = SalaryGroups.Fewest, int Small = 30, int StaleAfter = 5);

/// <summary>A currency with its rate.</summary>
/// <param name="Code">ISO 4217.</param>
/// <param name="Title">Its name in the plural: euros.</param>
/// <param name="Symbol">What stands before an amount; null for the code itself.</param>
/// <param name="PerUsd">Units for one US dollar; 0 where no rate is known.</param>
public sealed record Currency(string Code, string Title, string? Symbol, decimal PerUsd)
{
    /// <summary>The code of US dollars, in which sources state amounts of all countries.</summary>
    public const string Dollars = "USD";

    /// <summary>US dollars.</summary>
    public static readonly Currency UsDollar = new(Dollars, "US dollars", "$", 1);

    /// <summary>The year that the rate is the mean of; null where it is of a day.</summary>
    public int? Year { get; init; }

    /// <summary>The day of the rate; null where it is of a year, and for US dollars themselves.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where the rate comes from.</summary>
    public string? Origin { get; init; }

    /// <summary>Whether it is US dollars.</summary>
    public bool IsUsDollar => Code == Dollars;

    /// <summary>Whether a text has the form of ISO 4217: three capital letters.</summary>
    public static bool IsCode(string text) => text.Length == 3 && text.All(char.IsAsciiLetterUpper);

    /// <summary>An amount of another currency in this one, in whole units, halves away from zero.</summary>
    public decimal From(decimal amount, Currency other) =>
        other.Code == Code ? amount : Math.Round(amount * PerUsd / other.PerUsd, MidpointRounding.AwayFromZero);
}

/// <summary>What currencies were worth year by year.</summary>
/// <param name="Rates">By currency and year.</param>
/// <param name="Origin">Where they come from; null where there are none.</param>
public sealed record RateTable(IReadOnlyList<ExchangeRate> Rates, string? Origin)
{
    /// <summary>No rates.</summary>
    public static readonly RateTable Empty = new([], null);

    /// <summary>The rate of a year, else of the nearest year before, else after; null where the currency has none.</summary>
    public ExchangeRate? Find(string? code, int year) =>
        Rates
            .Where(rate => string.Equals(rate.Currency, code, StringComparison.OrdinalIgnoreCase))
            .OrderBy(rate => rate.Year > year)
            .ThenBy(rate => Math.Abs(rate.Year - year))
            .FirstOrDefault();
}
