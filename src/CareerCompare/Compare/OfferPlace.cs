namespace CareerCompare.Compare;

/// <summary>
/// Where an amount stands among advertised ranges: above the top of some, inside some, below the bottom of the others. Only
/// percentiles of the ends are known, so each share is known to within a step of them.
/// </summary>
/// <param name="Above">Of how many ranges the high end is less than the amount.</param>
/// <param name="Inside">How many ranges hold the amount; a range holds both its ends.</param>
/// <param name="Below">Of how many ranges the low end is more than the amount.</param>
public sealed record OfferPlace(ShareRange Above, ShareRange Inside, ShareRange Below)
{
    /// <summary>The place of an amount in the ranges' currency.</summary>
    /// <param name="range">Where the ranges start and end.</param>
    /// <param name="n">How many there are.</param>
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

    // A percentile stands between two ends, or at one. So of those below it at most the upper one can be missing, and the
    // bounds hold for the ranges themselves, also where these are so few that one of them is more than a step.
    private static ShareRange Share(Percentiles ends, int n, decimal amount, Func<long, bool> isCounted)
    {
        var (steps, values) = (SalaryGroups.Percentiles, ends.Amounts);
        var next = values.TakeWhile(isCounted).Count();
        var (from, to) = (
            next == 0 ? 0 : 100.0 * ((((n - 1L) * steps[next - 1]) / 100) + 1) / n,
            next == values.Count ? 100 : 100.0 * ((((n - 1L) * steps[next]) + 99) / 100) / n
        );
        // Beyond the outermost percentile nothing is known; and many ends share a round amount, which then is a percentile: the
        // share jumps there, and does not grow evenly.
        if (next == 0 || next == values.Count || values[next - 1] == amount || values[next] == amount)
            return new ShareRange(from, to, null);
        var part = (double)((amount - values[next - 1]) / (values[next] - values[next - 1]));
        return new ShareRange(from, to, steps[next - 1] + (part * (steps[next] - steps[next - 1])));
    }

    private static ShareRange Rest(ShareRange share) =>
        new(Math.Max(0, 100 - share.To), Math.Max(0, 100 - share.From), 100 - share.About);
}

/// <summary>A share in percent, as far as it is known.</summary>
/// <param name="From">At least so much.</param>
/// <param name="To">At most so much.</param>
/// <param name="About">How much it is where it is taken to grow evenly between two percentiles; null beyond the outermost, and where the amount is one.</param>
public sealed record ShareRange(double From, double To, double? About)
{
    /// <summary><c>about 32%</c>, <c>at most 5%</c>, <c>at least 95%</c>, <c>78% to 83%</c>.</summary>
    public string InWords =>
        About is { } about ? $"about {Math.Round(about):0}%"
        : From < 1 ? $"at most {Ceiling:0}%"
        : To >= 100 ? $"at least {Floor:0}%"
        : $"{Floor:0}% to {Ceiling:0}%";

    // To a hundredth, so that 50 of 999 are 5% and not a whole one more.
    private double Floor => Math.Floor(Math.Round(From, 2));

    private double Ceiling => Math.Ceiling(Math.Round(To, 2));
}
