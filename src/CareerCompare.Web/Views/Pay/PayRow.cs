using System.Globalization;

namespace CareerCompare.Web.Views.Pay;

/// <summary>One row in a chart of advertised pay, and in the table beside it.</summary>
/// <param name="Title">Its title: a role, a level.</param>
/// <param name="Group">Its ranges; null if there are none.</param>
/// <param name="Range">The percentiles of the ranges, in the page's unit; null if there are too few ranges.</param>
/// <param name="Column">Its role's column in a comparison; null to draw it in the text colour.</param>
/// <param name="Url">A page with more about it, or null.</param>
public sealed record PayRow(
    string Title,
    AdvertGroup? Group,
    RangePercentiles? Range,
    int? Column = null,
    string? Url = null
)
{
    /// <summary>The figures that charts and tables show, from left to right.</summary>
    public static readonly IReadOnlyList<PayPoint> Points =
    [
        new("Low end, P10", "1 in 10 ranges starts below", range => range.Low.At(10)),
        new("Low end, median", "typical low end", range => range.Low.Median),
        new("Midpoint, median", "typical midpoint", range => range.Mid.Median),
        new("High end, median", "typical high end", range => range.High.Median),
        new("High end, P90", "1 in 10 ranges ends above", range => range.High.At(90)),
    ];

    /// <summary>The number of distinct ranges.</summary>
    public int N => Group?.N ?? 0;

    /// <summary>The number of adverts, including repeats.</summary>
    public int Adverts => Group?.Adverts ?? 0;

    /// <summary>Whether the row counts only ranges advertised in the page's currency, none converted.</summary>
    public bool IsAsAdvertised => Group is { Currency: not Currency.Dollars };

    /// <summary>Whether figures are shown.</summary>
    public bool HasFigures => Range is not null;

    /// <summary>Whether the sample is small.</summary>
    public bool IsSmall(SalaryRules rules) => HasFigures && N < rules.Small;

    /// <summary>The median of the midpoints; null if there are too few ranges.</summary>
    public long? Median => Range?.Mid.Median;

    /// <summary>Shown in place of missing figures: <c>too few ranges: 7</c>.</summary>
    public string Missing => Group is null ? "no adverts" : $"too few ranges: {Count(N)}";

    /// <summary><c>2,425 distinct ranges from 4,408 adverts</c>.</summary>
    public string Counted =>
        $"{Count(N)} distinct {(N == 1 ? "range" : "ranges")} from {Count(Adverts)} {(Adverts == 1 ? "advert" : "adverts")}";

    /// <summary>Everything that the row shows in the chart, in words.</summary>
    public string InWords(Money money, SalaryRules rules) =>
        HasFigures
            ? $"{Title}: a typical advert offers {money.Full(Range!.Low.Median)} to {money.Full(Range.High.Median)}, median midpoint "
                + $"{money.Full(Range.Mid.Median)}; 1 in 10 ranges starts below {money.Full(Range.Low.At(10))}, 1 in 10 ends above "
                + $"{money.Full(Range.High.At(90))}; {Counted}.{(IsSmall(rules) ? " Small sample." : "")}"
            : $"{Title}: {Missing}.";

    /// <summary><c>5,841</c>.</summary>
    public static string Count(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}

/// <summary>A figure of advertised ranges.</summary>
/// <param name="Title">Its title in tables.</param>
/// <param name="Words">Its meaning.</param>
/// <param name="Amount">Gets the amount from the percentiles.</param>
public sealed record PayPoint(string Title, string Words, Func<RangePercentiles, long> Amount);
