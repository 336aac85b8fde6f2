namespace CareerCompare.Compare;

/// <summary>
/// Where an amount stands among advertised ranges: above the top of some, inside some, below the bottom of the others. Each share
/// is known to within a step of percentiles at the ends, so each is an interval.
/// </summary>
/// <param name="Above">Of how many ranges the high end is less than the amount, in percent.</param>
/// <param name="Inside">How many ranges hold the amount, in percent.</param>
/// <param name="Below">Of how many ranges the low end is more than the amount, in percent.</param>
public sealed record OfferPlace(ShareRange Above, ShareRange Inside, ShareRange Below)
{
    /// <summary>The place of an amount in the ranges' currency.</summary>
    public static OfferPlace Among(RangePercentiles range, decimal amount)
    {
        var above = Less(range.High, amount);
        var below = More(range.Low, amount);
        return new OfferPlace(
            above,
            new ShareRange(Math.Max(0, 100 - above.To - below.To), Math.Max(0, 100 - above.From - below.From)),
            below
        );
    }

    // Amounts that are the same are inside: a range holds both its ends.
    private static ShareRange Less(Percentiles ends, decimal amount)
    {
        var position = SalaryPosition.Among(ends, amount);
        return position.Edge != 0 ? new(position.From, position.To)
            : amount <= ends.At(5) ? new(0, 5)
            : new(position.From, position.From);
    }

    private static ShareRange More(Percentiles ends, decimal amount)
    {
        var position = SalaryPosition.Among(ends, amount);
        return position.Edge != 0 ? new(100 - position.To, 100 - position.From)
            : amount >= ends.At(95) ? new(0, 5)
            : new(100 - position.To, 100 - position.To);
    }
}

/// <summary>A share in percent, as far as it is known.</summary>
/// <param name="From">At least so much.</param>
/// <param name="To">At most so much.</param>
public sealed record ShareRange(double From, double To)
{
    /// <summary><c>32%</c>, <c>fewer than 5%</c>, <c>at least 95%</c>, <c>78% to 83%</c>.</summary>
    public string InWords =>
        Math.Round(From) == Math.Round(To) ? $"about {Math.Round(From):0}%"
        : From <= 0 ? $"fewer than {Math.Ceiling(To):0}%"
        : To >= 100 ? $"at least {Math.Floor(From):0}%"
        : $"{Math.Floor(From):0}% to {Math.Ceiling(To):0}%";
}
