namespace CareerCompare.Pay;

/// <summary>The pay of a job.</summary>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Min">The lower end; null if open.</param>
/// <param name="Max">The upper end; null if open.</param>
/// <param name="Unit">The unit of time.</param>
public sealed record JobPay(string Currency, decimal? Min, decimal? Max, PayUnit Unit)
{
    /// <summary>The basis of the amounts.</summary>
    public PayBasis Basis { get; init; }

    /// <summary>Whether the advert says more than amounts, currency and unit: a bonus, equity, experience.</summary>
    public bool SaysMore { get; init; }

    /// <summary>
    /// Converts an amount to a full-time year of 52 weeks with 5 days and 40 hours, or 12 months, without deducting holidays.
    /// </summary>
    public decimal AYear(decimal amount) =>
        amount
        * Unit switch
        {
            PayUnit.Hour => 2080,
            PayUnit.Day => 260,
            PayUnit.Week => 52,
            PayUnit.Month => 12,
            _ => 1,
        };
}
