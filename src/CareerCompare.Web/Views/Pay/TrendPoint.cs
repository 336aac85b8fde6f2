namespace CareerCompare.Web.Views.Pay;

/// <summary>One year in a chart of years.</summary>
/// <param name="Title">The year.</param>
/// <param name="Amount">Its amount; null if there is none.</param>
/// <param name="Error">The standard error of the amount; null if unknown.</param>
/// <param name="Small">Whether the sample is small.</param>
/// <param name="Missing">A short text shown in place of a missing amount.</param>
/// <param name="Words">All facts about the year, in words.</param>
/// <param name="Below">The label below the year: the sample size or the standard error.</param>
/// <param name="BelowOnPhone">A shorter label for narrow screens.</param>
public sealed record TrendPoint(
    string Title,
    decimal? Amount,
    decimal? Error,
    bool Small,
    string Missing,
    string Words,
    string Below,
    string BelowOnPhone
)
{
    /// <summary>The median midpoint of a year's adverts.</summary>
    public static TrendPoint For(PayRow row, Money money, SalaryRules rules) =>
        new(
            row.Title,
            row.Median,
            null,
            row.IsSmall(rules),
            row.N == 0 ? "none" : "too few",
            row.Median is { } median
                ? $"median midpoint {money.Full(median)}, n = {PayRow.Count(row.N)}{(row.IsSmall(rules) ? ", a small sample" : "")}"
                : row.Missing,
            $"n = {PayRow.Count(row.N)}",
            Short(row.N)
        );

    /// <summary>The mean of a year's official wages, with its standard error.</summary>
    public static TrendPoint For(WageRow row, Money money)
    {
        var mean = row.Mean is { OrMore: false } known ? known.Amount : (decimal?)null;
        var error = row.Wage.MeanError is { } percent ? mean * percent / 100 : null;
        var errorText = row.Wage.MeanError is { } relative ? $"{relative:0.###}%" : null;
        return new TrendPoint(
            $"{row.Wage.Year}",
            mean,
            error,
            Small: false,
            "none",
            mean is null
                ? "not available"
                : $"mean {money.Full(mean.Value)}"
                    + (error is { } some ? $", standard error {money.Full(Math.Round(some))}" : "")
                    + $", {row.Employed}",
            errorText is null ? "" : $"standard error {errorText}",
            errorText is null ? "" : $"±{errorText}"
        );
    }

    private static string Short(long number) => number < 1000 ? $"{number}" : $"{number / 1000.0:0.0}k";
}
