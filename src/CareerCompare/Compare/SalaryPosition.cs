namespace CareerCompare.Compare;

/// <summary>The position of an amount among others.</summary>
/// <param name="From">At least this percentage of them is less.</param>
/// <param name="To">At most this percentage of them is less; more than <paramref name="From"/> if many are equal.</param>
/// <param name="Edge">-1 below the 5th percentile, 1 above the 95th, else 0.</param>
public sealed record SalaryPosition(double From, double To, int Edge)
{
    /// <summary>
    /// Finds the position of an amount by linear interpolation between the percentiles around it. Beyond the outermost
    /// percentiles only that is known.
    /// </summary>
    public static SalaryPosition Among(Percentiles others, decimal amount)
    {
        var (steps, values) = (SalaryGroups.Percentiles, others.Amounts);
        if (amount < values[0])
            return new SalaryPosition(0, steps[0], -1);
        if (amount > values[^1])
            return new SalaryPosition(steps[^1], 100, 1);
        var (from, to) = (Reached(i => values[i] >= amount), Reached(i => values[i] > amount));
        // If the outermost percentiles are equal, it is unknown how far they extend.
        return new SalaryPosition(
            amount == values[0] && values[1] == values[0] ? 0 : from,
            amount == values[^1] && values[^2] == values[^1] ? 100 : to,
            0
        );

        // The percentage of amounts below the first value that satisfies the condition.
        double Reached(Func<int, bool> has)
        {
            var i = Enumerable.Range(0, values.Count).FirstOrDefault(has, values.Count - 1);
            if (i == 0 || values[i] == values[i - 1] || values[i] < amount)
                return steps[i];
            var share = (double)((amount - values[i - 1]) / (values[i] - values[i - 1]));
            return steps[i - 1] + (share * (steps[i] - steps[i - 1]));
        }
    }
}
