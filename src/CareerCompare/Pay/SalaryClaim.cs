namespace CareerCompare.Pay;

/// <summary>A published salary figure that an article quotes.</summary>
/// <param name="Statistic">What it is: median, mean, p25 …</param>
/// <param name="Amount">The amount a year, in <paramref name="Currency"/>.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Region">Where it holds.</param>
/// <param name="Year">The year it describes.</param>
/// <param name="Origin">Who published it.</param>
/// <param name="Url">Where it can be read.</param>
public sealed record SalaryClaim(
    string? Statistic,
    decimal? Amount,
    string? Currency,
    string? Region,
    int? Year,
    string? Origin,
    string? Url
)
{
    /// <summary>The largest yearly pay that is taken for one.</summary>
    public const decimal MaxAmount = 100_000_000;

    /// <summary>Whether it says all that a figure on a page needs: what it is, of when, and who says so.</summary>
    public bool IsComplete =>
        Statistic is not null && Amount is not null && Currency is not null && Year is not null && Origin is not null;

    /// <summary>Whether its amount can be a yearly pay.</summary>
    public bool IsPossible => Amount is > 0 and <= MaxAmount;
}
