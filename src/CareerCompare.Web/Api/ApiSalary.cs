using CareerCompare.Compare;
using CareerCompare.Query;

namespace CareerCompare.Web.Api;

/// <summary>What a role pays.</summary>
/// <param name="Survey">The survey's answers by group; empty where there are none.</param>
/// <param name="Claims">What other publishers say, each with its source and year.</param>
/// <param name="Source">The survey; null where there is none.</param>
public sealed record ApiSalary(
    IReadOnlyList<ApiSalaryGroup> Survey,
    IReadOnlyList<ApiSalaryClaim> Claims,
    ApiSalarySource? Source
)
{
    /// <summary>The groups of a level, region and year; null for any.</summary>
    internal static ApiSalary Of(RolePay pay, string? level, string? region, string? year) =>
        new(
            [.. (pay.Survey?.Only(level, region, year) ?? []).Select(group => ApiSalaryGroup.Of(group, pay))],
            [.. pay.Claims.Select(ApiSalaryClaim.Of)],
            pay.Survey is null ? null : ApiSalarySource.Of(pay.Source)
        );

    /// <summary>All levels and each level, over all regions and years; null where nothing is known.</summary>
    internal static ApiSalary? InShort(RolePay pay) =>
        pay.IsEmpty ? null : Of(pay, null, SalaryGroups.Global, SalaryGroups.All);
}

/// <summary>The answers of one group, with amounts a year. Percentiles are null where there are too few answers.</summary>
/// <param name="Level"><c>EN</c>, <c>MI</c>, <c>SE</c>, <c>EX</c> or <c>all</c>.</param>
/// <param name="Region">The employer's country as ISO 3166-1 alpha-2, or <c>global</c>.</param>
/// <param name="Year">The year of the answers, or <c>all</c>.</param>
/// <param name="Currency">Of the amounts, ISO 4217.</param>
/// <param name="N">How many answers there are.</param>
/// <param name="P10">The 10th percentile.</param>
/// <param name="P25">The 25th percentile.</param>
/// <param name="P50">The median.</param>
/// <param name="P75">The 75th percentile.</param>
/// <param name="P90">The 90th percentile.</param>
/// <param name="SmallSample">Whether the sample is small.</param>
public sealed record ApiSalaryGroup(
    string Level,
    string Region,
    string Year,
    string Currency,
    int N,
    int? P10,
    int? P25,
    int? P50,
    int? P75,
    int? P90,
    bool SmallSample
)
{
    internal static ApiSalaryGroup Of(SalaryDistribution group, RolePay pay) =>
        Of(group, pay.Survey!, pay.Site.Salaries);

    internal static ApiSalaryGroup Of(SalaryDistribution group, SalarySummary survey, SalaryRules rules) =>
        new(
            group.Level,
            group.Region,
            group.Year,
            survey.Currency,
            group.N,
            group.At(10),
            group.At(25),
            group.At(50),
            group.At(75),
            group.At(90),
            group.N < rules.Small
        );
}

/// <summary>A figure of another publisher, as published.</summary>
/// <param name="Statistic">Which figure it is, such as median or mean.</param>
/// <param name="Amount">The amount a year.</param>
/// <param name="Currency">Of the amount, ISO 4217.</param>
/// <param name="Region">The country that it is about.</param>
/// <param name="Year">The year that it is about.</param>
/// <param name="Source">Who published it.</param>
/// <param name="Url">Where it can be read.</param>
public sealed record ApiSalaryClaim(
    string? Statistic,
    decimal? Amount,
    string? Currency,
    string? Region,
    int? Year,
    string? Source,
    string? Url
)
{
    internal static ApiSalaryClaim Of(SalaryClaim claim) =>
        new(claim.Statistic, claim.Amount, claim.Currency, claim.Region, claim.Year, claim.Origin, claim.Url);
}

/// <summary>The survey: what it is called, its licence, where it can be read, and the day of its state.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Licence">Under which licence its answers are.</param>
/// <param name="Url">Where it can be read.</param>
/// <param name="Snapshot">The day of the state that was summed up.</param>
public sealed record ApiSalarySource(string Name, string? Licence, string? Url, DateOnly Snapshot)
{
    internal static ApiSalarySource? Of(SalarySource? source) =>
        source is null ? null : new(source.Title, source.Licence, source.Url, source.Snapshot);
}

/// <summary>How often a random answer of one role is more than one of another, at one level; ties count half.</summary>
/// <param name="From">The first role's slug.</param>
/// <param name="To">The second role's slug.</param>
/// <param name="Level">The level, or <c>all</c>.</param>
/// <param name="Share">Of all pairs, those in which the second role's answer is more; from 0 to 1.</param>
/// <param name="Low">Lower end of the 95% interval.</param>
/// <param name="High">Upper end of the 95% interval.</param>
/// <param name="TooClose">Whether the interval holds one half.</param>
public sealed record ApiSalaryOdds(
    string From,
    string To,
    string Level,
    double Share,
    double Low,
    double High,
    bool TooClose
)
{
    internal static ApiSalaryOdds Of(string from, string to, string level, SalaryOdds odds) =>
        new(
            from,
            to,
            level,
            Math.Round(odds.Share, 4),
            Math.Round(odds.Low, 4),
            Math.Round(odds.High, 4),
            odds.IsTooClose
        );
}
