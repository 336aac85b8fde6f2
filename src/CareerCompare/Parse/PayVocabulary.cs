using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerCompare.Parse;

/// <summary>The vocabulary of pay. Patterns ignore case.</summary>
internal static class PayVocabulary
{
    /// <summary>What <c>$</c> means if no other currency is next to it.</summary>
    public const string Convention = "USD";

    /// <summary>Currencies counted in lakhs and crores.</summary>
    public static readonly IReadOnlyList<string> Rupees = ["INR", "PKR"];

    /// <summary>The currencies, by code.</summary>
    public static readonly IReadOnlyList<PayCurrency> Currencies = Read();

    /// <summary>The currencies that a code or sign can mean.</summary>
    public static readonly FrozenDictionary<string, PayCurrency[]> Signs = Currencies
        .SelectMany(currency => currency.Signs.Append(currency.Code).Select(sign => (sign, currency)))
        .GroupBy(pair => pair.sign, pair => pair.currency, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Units of time.</summary>
    public static readonly IReadOnlyList<(PayUnit Means, string Pattern)> Units =
    [
        (PayUnit.Year, @"(per|an?|/) ?(year|annum)|/? ?yr|p[./]?a\.?|annual(ly)?|yearly"),
        (PayUnit.Month, @"(per|a|/) ?month|/ ?mo(nth)?|pcm|p[./]?m\.?|monthly"),
        (PayUnit.Week, @"(per|a|/) ?week|(per|/) ?wk|p[./]?w\.?|weekly"),
        (PayUnit.Day, @"(per|a|/) ?day|p[./]?d\.?|daily( rate)?|day rate"),
        (PayUnit.Hour, @"(per|an?|/) ?hour|(per|/)? ?hr|/ ?h|p[./]?h\.?|hourly"),
    ];

    /// <summary>Words before an amount, and whether they make it a lower or an upper end.</summary>
    public static readonly IReadOnlyList<(PayLead Means, string Pattern)> Leads =
    [
        (PayLead.Between, "between"),
        (PayLead.From, "from|starting (at|from)|upwards of|at least"),
        (PayLead.UpTo, "up to"),
    ];

    /// <summary>Notes on an amount; without one it is base pay.</summary>
    public static readonly IReadOnlyList<(PayBasis Means, string Pattern)> Notes =
    [
        (PayBasis.OnTarget, "OTE|on[- ]target earnings"),
        (PayBasis.Net, "net|after tax(es)?|take[- ]home"),
        (
            PayBasis.Base,
            "gross|before tax(es)?|base|basic|DOE|DOQ|depending on (experience|qualifications)|negotiable|pro[- ]rata"
        ),
    ];

    /// <summary>Extras on top of an amount: only after it, and without an amount of their own.</summary>
    public const string Extras =
        @",? ?(\+|plus|and|&) ?((annual|performance|discretionary) )?(bonus(es)?|equity|benefits|commission|(stock )?options|stock|shares|RSUs|pension|super(annuation)?|VAT)";

    /// <summary>Factors by their words, and whether only rupees use them.</summary>
    public static readonly FrozenDictionary<string, (decimal Factor, bool IsRupees)> Scales = new[]
    {
        (Words: "k", Factor: 1_000m, IsRupees: false),
        ("m mn million", 1_000_000, false),
        ("l lac lacs lakh lakhs", 100_000, true),
        ("cr crore crores", 10_000_000, true),
    }
        .SelectMany(scale => scale.Words.Split(' ').Select(word => (word, scale.Factor, scale.IsRupees)))
        .ToFrozenDictionary(
            scale => scale.word,
            scale => (scale.Factor, scale.IsRupees),
            StringComparer.OrdinalIgnoreCase
        );

    /// <summary>A pattern that matches one of several texts, the longest that fits.</summary>
    public static string Alternatives(IEnumerable<string> texts) =>
        string.Join('|', texts.OrderByDescending(text => text.Length).Select(Regex.Escape));

    private static List<PayCurrency> Read()
    {
        using var stream = typeof(PayVocabulary).Assembly.GetManifestResourceStream("pay-currencies.csv")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. from line in reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            let parts = line.Split(',')
            select new PayCurrency(
                parts[0],
                decimal.Parse(parts[1], CultureInfo.InvariantCulture),
                parts[2].Length > 0 ? decimal.Parse(parts[2], CultureInfo.InvariantCulture) : null,
                parts[3].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            ),
        ];
    }
}

/// <summary>Words before an amount.</summary>
internal enum PayLead
{
    None,
    Between,
    From,
    UpTo,
}
