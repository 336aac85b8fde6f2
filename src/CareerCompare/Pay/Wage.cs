namespace CareerCompare.Pay;

/// <summary>An official estimate of what all employees of an occupation earn: a row of <c>pay/KEY/*.csv</c>.</summary>
/// <param name="Code">The occupation's code in the table's classification.</param>
/// <param name="Title">The source's title of the occupation.</param>
/// <param name="Residual">
/// Whether it is a residual ("all other"), so that its wage does not describe any role in particular.
/// </param>
/// <param name="Region">The country as ISO 3166-1 alpha-2.</param>
/// <param name="Year">The year of the estimate.</param>
/// <param name="Currency">The currency of all amounts, ISO 4217.</param>
/// <param name="Employment">The number of people employed; null if not stated.</param>
/// <param name="EmploymentError">Relative standard error of the employment, in percent.</param>
/// <param name="Mean">The mean wage a year.</param>
/// <param name="MeanError">Relative standard error of the mean, in percent.</param>
/// <param name="Amounts">The wage a year at <see cref="Shown"/>.</param>
public sealed record Wage(
    string Code,
    string Title,
    bool Residual,
    string Region,
    int Year,
    string Currency,
    long? Employment,
    decimal? EmploymentError,
    WageAmount? Mean,
    decimal? MeanError,
    IReadOnlyList<WageAmount?> Amounts
)
{
    /// <summary>The percentiles that official wages have.</summary>
    public static readonly IReadOnlyList<int> Shown = [10, 25, 50, 75, 90];

    /// <summary>The columns of a table of wages after the code, in their order.</summary>
    public static readonly IReadOnlyList<string> Columns =
    [
        "title",
        "residual",
        "region",
        "year",
        "currency",
        "employment",
        "employment_rse",
        "mean",
        "mean_rse",
        .. Shown.Select(percentile => $"p{percentile}"),
    ];

    /// <summary>The wage at one of <see cref="Shown"/>; null if not stated.</summary>
    public WageAmount? At(int percentile) =>
        Shown.Index().First(shown => shown.Item == percentile) is var found ? Amounts[found.Index] : null;

    /// <summary>The median; null if not stated.</summary>
    public WageAmount? Median => At(50);
}
