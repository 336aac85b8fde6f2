namespace CareerCompare.Compare;

/// <summary>A share in percent, with bounds.</summary>
/// <param name="From">The lower bound.</param>
/// <param name="To">The upper bound.</param>
/// <param name="About">
/// The estimate, assuming that the share grows evenly between two percentiles; null beyond the outermost percentiles, and at a
/// percentile.
/// </param>
public sealed record ShareRange(double From, double To, double? About)
{
    /// <summary><c>about 32%</c>, <c>at most 5%</c>, <c>at least 95%</c>, <c>78% to 83%</c>.</summary>
    public string InWords =>
        About is { } about ? $"about {Math.Round(about):0}%"
        : From < 1 ? $"at most {Ceiling:0}%"
        : To >= 100 ? $"at least {Floor:0}%"
        : $"{Floor:0}% to {Ceiling:0}%";

    // Round to a hundredth first, so that 50 of 999 are 5% and not 6%.
    private double Floor => Math.Floor(Math.Round(From, 2));

    private double Ceiling => Math.Ceiling(Math.Round(To, 2));
}
