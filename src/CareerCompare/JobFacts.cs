namespace CareerCompare;

/// <summary>The facts of a job's advert. Everything except the company may be missing.</summary>
public sealed record JobFacts
{
    /// <summary>The employer.</summary>
    public required string Company { get; init; }

    /// <summary>The place of work.</summary>
    public string? Location { get; init; }

    /// <summary>Whether it is remote; null if not stated.</summary>
    public bool? Remote { get; init; }

    /// <summary>Kinds of employment, as written: Full-time, Contract.</summary>
    public IReadOnlyList<string> Employment { get; init; } = [];

    /// <summary>The level of seniority, as written.</summary>
    public string? Level { get; init; }

    /// <summary>The pay, as written.</summary>
    public string? PayText { get; init; }

    /// <summary>The parsed pay; null if none is stated, or it is ambiguous.</summary>
    public JobPay? Pay { get; init; }

    /// <summary>Whether the pay has a figure: "competitive" states none.</summary>
    public bool StatesPay => PayText?.Any(char.IsAsciiDigit) == true;

    /// <summary>The address to apply at.</summary>
    public string? Url { get; init; }

    /// <summary>The date of publication.</summary>
    public DateOnly? Posted { get; init; }

    /// <summary>The date on which an editor last checked that the job is open.</summary>
    public DateOnly? Verified { get; init; }

    /// <summary>The date from which it is expired, in UTC.</summary>
    public DateOnly? Expires { get; init; }

    /// <summary>The date of the latest information.</summary>
    public DateOnly? Updated => Verified > Posted ? Verified : Posted ?? Verified;

    /// <summary>The roles it is for: slugs, titles or aliases, as written.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Whether the employer paid for the listing.</summary>
    public bool Sponsored { get; init; }

    /// <summary>Whether it is a fictional example.</summary>
    public bool Sample { get; init; }

    /// <summary>Whether it is expired on a day.</summary>
    public bool IsExpired(DateOnly today) => Expires <= today;

    /// <summary>The year of the exchange rates for its pay: that of the advert, otherwise the current one.</summary>
    public int RateYear(DateOnly today) => (Posted ?? today).Year;
}
