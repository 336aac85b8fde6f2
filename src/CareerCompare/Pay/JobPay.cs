namespace CareerCompare.Pay;

/// <summary>What a job pays.</summary>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Min">The lower end; null where it is open.</param>
/// <param name="Max">The upper end; null where it is open.</param>
/// <param name="Unit">The time it is paid for.</param>
public sealed record JobPay(string Currency, decimal? Min, decimal? Max, PayUnit Unit)
{
    /// <summary>What the amounts are.</summary>
    public PayBasis Basis { get; init; }

    /// <summary>Whether the advert says more than amounts, currency and time: a bonus, equity, experience asked for.</summary>
    public bool SaysMore { get; init; }

    /// <summary>
    /// Weeks of 40 hours and 5 days, 52 weeks and 12 months a year: what a full-time year would come to, before holidays.
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
