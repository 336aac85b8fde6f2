namespace CareerCompare;

/// <summary>What an advert says of a job, beside its text. Everything but the company may be missing.</summary>
public sealed record JobFacts
{
    /// <summary>Who offers it.</summary>
    public required string Company { get; init; }

    /// <summary>Where the work is done.</summary>
    public string? Location { get; init; }

    /// <summary>Whether it can be done from elsewhere; null where that is not stated.</summary>
    public bool? Remote { get; init; }

    /// <summary>Kinds of employment, as written: Full-time, Contract.</summary>
    public IReadOnlyList<string> Employment { get; init; } = [];

    /// <summary>How far one must be in a career, as written.</summary>
    public string? Level { get; init; }

    /// <summary>The pay, as written.</summary>
    public string? PayText { get; init; }

    /// <summary>What that means; null where nothing is stated, or it could mean several things.</summary>
    public JobPay? Pay { get; init; }

    /// <summary>Whether the pay has a figure: "competitive" states none.</summary>
    public bool StatesPay => PayText?.Any(char.IsAsciiDigit) == true;

    /// <summary>Where to apply.</summary>
    public string? Url { get; init; }

    /// <summary>The day on which it was published.</summary>
    public DateOnly? Posted { get; init; }

    /// <summary>The day on which an editor last checked that there is such an opening.</summary>
    public DateOnly? Verified { get; init; }

    /// <summary>The day on which it is gone, in universal time.</summary>
    public DateOnly? Expires { get; init; }

    /// <summary>The last day on which something was known of it.</summary>
    public DateOnly? Updated => Verified > Posted ? Verified : Posted ?? Verified;

    /// <summary>Roles that it names: slugs, titles or aliases, as written.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Whether the employer paid for its place.</summary>
    public bool Sponsored { get; init; }

    /// <summary>Whether it is made up, to show what a job looks like.</summary>
    public bool Sample { get; init; }

    /// <summary>Whether it is gone on a day.</summary>
    public bool IsExpired(DateOnly today) => Expires <= today;

    /// <summary>The year whose rates its pay is converted at: that of the advert, else this one.</summary>
    public int RateYear(DateOnly today) => (Posted ?? today).Year;
}
