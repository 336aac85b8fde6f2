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

    /// <summary>The currency of a code in any case; null where there is no rate for it.</summary>
    public Currency? CurrencyOf(string? code) =>
        Currencies.FirstOrDefault(currency => string.Equals(currency.Code, code, StringComparison.OrdinalIgnoreCase));
}

/// <summary>How honest figures have to be.</summary>
/// <param name="TooFew">Of fewer answers no percentile is shown.</param>
/// <param name="Small">Fewer answers are marked as a small sample.</param>
/// <param name="StaleAfter">A source is stale when it is older than so many years.</param>
public sealed record SalaryRules(int TooFew = SalaryGroups.Fewest, int Small = 30, int StaleAfter = 5);

/// <summary>A currency with its rate.</summary>
/// <param name="Code">ISO 4217.</param>
/// <param name="Title">Its name in the plural: euros.</param>
/// <param name="Symbol">What stands before an amount; null for the code itself.</param>
/// <param name="Usd">US dollars for one unit.</param>
/// <param name="Date">The day of the rate; null for US dollars themselves.</param>
/// <param name="Origin">Where the rate comes from.</param>
public sealed record Currency(string Code, string Title, string? Symbol, decimal Usd, DateOnly? Date, string? Origin)
{
    /// <summary>What the survey's amounts are in.</summary>
    public static readonly Currency UsDollar = new("USD", "US dollars", "$", 1, null, null);

    /// <summary>Whether it is the survey's own.</summary>
    public bool IsUsDollar => Code == UsDollar.Code;

    /// <summary>Whether a text has the form of ISO 4217: three capital letters.</summary>
    public static bool IsCode(string text) => text.Length == 3 && text.All(char.IsAsciiLetterUpper);

    /// <summary>An amount of another currency in this one, in whole units, halves away from zero.</summary>
    public decimal From(decimal amount, Currency other) =>
        other.Code == Code ? amount : Math.Round(amount * other.Usd / Usd, MidpointRounding.AwayFromZero);
}
