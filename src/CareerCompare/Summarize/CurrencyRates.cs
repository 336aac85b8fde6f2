namespace CareerCompare.Summarize;

/// <summary>What a currency was worth, as the survey reckoned.</summary>
/// <param name="Code">ISO 4217.</param>
/// <param name="Usd">US dollars for one unit, to six significant digits.</param>
/// <param name="Year">The year of the answers.</param>
/// <param name="Answers">How many answers say so.</param>
public sealed record CurrencyRate(string Code, decimal Usd, int Year, int Answers);

/// <summary>The rates that a survey reckoned with: what all answers of a currency and year are worth, by what they are.</summary>
internal sealed class CurrencyRates
{
    private const int FewestAnswers = 5;
    private const int SignificantDigits = 6;
    private readonly Dictionary<(string Currency, int Year), (int Answers, decimal Usd, decimal Salary)> sums = [];

    /// <summary>Counts an answer.</summary>
    public void Count(Answer answer)
    {
        var key = (answer.Currency, answer.Year);
        var (answers, usd, salary) = sums.GetValueOrDefault(key);
        sums[key] = (answers + 1, usd + answer.Usd, salary + answer.Salary);
    }

    /// <summary>Of each currency the newest rate that enough answers tell, by code.</summary>
    public IReadOnlyList<CurrencyRate> Newest() =>
        [
            .. from sum in sums
            where sum.Key.Currency != Currency.UsDollar.Code && sum.Value.Answers >= FewestAnswers
            group sum by sum.Key.Currency into years
            orderby years.Key
            let newest = years.MaxBy(sum => sum.Key.Year)
            let rate = newest.Value.Usd / newest.Value.Salary
            select new CurrencyRate(years.Key, Rounded(rate), newest.Key.Year, newest.Value.Answers),
        ];

    private static decimal Rounded(decimal rate)
    {
        var decimals = SignificantDigits - 1 - (int)Math.Floor(Math.Log10((double)rate));
        return decimals >= 0
            ? decimal.Round(rate, Math.Min(decimals, 28), MidpointRounding.AwayFromZero)
            : decimal.Round(rate, MidpointRounding.AwayFromZero);
    }
}
