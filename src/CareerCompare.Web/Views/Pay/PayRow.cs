using System.Globalization;

namespace CareerCompare.Web.Views.Pay;

/// <summary>One line of a chart of advertised pay, and of the table beside it.</summary>
/// <param name="Title">What it shows: a role, a level.</param>
/// <param name="Group">Its ranges; null where there are none.</param>
/// <param name="Range">Where they start and end, in the unit of the page; null where there are too few.</param>
/// <param name="Column">The column of its role in a comparison; null for ink.</param>
/// <param name="Url">Where more is said; null for nowhere.</param>
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

    /// <summary>How many distinct ranges there are.</summary>
    public int N => Group?.N ?? 0;

    /// <summary>How many adverts there are, repeats too.</summary>
    public int Adverts => Group?.Adverts ?? 0;

    /// <summary>Whether only ranges advertised in the currency of the page count, and none is converted.</summary>
    public bool IsAsAdvertised => Group is { Currency: not Currency.Dollars };

    /// <summary>Whether figures are shown.</summary>
    public bool HasFigures => Range is not null;

    /// <summary>Whether the sample is small.</summary>
    public bool IsSmall(SalaryRules rules) => HasFigures && N < rules.Small;

    /// <summary>The middle of the midpoints; null where there are too few ranges.</summary>
    public long? Median => Range?.Mid.Median;

    /// <summary>What is said in place of figures: <c>too few ranges: 7</c>.</summary>
    public string Missing => Group is null ? "no adverts" : $"too few ranges: {Count(N)}";

    /// <summary><c>2,425 distinct ranges from 4,408 adverts</c>.</summary>
    public string Counted =>
        $"{Count(N)} distinct {(N == 1 ? "range" : "ranges")} from {Count(Adverts)} {(Adverts == 1 ? "advert" : "adverts")}";

    /// <summary>Everything that the line of the chart shows, in words.</summary>
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
/// <param name="Title">How tables call it.</param>
/// <param name="Words">What it means.</param>
/// <param name="Amount">The amount in dollars at this point.</param>
public sealed record PayPoint(string Title, string Words, Func<RangePercentiles, long> Amount);
