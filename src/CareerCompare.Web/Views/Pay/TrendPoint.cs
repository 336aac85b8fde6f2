namespace CareerCompare.Web.Views.Pay;

/// <summary>One year of a chart of years.</summary>
/// <param name="Title">The year.</param>
/// <param name="Amount">Its amount; null where there is none.</param>
/// <param name="Error">The standard error of the amount; null where none is known.</param>
/// <param name="Small">Whether the amount rests on a small sample.</param>
/// <param name="Missing">What is said in place of an amount, in few letters.</param>
/// <param name="Words">Everything about the year, in words.</param>
/// <param name="Below">What the amount rests on.</param>
/// <param name="BelowOnPhone">The same, shorter.</param>
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
        var said = row.Wage.MeanError is { } relative ? $"{relative:0.###}%" : null;
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
            said is null ? "" : $"standard error {said}",
            said is null ? "" : $"±{said}"
        );
    }

    private static string Short(long number) => number < 1000 ? $"{number}" : $"{number / 1000.0:0.0}k";
}
