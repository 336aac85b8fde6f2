using CareerCompare.Compare;
using CareerCompare.Query;

namespace CareerCompare.Web.Api;

/// <summary>What a role pays.</summary>
/// <param name="Adverts">Advertised ranges by group; empty where there are none.</param>
/// <param name="Official">Official wages of the role's occupation, latest year first; empty where none is that of the role.</param>
/// <param name="Occupation">The role's official occupation; null where its article names none.</param>
/// <param name="Claims">What other publishers say, each with its source and year.</param>
/// <param name="Sources">Where adverts and official wages come from.</param>
public sealed record ApiSalary(
    IReadOnlyList<ApiAdverts> Adverts,
    IReadOnlyList<ApiWage> Official,
    ApiRoleOccupation? Occupation,
    IReadOnlyList<ApiSalaryClaim> Claims,
    IReadOnlyList<ApiSource> Sources
)
{
    /// <summary>The groups of a level, region and year; null for any.</summary>
    internal static ApiSalary For(string role, RolePay pay, string? level, string? region, string? year) =>
        new(
            [.. (pay.Adverts?.Where(level, region, year) ?? []).Select(group => ApiAdverts.From(group, pay))],
            [
                .. (pay.Official?.Shown ?? [])
                    .Where(wage => region is null or SalaryGroups.Global || wage.Wage.Region == region)
                    .Where(wage => year is null or SalaryGroups.All || $"{wage.Wage.Year}" == year)
                    .Select(wage => ApiWage.From(wage, pay.Official!.Occupation)),
            ],
            pay.Official is { } official ? ApiRoleOccupation.From(role, official) : null,
            [.. pay.Claims.Select(ApiSalaryClaim.Of)],
            [.. pay.Sources.Select(ApiSource.From)]
        );

    /// <summary>All levels and each level, over all regions and years; null where nothing is known.</summary>
    internal static ApiSalary? InShort(string role, RolePay pay) =>
        pay.IsEmpty ? null : For(role, pay, null, SalaryGroups.Global, SalaryGroups.All);
}

/// <summary>The advertised pay ranges of one group, with amounts a year. The percentiles are null where there are too few.</summary>
/// <param name="Level"><c>EN</c>, <c>MI</c>, <c>SE</c>, <c>EX</c> or <c>all</c>, as the source takes it from the job title.</param>
/// <param name="Region">The employer's country as ISO 3166-1 alpha-2, or <c>global</c>.</param>
/// <param name="Year">The year of the adverts, or <c>all</c>.</param>
/// <param name="Currency">
/// Of the amounts, ISO 4217: US dollars as the source converted them, or a country's own for the ranges advertised in it.
/// </param>
/// <param name="N">How many distinct ranges there are.</param>
/// <param name="Adverts">How many adverts there are, repeats too.</param>
/// <param name="Low">The low ends of the ranges.</param>
/// <param name="Mid">The midpoints of the ranges.</param>
/// <param name="High">The high ends of the ranges.</param>
/// <param name="SmallSample">Whether the sample is small.</param>
/// <param name="Source">The key of the source.</param>
public sealed record ApiAdverts(
    string Level,
    string Region,
    string Year,
    string Currency,
    int N,
    int Adverts,
    ApiPercentiles? Low,
    ApiPercentiles? Mid,
    ApiPercentiles? High,
    bool SmallSample,
    string Source
)
{
    internal static ApiAdverts From(AdvertGroup group, RolePay pay) =>
        From(group, pay.Adverts!.Source, pay.Site.Salaries);

    internal static ApiAdverts From(AdvertGroup group, string source, SalaryRules rules) =>
        new(
            group.Level,
            group.Region,
            group.Year,
            group.Currency,
            group.N,
            group.Adverts,
            ApiPercentiles.From(group.Range?.Low),
            ApiPercentiles.From(group.Range?.Mid),
            ApiPercentiles.From(group.Range?.High),
            group.N < rules.Small,
            source
        );
}

/// <summary>Percentiles of amounts a year.</summary>
/// <param name="P10">The 10th percentile.</param>
/// <param name="P25">The 25th percentile.</param>
/// <param name="P50">The median.</param>
/// <param name="P75">The 75th percentile.</param>
/// <param name="P90">The 90th percentile.</param>
public sealed record ApiPercentiles(long P10, long P25, long P50, long P75, long P90)
{
    internal static ApiPercentiles? From(Percentiles? percentiles) =>
        percentiles is null
            ? null
            : new(percentiles.At(10), percentiles.At(25), percentiles.At(50), percentiles.At(75), percentiles.At(90));
}

