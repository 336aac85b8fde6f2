namespace CareerCompare.Compare;

/// <summary>
/// The probability that the midpoint of a random range of one group is more than that of another group; ties count half. This
/// is the statistic of Mann and Whitney ("On a test of whether one of two random variables is stochastically larger than the
/// other", 1947), divided by the number of pairs.
/// </summary>
/// <param name="Share">The share of pairs in which the second group's midpoint is more, from 0 to 1.</param>
/// <param name="Low">Lower end of the 95% interval.</param>
/// <param name="High">Upper end of the 95% interval.</param>
public sealed record SalaryOdds(double Share, double Low, double High)
{
    private const double Z95 = 1.959964;

    // The standard error from knowing only every fifth percentile, measured against all pairs of the ranges themselves.
    private const double StepError = 0.01;

    // Beyond the 5th and 95th percentile, midpoints are assumed to spread twice as wide as next to them.
    private const int Tail = 2;

    /// <summary>The lower end as it is printed: whole percent, rounded down.</summary>
    public int LowPercent => (int)Math.Floor(Low * 100);

    /// <summary>The upper end as it is printed: whole percent, rounded up.</summary>
    public int HighPercent => (int)Math.Ceiling(High * 100);

    /// <summary>Whether the interval as printed contains 50%, so that neither group can be said to be offered more.</summary>
    public bool IsTooClose => LowPercent <= 50 && HighPercent >= 50;

    /// <summary>
    /// The odds of the second group against the first; null if one has no percentiles. Midpoints are assumed to spread evenly
    /// between two percentiles. The variance is that of DeLong, DeLong and Clarke-Pearson ("Comparing the areas under two or
    /// more correlated receiver operating characteristic curves", 1988), plus two terms that they do not need: chance within
    /// one step (share times the rest, by the number of pairs), which keeps samples that do not overlap uncertain, and the
    /// steps themselves. The interval is symmetric on the logit scale as Newcombe advises ("Confidence intervals for an effect
    /// size measure based on the Mann-Whitney statistic", 2006). Ranges are assumed to be independent. Those of one employer
    /// are not, which makes the interval too narrow.
    /// </summary>
    public static SalaryOdds? Between(AdvertGroup first, AdvertGroup second)
    {
        if (first is not { Range: { } low, N: > 1 } || second is not { Range: { } high, N: > 1 })
            return null;
        var (a, b) = (Steps(low.Mid.Amounts), Steps(high.Mid.Amounts));
        var wins = b.Select(step => a.Select(other => Wins(other, step)).ToList()).ToList();
        var share = wins.Average(row => row.Average());
        double pairs = (double)first.N * second.N;
        var inside = Math.Clamp(share, 0.5 / pairs, 1 - (0.5 / pairs));
        var spread = inside * (1 - inside);
        var secondVariance = wins.Select(row => row.Average()).Average(value => Square(value - share));
        var firstVariance = Enumerable
            .Range(0, a.Count)
            .Select(i => wins.Average(row => row[i]))
            .Average(value => Square(value - share));
        var variance =
            (firstVariance / (first.N - 1))
            + (secondVariance / (second.N - 1))
            + (spread / pairs)
            + (4 * spread * Square(StepError));
        var (centre, reach) = (Math.Log(inside / (1 - inside)), Z95 * Math.Sqrt(variance) / spread);
        return new SalaryOdds(share, Logistic(centre - reach), Logistic(centre + reach));
    }

    // Twenty steps, each with a twentieth of the midpoints.
    private static List<(double From, double To)> Steps(IReadOnlyList<long> p)
    {
        double[] ends = [Math.Max(0, p[0] - (Tail * (p[1] - p[0]))), .. p, p[^1] + (Tail * (p[^1] - p[^2]))];
        return [.. ends.Zip(ends.Skip(1))];
    }

    // The share of pairs in which the second is more, for two steps in which midpoints spread evenly.
    private static double Wins((double From, double To) first, (double From, double To) second)
    {
        var (width, height) = (first.To - first.From, second.To - second.From);
        if (height > 0)
            return width > 0
                ? (Area(second.To) - Area(second.From)) / height
                : Math.Clamp((second.To - first.From) / height, 0, 1);
        if (width > 0)
            return Math.Clamp((second.From - first.From) / width, 0, 1);
        return second.From.CompareTo(first.From) switch
        {
            > 0 => 1,
            0 => 0.5,
            _ => 0,
        };

        // The integral of the first step's cumulative distribution.
        double Area(double x) =>
            x <= first.From ? 0
            : x >= first.To ? (width / 2) + (x - first.To)
            : Square(x - first.From) / (2 * width);
    }

    private static double Square(double x) => x * x;

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));
}
