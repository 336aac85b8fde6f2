using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerCompare.Parse;

/// <summary>
/// Reads pay as adverts write it. The text is split into words of <see cref="PayVocabulary"/>, whose kinds must come in the one
/// usual order. Ambiguous text is refused: no currency or two, no period if a month could be meant, more than two amounts,
/// amounts that nobody is paid, unknown words.
/// </summary>
public static class PayNotation
{
    private const int MaxLength = 100;

    // For a full-time year, in rough US dollars. Anything less or more is a slip, such as "$80 - 100 a year" for thousands.
    private const decimal MinPay = 1_000;
    private const decimal MaxPay = 5_000_000;

    // As monthly pay this would be half a million US dollars a year, so the amount can only be yearly.
    private const decimal BeyondMonth = 500_000m / 12;

    // More than any pay in any currency, and small enough to multiply without overflow.
    private const decimal MaxNumber = 1_000_000_000_000;

    // Lead, Number, Currency, Mark of a range, Plus, Unit, X for a note, Extra.
    private const string Kinds = "LNCMPUXE";

    private static readonly Regex Order = new(
        "^X*L?C*NC*U?(MC*NC*U?)?P?C*[XEU]*$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    );

    private const string Blank = "[ \u00a0\u2009\u202f]";
    private const string Dash = "[-\u2010-\u2015\u2212]";

    private const string Number =
        "(?<digits>[0-9]{1,3}(?<gap>[,.'’ \u00a0\u2009\u202f])[0-9]{3}(\\k<gap>[0-9]{3})*(\\.[0-9]{1,2})?"
        + "|[0-9]{1,2}((?<gap>,)(?<indian>[0-9]{2}))+,[0-9]{3}|[0-9]+(\\.[0-9]{1,2})?)(?![,.]?[0-9])";

    private static readonly Regex Word = new(
        $@"\G{Blank}*("
            + $@"(?<E>{PayVocabulary.Extras})(?!\p{{L}})"
            + $@"|(?<open>\()?,?{Blank}*((?<X>{Named(PayVocabulary.Notes)})|(?<U>{Named(PayVocabulary.Units)}))(?!\p{{L}})(?(open)\))"
            + $@"|(?<L>{Named(PayVocabulary.Leads)})(?!\p{{L}})"
            + $@"|(?<N>{Number}([.,]{Dash}{{1,2}}(?![0-9]))?({Blank}?((?<scale>{PayVocabulary.Alternatives(PayVocabulary.Scales.Keys)})(?!\p{{L}})|(?<scale>l)(?=p\.?a)))?)"
            + $@"|(?<M>{Dash}|(to|and)(?!\p{{L}}))|(?<P>\+)"
            + $@"|(?<C>{PayVocabulary.Alternatives(PayVocabulary.Signs.Keys)})(?<!\p{{L}}(?=\p{{L}})))",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1)
    );

    /// <summary>The pay that a text states; null if it states none, or is ambiguous.</summary>
    public static JobPay? Read(string? text)
    {
        if (text is null || text.Length > MaxLength || text.Any(char.IsControl))
            return null;
        if (Words(text.Trim()) is not { } words || Currency(words) is not { } currency)
            return null;
        if (Ends(words, currency) is not var (min, max) || min > max)
            return null;
        var units = All(words, PayVocabulary.Units);
        if (units.Count > 1 || (units.Count == 0 && !IsYear(min ?? max, currency)))
            return null;
        var pay = new JobPay(currency.Code, min, max, units.Count == 0 ? PayUnit.Year : units[0])
        {
            Basis = All(words, PayVocabulary.Notes).FirstOrDefault(basis => basis != PayBasis.Base),
            SaysMore = words.Exists(word => word.Groups["X"].Success || word.Groups["E"].Success),
        };
        return new[] { min, max }
            .OfType<decimal>()
            .All(amount => pay.AYear(amount) / currency.Dollar is >= MinPay and <= MaxPay)
            ? pay
            : null;
    }

