namespace CareerCompare.Compare;

/// <summary>
/// An amount compared with advertised ranges: it is above some, inside some, and below the others. Only percentiles of the ends
/// are known, so each share is only known to within a step between percentiles.
/// </summary>
/// <param name="Above">The share of ranges whose high end is less than the amount.</param>
/// <param name="Inside">The share of ranges that contain the amount; a range contains both its ends.</param>
/// <param name="Below">The share of ranges whose low end is more than the amount.</param>
public sealed record OfferPlace(ShareRange Above, ShareRange Inside, ShareRange Below)
{
    /// <summary>Compares an amount in the ranges' currency.</summary>
    /// <param name="range">Percentiles of the ranges.</param>
    /// <param name="n">The number of ranges.</param>
    /// <param name="amount">The amount.</param>
    public static OfferPlace Among(RangePercentiles range, int n, decimal amount)
    {
        var above = Share(range.High, n, amount, end => end < amount);
        var below = Rest(Share(range.Low, n, amount, end => end <= amount));
        return new OfferPlace(
            above,
            Rest(new(above.From + below.From, above.To + below.To, above.About + below.About)),
            below
        );
    }

    // A percentile is between two ends, or at one. So at most the upper of the two can be missing from the ends below it, and
    // the bounds hold for the ranges themselves, even if they are so few that one of them is more than a step.
    private static ShareRange Share(Percentiles ends, int n, decimal amount, Func<long, bool> isCounted)
    {
        var (steps, values) = (SalaryGroups.Percentiles, ends.Amounts);
        var next = values.TakeWhile(isCounted).Count();
        var (from, to) = (
            next == 0 ? 0 : 100.0 * ((((n - 1L) * steps[next - 1]) / 100) + 1) / n,
            next == values.Count ? 100 : 100.0 * ((((n - 1L) * steps[next]) + 99) / 100) / n
        );
        // Beyond the outermost percentile nothing is known. At a round amount, which many ends share, the share jumps instead
        // of growing evenly.
        if (next == 0 || next == values.Count || values[next - 1] == amount || values[next] == amount)
            return new ShareRange(from, to, null);
        var part = (double)((amount - values[next - 1]) / (values[next] - values[next - 1]));
        return new ShareRange(from, to, steps[next - 1] + (part * (steps[next] - steps[next - 1])));
    }

    private static ShareRange Rest(ShareRange share) =>
        new(Math.Max(0, 100 - share.To), Math.Max(0, 100 - share.From), 100 - share.About);
}
