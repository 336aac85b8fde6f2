namespace CareerCompare.Summarize;

/// <summary>
/// Finds the percentiles of amounts that go by in ascending order, when their number is known: exact, and nothing is kept but
/// the amount before. Linear interpolation between closest ranks, type 7 of Hyndman and Fan, "Sample quantiles in statistical
/// packages" (1996): the p-th percentile of n amounts stands at rank h = (n - 1) p / 100, counted from 0.
/// </summary>
/// <param name="n">How many amounts will go by.</param>
internal sealed class PercentileWalk(int n)
{
    private readonly List<int> found = new(SalaryGroups.Percentiles.Count);
    private int position;
    private int before;

    /// <summary>The amounts at <see cref="SalaryGroups.Percentiles"/>, rounded half away from zero.</summary>
    public IReadOnlyList<int> Found => found;

    /// <summary>The next amount, not lower than the one before.</summary>
    public void Add(int amount)
    {
        while (found.Count < SalaryGroups.Percentiles.Count)
        {
            var (rank, rest) = Math.DivRem((n - 1L) * SalaryGroups.Percentiles[found.Count], 100);
            if (position < (rest == 0 ? rank : rank + 1))
                break;
            var hundredfold = rest == 0 ? 100L * amount : (100L * before) + ((amount - before) * rest);
            found.Add((int)((hundredfold + 50) / 100));
        }
        before = amount;
        position++;
    }
}
