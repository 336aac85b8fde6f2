using System.Globalization;

namespace CareerCompare.Web.Shared.Charts;

/// <summary>Says amounts of the survey, which are US dollars, in a currency.</summary>
/// <param name="Currency">The currency to show.</param>
public sealed record Money(Currency Currency)
{
    /// <summary>Whether amounts are shown as the survey has them.</summary>
    public bool IsOriginal => Currency.IsUsDollar;

    /// <summary>The currency with this code in any case; US dollars where there is no rate for it.</summary>
    public static Money In(Site site, string? code) => new(site.CurrencyOf(code) ?? Currency.UsDollar);

    /// <summary>An amount of the survey in this currency.</summary>
    public decimal Of(decimal dollars) => Currency.From(dollars, Currency.UsDollar);

    /// <summary><c>$195,500</c>, <c>CHF 120,000</c>, of an amount of the survey.</summary>
    public string Full(decimal dollars) => Exact(Of(dollars), Currency);

    /// <summary><c>$196k</c>, of an amount of the survey.</summary>
    public string Rounded(decimal dollars) => Rough(Of(dollars));

    /// <summary><c>$196k</c>, of an amount in this currency.</summary>
    public string Rough(decimal amount) =>
        amount switch
        {
            >= 9_950_000 => Prefix(Currency) + Number(amount / 1_000_000, "0") + "M",
            >= 999_500 => Prefix(Currency) + Number(amount / 1_000_000, "0.0") + "M",
            >= 1_000 => Prefix(Currency) + Number(amount / 1_000, "0") + "k",
            _ => Prefix(Currency) + Number(amount, "0"),
        };

    /// <summary><c>$137.5k</c>, exactly, of a tick in this currency.</summary>
    public string Tick(decimal amount) =>
        Prefix(Currency)
        + amount switch
        {
            >= 1_000_000 => $"{amount / 1_000_000:0.###}M",
            >= 1_000 => $"{amount / 1_000:0.###}k",
            _ => $"{amount:0.##}",
        };

    /// <summary><c>$195,500</c>, of an amount in a currency of its own.</summary>
    public static string Exact(decimal amount, Currency currency) => Prefix(currency) + Number(amount, "#,0.##");

    /// <summary><c>$195,500</c>, of an amount in a currency that may have no rate.</summary>
    public static string Exact(decimal amount, string code, Site site) =>
        Exact(amount, site.CurrencyOf(code) ?? new Currency(code, code, null, 1, null, null));

    private static string Prefix(Currency currency) => currency.Symbol ?? currency.Code + "\u00a0";

    private static string Number(decimal value, string format) =>
        Math.Round(value, format == "0" ? 0 : 2, MidpointRounding.AwayFromZero)
            .ToString(format, CultureInfo.InvariantCulture);
}
