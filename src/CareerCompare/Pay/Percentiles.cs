namespace CareerCompare.Pay;

/// <summary>
/// Whole amounts a year at <see cref="SalaryGroups.Percentiles"/>, by linear interpolation between closest ranks (type 7 of
/// Hyndman and Fan, "Sample quantiles in statistical packages", 1996).
/// </summary>
/// <param name="Amounts">The amounts, lowest first, one for each percentile.</param>
public sealed record Percentiles(IReadOnlyList<long> Amounts)
{
    /// <summary>The amount at a percentile.</summary>
    /// <param name="percentile">5, 10 … 95.</param>
    public long At(int percentile) => Amounts[(percentile / 5) - 1];

    /// <summary>The median.</summary>
    public long Median => At(50);
}

/// <summary>Percentiles of advertised ranges.</summary>
/// <param name="Low">Percentiles of the low ends.</param>
/// <param name="Mid">Percentiles of the midpoints.</param>
/// <param name="High">Percentiles of the high ends.</param>
public sealed record RangePercentiles(Percentiles Low, Percentiles Mid, Percentiles High);
