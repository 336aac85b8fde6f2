using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerCompare.Parse;

/// <summary>
/// Reads pay as adverts write it. What could mean several things is refused: no currency or two, no unit for a small amount,
/// more than two amounts, words that are not known.
/// </summary>
public static class PayNotation
{
    private const int LongestText = 100;
    private const decimal MostPay = 1_000_000_000;

    // Smaller amounts without a unit could be paid an hour, a day or a month.
    private const decimal LeastYear = 10_000;

    private static readonly Dictionary<string, string> Symbols = new(StringComparer.OrdinalIgnoreCase)
    {
        ["$"] = "USD",
        ["US$"] = "USD",
        ["C$"] = "CAD",
        ["CA$"] = "CAD",
        ["A$"] = "AUD",
        ["AU$"] = "AUD",
        ["NZ$"] = "NZD",
        ["S$"] = "SGD",
        ["HK$"] = "HKD",
        ["R$"] = "BRL",
        ["€"] = "EUR",
        ["£"] = "GBP",
        ["₹"] = "INR",
        ["₱"] = "PHP",
        ["₩"] = "KRW",
        ["₪"] = "ILS",
        ["₺"] = "TRY",
        ["zł"] = "PLN",
    };

    private static readonly HashSet<string> Codes =
    [
        .. (
            "AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KES KRW MXN MYR NGN NOK "
            + "NZD PEN PHP PKR PLN QAR RON RUB SAR SEK SGD THB TRY TWD UAH USD UYU VND ZAR"
        ).Split(' '),
    ];

    private static readonly (PayUnit Unit, string Pattern)[] Units =
    [
        (PayUnit.Year, @"(per|a|/) ?(year|annum)|/ ?yr|p\.?a\.?|annual(ly)?|yearly"),
        (PayUnit.Month, @"(per|a|/) ?month|/ ?mo(nth)?|pcm|monthly"),
        (PayUnit.Week, @"(per|a|/) ?week|/ ?wk|weekly"),
        (PayUnit.Day, @"(per|a|/) ?day|daily|day rate"),
        (PayUnit.Hour, @"(per|an?|/) ?hour|/ ?hr?|hourly|ph"),
    ];

    private static readonly string Sign =
        $"({string.Join('|', Symbols.Keys.OrderByDescending(sign => sign.Length).Select(Regex.Escape))}"
        + $"|({string.Join('|', Codes)})(?![a-z]))";

    private const string Blank = "[ \u00a0\u2009\u202f]";

    private static string End(string end) =>
        $@"(?<{end}>((?<c>{Sign}){Blank}*)?(?<{end}n>\d{{1,3}}(?<{end}s>[,.'’ \u00a0\u2009\u202f])\d{{3}}(\k<{end}s>\d{{3}})*(\.\d{{1,2}})?|\d+(\.\d{{1,2}})?)(?![\d,.]\d|\d){Blank}?(?<{end}k>k(?![a-z]))?({Blank}*(?<c>{Sign}))?)";

    private static readonly Regex Whole = new(
        $@"^((?<lead>from|between|up to){Blank}+)?{End("a")}({Blank}*(?<mark>-|–|—|\bto\b|\band\b){Blank}*{End("b")})?(?<plus>\+(?! ?(bonus|equity|benefits)))?({Blank}*(?<c>{Sign}))?(?<rest>.*)$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1)
    );

    private static readonly Regex Rest = new(
        $@"^({Blank}*({string.Join('|', Units.Select(unit => $"(?<{unit.Unit}>{unit.Pattern})(?![a-z])"))}|((\+|plus){Blank}*(bonus|equity|benefits)|OTE|DOE|gross|base)(?![a-z])))*{Blank}*$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1)
    );

    /// <summary>What a text means; null where it states no pay, or could mean several things.</summary>
    public static JobPay? Read(string? text)
    {
        if (text is null || text.Length > LongestText || text.Any(char.IsControl))
            return null;
        var match = Whole.Match(text.Trim());
        if (!match.Success || UnitOf(match.Groups["rest"].Value) is not (true, var unit))
            return null;
        var (lead, mark) = (match.Groups["lead"].Value.ToLowerInvariant(), match.Groups["mark"].Value);
        var isRange = match.Groups["b"].Success;
        if (
            (lead == "between") != string.Equals(mark, "and", StringComparison.OrdinalIgnoreCase)
            || (lead == "up to" && isRange)
        )
            return null;
        if (Currency(match) is not { } currency || Amounts(match, isRange) is not var (first, second))
            return null;
        var isOpen = match.Groups["plus"].Success;
        if (isOpen && (isRange || lead.Length > 0))
            return null;
        var (least, most) = (lead, isRange, isOpen) switch
        {
            (_, true, _) => (first, second),
            ("up to", _, _) => (null, first),
            ("from", _, _) or (_, _, true) => (first, null),
            _ => (first, first),
        };
        if (least > most || (unit is null && ((least ?? most) < LeastYear || (most ?? least) < LeastYear)))
            return null;
        return new JobPay(currency, least, most, unit ?? PayUnit.Year);
    }

    private static (decimal? First, decimal? Second)? Amounts(Match match, bool isRange)
    {
        var (first, second) = (Amount(match, "a"), isRange ? Amount(match, "b") : null);
        // "80-100k": said once, for both.
        if (isRange && match.Groups["bk"].Success && !match.Groups["ak"].Success && first < 1000)
            first *= 1000;
        return first is <= 0 or > MostPay || second is <= 0 or > MostPay || first is null || (isRange && second is null)
            ? null
            : (first, second);
    }

    private static decimal? Amount(Match match, string end)
    {
        var text = match.Groups[end + "n"].Value;
        if (match.Groups[end + "s"].Success)
            text = text.Replace(match.Groups[end + "s"].Value, "", StringComparison.Ordinal);
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            ? amount * (match.Groups[end + "k"].Success ? 1000 : 1)
            : null;
    }

    private static string? Currency(Match match)
    {
        var codes = match
            .Groups["c"]
            .Captures.Select(capture => capture.Value)
            .Select(sign =>
                Symbols.GetValueOrDefault(sign)
                ?? (Codes.Contains(sign.ToUpperInvariant()) ? sign.ToUpperInvariant() : "?")
            )
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return codes is [var code] && code != "?" ? code : null;
    }

    // Whether what stands behind the amounts is known, and the one unit that it names.
    private static (bool Known, PayUnit? Unit) UnitOf(string rest)
    {
        var match = Rest.Match(rest);
        if (!match.Success)
            return (false, null);
        var named = Units.Where(unit => match.Groups[unit.Unit.ToString()].Success).Select(unit => unit.Unit).ToList();
        var count = Units.Sum(unit => match.Groups[unit.Unit.ToString()].Captures.Count);
        return count > 1 ? (false, null) : (true, named.Count == 0 ? null : named[0]);
    }
}
