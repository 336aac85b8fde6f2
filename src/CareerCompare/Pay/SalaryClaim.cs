namespace CareerCompare.Pay;

/// <summary>A published salary figure that an article quotes.</summary>
/// <param name="Statistic">The statistic: median, mean, p25 …</param>
/// <param name="Amount">The amount a year, in <paramref name="Currency"/>.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Region">The region it describes.</param>
/// <param name="Year">The year it describes.</param>
/// <param name="Origin">The publisher.</param>
/// <param name="Url">The address of the publication.</param>
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
    /// <summary>The maximum yearly pay that is plausible.</summary>
    public const decimal MaxAmount = 100_000_000;

    /// <summary>Whether it has all that a figure on a page needs: a statistic, a year, and a source.</summary>
    public bool IsComplete =>
        Statistic is not null && Amount is not null && Currency is not null && Year is not null && Origin is not null;

    /// <summary>Whether its amount is plausible as yearly pay.</summary>
    public bool IsPossible => Amount is > 0 and <= MaxAmount;

    /// <summary>Whether pages show it.</summary>
    public bool IsShown => IsComplete && IsPossible;
}
