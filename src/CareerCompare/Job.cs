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

/// <summary>What a job pays.</summary>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Least">The lower end; null where it is open.</param>
/// <param name="Most">The upper end; null where it is open.</param>
/// <param name="Unit">The time it is paid for.</param>
public sealed record JobPay(string Currency, decimal? Least, decimal? Most, PayUnit Unit)
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

/// <summary>The time that an amount is paid for.</summary>
public enum PayUnit
{
    Year,
    Month,
    Week,
    Day,
    Hour,
}

/// <summary>How times are said.</summary>
public static class PayUnitWords
{
    /// <summary><c>a year</c>, <c>an hour</c>.</summary>
    public static string InWords(this PayUnit unit) =>
        unit == PayUnit.Hour ? "an hour" : $"a {unit.ToString().ToLowerInvariant()}";
}

/// <summary>What an amount is. Only base pay can be held against what others earn.</summary>
public enum PayBasis
{
    /// <summary>Base pay before tax: what is meant where nothing else is said.</summary>
    Base,

    /// <summary>On-target earnings: with what is paid for results.</summary>
    OnTarget,

    /// <summary>After tax.</summary>
    Net,
}

/// <summary>A job in a list.</summary>
/// <param name="Slug">The last part of its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Facts">What the advert says.</param>
/// <param name="Terms">The slugs of terms that its text names, in the order of their first mention.</param>
public sealed record JobSummary(string Slug, string Title, JobFacts Facts, IReadOnlyList<string> Terms)
{
    /// <summary>The job's page.</summary>
    public string Url => SiteRoute.Job.For(Slug);
}

/// <summary>The roles that a job says it is about, by slug.</summary>
/// <param name="Named">Those that its front matter names.</param>
/// <param name="InTitle">Those whose name its title says.</param>
public sealed record JobRoles(IReadOnlySet<string> Named, IReadOnlySet<string> InTitle)
{
    /// <summary>Whether a role is among them.</summary>
    public bool Has(string role) => Named.Contains(role) || InTitle.Contains(role);
}
