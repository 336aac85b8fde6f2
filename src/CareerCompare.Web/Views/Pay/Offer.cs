using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerCompare.Web.Views.Pay;

/// <summary>An amount that a visitor entered, in the page's currency.</summary>
/// <param name="Text">The text as entered.</param>
/// <param name="Amount">The amount a year; null if the text is not an amount, or is ambiguous.</param>
public sealed partial record Offer(string Text, decimal? Amount)
{
    /// <summary>
    /// Reads <c>185000</c>, <c>185,000</c>, <c>185 000.50</c>, <c>€185k</c>. Rejects text that could mean thousands or a
    /// fraction (<c>185.000</c>, <c>185,5</c>), and symbols of other currencies.
    /// </summary>
    public static Offer? Parse(string? text, Money money)
    {
        if (text is null)
            return null;
        var match = Pattern().Match(text);
        var sign = match.Groups["sign"].Value.Trim();
        if (!match.Success || (sign.Length > 0 && sign != money.Currency.Symbol && sign != money.Currency.Code))
            return new Offer(text, null);
        var digits = string.Concat(match.Groups["whole"].Value.Where(char.IsAsciiDigit)) + match.Groups["cents"].Value;
        var amount =
            decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            * (match.Groups["k"].Success ? 1000 : 1);
        return new Offer(text, amount is > 0 and <= SalaryClaim.MaxAmount ? amount : null);
    }

    [GeneratedRegex(
        @"^(?<sign>[A-Z]{0,3}\p{Sc}?) ?(?<whole>\d{1,12}|\d{1,3}([, '’\u00a0\u2009\u202f]\d{3}){1,3})(?<cents>\.\d{1,2})?(?<k>[kK])?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pattern();
}