/// <summary>An official estimate of what all employees of an occupation earn a year. What is not available is null.</summary>
/// <param name="Source">The key of the source.</param>
/// <param name="Occupation">The occupation.</param>
/// <param name="Region">The country as ISO 3166-1 alpha-2.</param>
/// <param name="Year">The year of the estimate.</param>
/// <param name="Currency">Of the amounts, ISO 4217.</param>
/// <param name="Employment">How many people are employed.</param>
/// <param name="Mean">The mean.</param>
/// <param name="P10">The 10th percentile.</param>
/// <param name="P25">The 25th percentile.</param>
/// <param name="P50">The median.</param>
/// <param name="P75">The 75th percentile.</param>
/// <param name="P90">The 90th percentile.</param>
/// <param name="TopCoded">Which of the amounts are the highest that the source states: the wage is that, or more.</param>
/// <param name="RelativeStandardError">Relative standard error of the mean, in percent.</param>
/// <param name="EmploymentRelativeStandardError">Relative standard error of the number of people employed, in percent.</param>
public sealed record ApiWage(
    string Source,
    ApiOccupation Occupation,
    string Region,
    string Year,
    string Currency,
    long? Employment,
    long? Mean,
    long? P10,
    long? P25,
    long? P50,
    long? P75,
    long? P90,
    IReadOnlyList<string> TopCoded,
    decimal? RelativeStandardError,
    decimal? EmploymentRelativeStandardError
)
{
    internal static ApiWage From(OfficialWage found, Occupation occupation)
    {
        var wage = found.Wage;
        return new(
            found.Source.Key,
            new ApiOccupation(
                wage.Code,
                wage.Title,
                occupation.Grade.ToString().ToLowerInvariant(),
                found.Classification
            ),
            wage.Region,
            $"{wage.Year}",
            wage.Currency,
            wage.Employment,
            wage.Mean?.Amount,
            wage.At(10)?.Amount,
            wage.At(25)?.Amount,
            wage.At(50)?.Amount,
            wage.At(75)?.Amount,
            wage.At(90)?.Amount,
            [
                .. Wage
                    .Shown.Zip(wage.Amounts)
                    .Select(pair => ($"p{pair.First}", pair.Second))
                    .Prepend(("mean", wage.Mean))
                    .Where(pair => pair.Item2 is { OrMore: true })
                    .Select(pair => pair.Item1),
            ],
            wage.MeanError,
            wage.EmploymentError
        );
    }
}

/// <summary>An official occupation.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Title">What the source calls it.</param>
/// <param name="Grade">How well it fits the role: exact or listed.</param>
/// <param name="Classification">Whose code it is: soc, onet or esco.</param>
public sealed record ApiOccupation(string Code, string Title, string Grade, string Classification);

/// <summary>Where official classifications put the role.</summary>
/// <param name="Soc">US Standard Occupational Classification.</param>
/// <param name="Onet">O*NET-SOC.</param>
/// <param name="Esco">European classification.</param>
/// <param name="Grade">How well they fit: exact, listed, nearest (by our judgement) or none.</param>
/// <param name="Shown">Whether the wage is given as that of the role.</param>
/// <param name="Note">What the wage does and does not tell of the role, or why it is not given.</param>
public sealed record ApiRoleOccupation(string? Soc, string? Onet, string? Esco, string Grade, bool Shown, string Note)
{
    internal static ApiRoleOccupation From(string role, OfficialPay official) =>
        new(
            official.Occupation.Soc,
            official.Occupation.Onet,
            official.Occupation.Esco,
            official.Occupation.Grade.ToString().ToLowerInvariant(),
            official.Fault is null,
            Views.Pay.OccupationWords.About(role, official)
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

/// <summary>Where figures come from.</summary>
/// <param name="Key">What figures call it.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Url">Where it can be read.</param>
/// <param name="Licence">Under which licence its figures are.</param>
/// <param name="Edition">Which state of it is used.</param>
/// <param name="Retrieved">The day on which that was fetched.</param>
/// <param name="Row">What one row is.</param>
/// <param name="Counted">Who or what is counted.</param>
/// <param name="NotCounted">Who or what is not.</param>
public sealed record ApiSource(
    string Key,
    string Title,
    string Publisher,
    string Url,
    string Licence,
    string Edition,
    DateOnly Retrieved,
    string Row,
    string Counted,
    string NotCounted
)
{
    internal static ApiSource From(Source source) =>
        new(
            source.Key,
            source.Title,
            source.Publisher,
            source.Address,
            source.Licence,
            source.Edition,
            source.Retrieved,
            source.Row,
            source.Counted,
            source.NotCounted
        );
}

/// <summary>How often the midpoint of a random advert of one role is more than that of another, at one level; ties count half. Ranges are distinct, and taken for independent.</summary>
/// <param name="From">The first role's slug.</param>
/// <param name="To">The second role's slug.</param>
/// <param name="Level">The level, or <c>all</c>.</param>
/// <param name="Share">Of all pairs, those in which the second role's midpoint is more; from 0 to 1.</param>
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
