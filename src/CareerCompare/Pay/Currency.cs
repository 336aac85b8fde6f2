namespace CareerCompare.Pay;

/// <summary>A currency with its rate.</summary>
/// <param name="Code">ISO 4217.</param>
/// <param name="Title">Its name in the plural: euros.</param>
/// <param name="Symbol">The symbol before an amount; null for the code itself.</param>
/// <param name="PerUsd">Units for one US dollar; 0 if unknown.</param>
public sealed record Currency(string Code, string Title, string? Symbol, decimal PerUsd)
{
    /// <summary>The code of US dollars, the common currency of sources.</summary>
    public const string Dollars = "USD";

    /// <summary>US dollars.</summary>
    public static readonly Currency UsDollar = new(Dollars, "US dollars", "$", 1);

    /// <summary>The year of a mean rate; null for the rate of a day.</summary>
    public int? Year { get; init; }

    /// <summary>The date of the rate; null for a mean rate, and for US dollars themselves.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The source of the rate.</summary>
    public string? Origin { get; init; }

    /// <summary>Whether it is US dollars.</summary>
    public bool IsUsDollar => Code == Dollars;

    /// <summary>Whether a text has the form of ISO 4217: three capital letters.</summary>
    public static bool IsCode(string text) => text.Length == 3 && text.All(char.IsAsciiLetterUpper);

    /// <summary>Converts an amount of another currency to this one, rounded to whole units, halves away from zero.</summary>
    public decimal From(decimal amount, Currency other) =>
        other.Code == Code ? amount : Math.Round(amount * PerUsd / other.PerUsd, MidpointRounding.AwayFromZero);
}
