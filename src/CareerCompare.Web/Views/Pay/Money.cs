using System.Globalization;

namespace CareerCompare.Web.Views.Pay;

/// <summary>Formats amounts in one currency.</summary>
/// <param name="Currency">The currency.</param>
public sealed record Money(Currency Currency)
{
    /// <summary>US dollars.</summary>
    public static readonly Money Dollars = new(Currency.UsDollar);

    /// <summary><c>$195,500</c>, <c>CHF 120,000</c>.</summary>
    public string Full(decimal amount) => Exact(amount, Currency);

    /// <summary><c>$196k</c>.</summary>
    public string Rounded(decimal amount) =>
        amount switch
        {
            >= 9_950_000 => Prefix(Currency) + Number(amount / 1_000_000, "0") + "M",
            >= 999_500 => Prefix(Currency) + Number(amount / 1_000_000, "0.0") + "M",
            >= 1_000 => Prefix(Currency) + Number(amount / 1_000, "0") + "k",
            _ => Prefix(Currency) + Number(amount, "0"),
        };

    /// <summary><c>$137.5k</c>: the exact amount at a tick.</summary>
    public string Tick(decimal amount) =>
        Prefix(Currency)
        + amount switch
        {
            >= 1_000_000 => $"{amount / 1_000_000:0.###}M",
            >= 1_000 => $"{amount / 1_000:0.###}k",
            _ => $"{amount:0.##}",
        };

    /// <summary><c>$195,500</c>: an amount in any currency.</summary>
    public static string Exact(decimal amount, Currency currency) => Prefix(currency) + Number(amount, "#,0.##");

    /// <summary><c>$195,500</c>: an amount in a currency that may have no exchange rate.</summary>
    public static string Exact(decimal amount, string code, Site site) =>
        Exact(
            amount,
            site.Currencies.FirstOrDefault(currency => currency.Code == code) ?? new Currency(code, code, null, 0)
        );

    private static string Prefix(Currency currency) => currency.Symbol ?? currency.Code + "\u00a0";

    private static string Number(decimal value, string format) =>
        Math.Round(value, format == "0" ? 0 : 2, MidpointRounding.AwayFromZero)
            .ToString(format, CultureInfo.InvariantCulture);
}
