namespace CareerCompare.Pay;

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
