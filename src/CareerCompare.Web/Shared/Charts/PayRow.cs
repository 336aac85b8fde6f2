using System.Globalization;

namespace CareerCompare.Web.Shared.Charts;

/// <summary>One line of a chart of pay, and of the table beside it.</summary>
/// <param name="Title">What it shows: a role, a level.</param>
/// <param name="Group">Its answers; null where there are none.</param>
/// <param name="Column">The column of its role in a comparison; null for ink.</param>
/// <param name="Url">Where more is said; null for nowhere.</param>
public sealed record PayRow(string Title, SalaryDistribution? Group, int? Column = null, string? Url = null)
{
    /// <summary>The percentiles that charts and tables show.</summary>
    public static readonly IReadOnlyList<int> Shown = [10, 25, 50, 75, 90];

    /// <summary>How many answers there are.</summary>
    public int N => Group?.N ?? 0;

    /// <summary>Whether percentiles are shown.</summary>
    public bool HasFigures => Group is { HasPercentiles: true };

    /// <summary>Whether the sample is small.</summary>
    public bool IsSmall(SalaryRules rules) => HasFigures && N < rules.Small;

    /// <summary>What is said in place of figures: <c>too few answers: 7</c>.</summary>
    public string Missing => Group is null ? "no answers" : $"too few answers: {Count(N)}";

    /// <summary>Everything that the line of the chart shows, in words.</summary>
    public string InWords(Money money, SalaryRules rules)
    {
        if (!HasFigures)
            return $"{Title}: {Missing}.";
        var said = Shown.ToDictionary(percentile => percentile, percentile => money.Full(Group!.At(percentile)!.Value));
        return $"{Title}: median {said[50]}, middle half {said[25]} to {said[75]}, 8 in 10 between {said[10]} and "
            + $"{said[90]}, n = {Count(N)}.{(IsSmall(rules) ? " Small sample." : "")}";
    }

    /// <summary><c>5,841</c>.</summary>
    public static string Count(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