    /// <summary>The units of time that would make an ambiguous text clear. Empty if a unit is not what it lacks.</summary>
    public static IReadOnlyList<PayUnit> Missing(string text) =>
        Read(text) is null
            ? [.. Enum.GetValues<PayUnit>().Where(unit => Read($"{text.Trim()} {unit.InWords()}") is not null)]
            : [];

    // The words of a text, if it consists of words in the usual order; otherwise null.
    private static List<Match>? Words(string text)
    {
        var words = new List<Match>();
        for (var at = 0; at < text.Length; at += words[^1].Length)
        {
            if (Word.Match(text, at) is not { Success: true } word)
                return null;
            words.Add(word);
        }
        return Order.IsMatch(string.Concat(words.Select(Kind))) ? words : null;
    }

    private static char Kind(Match word) => Kinds.First(kind => word.Groups[$"{kind}"].Success);

    // A sign shared by several currencies means the currency named next to it.
    private static PayCurrency? Currency(List<Match> words)
    {
        var meant = words
            .Where(word => word.Groups["C"].Success)
            .Select(word => PayVocabulary.Signs[word.Groups["C"].Value].AsEnumerable())
            .DefaultIfEmpty([])
            .Aggregate((all, next) => all.Intersect(next))
            .ToList();
        return meant.Count == 1 ? meant[0] : meant.Find(currency => currency.Code == PayVocabulary.Convention);
    }

    private static (decimal? Min, decimal? Max)? Ends(List<Match> words, PayCurrency currency)
    {
        var amounts = Amounts(words, currency);
        var lead = All(words, PayVocabulary.Leads).FirstOrDefault();
        var isOpen = words.Exists(word => word.Groups["P"].Success);
        var isAnd = words.Exists(word => word.Groups["M"].Value.Equals("and", StringComparison.OrdinalIgnoreCase));
        if (amounts.Exists(amount => amount is null or <= 0) || (lead == PayLead.Between) != isAnd)
            return null;
        return (lead, isOpen, amounts) switch
        {
            (PayLead.Between or PayLead.None or PayLead.From, false, [var first, var second]) => (first, second),
            (PayLead.None, false, [var only]) => (only, only),
            (PayLead.From, false, [var only]) => (only, null),
            (PayLead.None, true, [var only]) => (only, null),
            (PayLead.UpTo, false, [var only]) => (null, only),
            _ => null,
        };
    }

    private static List<decimal?> Amounts(List<Match> words, PayCurrency currency)
    {
        var numbers = words.Where(word => word.Groups["N"].Success).ToList();
        var scales = numbers.ConvertAll(word => word.Groups["scale"].Value);
        // "80-100k": the scale applies to both numbers.
        if (scales is ["", { Length: > 0 } second] && Digits(numbers[0]) < 1000)
            scales[0] = second;
        return [.. numbers.Zip(scales, (number, scale) => Amount(number, scale, currency))];
    }

    private static decimal? Amount(Match number, string scale, PayCurrency currency)
    {
        var (factor, isRupees) = scale.Length == 0 ? (1, false) : PayVocabulary.Scales[scale];
        var isForeign = isRupees || number.Groups["indian"].Success;
        return isForeign && !PayVocabulary.Rupees.Contains(currency.Code) ? null : Digits(number) * factor;
    }

    private static decimal? Digits(Match number)
    {
        var text = number.Groups["digits"].Value;
        if (number.Groups["gap"] is { Success: true, Value: var gap })
            text = text.Replace(gap, "", StringComparison.Ordinal);
        return
            decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            && amount < MaxNumber
            ? amount
            : null;
    }

    private static bool IsYear(decimal? amount, PayCurrency currency) =>
        amount >= (currency.MinYear ?? BeyondMonth * currency.Dollar);

    // One named group for each meaning, so that a match tells which meaning it has.
    private static string Named<T>(IEnumerable<(T Means, string Pattern)> meanings) =>
        string.Join('|', meanings.Select(meaning => $"(?<{meaning.Means}>{meaning.Pattern})"));

    private static List<T> All<T>(List<Match> words, IEnumerable<(T Means, string Pattern)> meanings) =>
        [
            .. meanings
                .Select(meaning => meaning.Means)
                .Where(means => words.Exists(word => word.Groups[$"{means}"].Success)),
        ];
}
