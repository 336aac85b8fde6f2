namespace CareerCompare.Summarize;

/// <summary>
/// Finds the percentiles of a known number of amounts that come in ascending order: exactly, and keeping only the amount
/// before. Linear interpolation between closest ranks, type 7 of Hyndman and Fan, "Sample quantiles in statistical packages"
/// (1996): the p-th percentile of n amounts is at rank h = (n - 1) p / 100, counted from 0.
/// </summary>
/// <param name="n">The number of amounts.</param>
/// <param name="unit">The divisor for amounts: 2 for doubled amounts.</param>
internal sealed class PercentileWalk(int n, int unit = 1)
{
    private readonly List<long> found = new(SalaryGroups.Percentiles.Count);
    private int position;
    private long before;

    /// <summary>The amounts at <see cref="SalaryGroups.Percentiles"/>, rounded half away from zero.</summary>
    public IReadOnlyList<long> Found => found;

    /// <summary>Adds the next amount, which is not lower than the one before.</summary>
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
