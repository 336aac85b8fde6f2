namespace CareerCompare.Summarize;

/// <summary>
/// Finds the percentiles of amounts that go by in ascending order, when their number is known: exact, and nothing is kept but
/// the amount before. Linear interpolation between closest ranks, type 7 of Hyndman and Fan, "Sample quantiles in statistical
/// packages" (1996): the p-th percentile of n amounts stands at rank h = (n - 1) p / 100, counted from 0.
/// </summary>
/// <param name="n">How many amounts will go by.</param>
/// <param name="unit">How many units of what goes by make one unit of what is found: 2 for doubled amounts.</param>
internal sealed class PercentileWalk(int n, int unit = 1)
{
    private readonly List<long> found = new(SalaryGroups.Percentiles.Count);
    private int position;
    private long before;

    /// <summary>The amounts at <see cref="SalaryGroups.Percentiles"/>, rounded half away from zero.</summary>
    public IReadOnlyList<long> Found => found;

    /// <summary>The next amount, not lower than the one before.</summary>
    public void Add(long amount)
    {
        while (found.Count < SalaryGroups.Percentiles.Count)
        {
            var (rank, rest) = Math.DivRem((n - 1L) * SalaryGroups.Percentiles[found.Count], 100);
            if (position < (rest == 0 ? rank : rank + 1))
                break;
            var hundredfold = rest == 0 ? 100L * amount : (100L * before) + ((amount - before) * rest);
            found.Add((hundredfold + (50L * unit)) / (100L * unit));
        }
        before = amount;
        position++;
    }
}
