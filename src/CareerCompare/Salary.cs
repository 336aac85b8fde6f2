namespace CareerCompare;

/// <summary>How the survey groups its answers, and the columns in which their summaries stand.</summary>
public static class SalaryGroups
{
    /// <summary>A summary over all levels, or over all years.</summary>
    public const string All = "all";

    /// <summary>A summary over all regions.</summary>
    public const string Global = "global";

    /// <summary>
    /// Of fewer answers a summary has no percentiles, and a country no rows of its own: they would tell of persons, not of a
    /// role.
    /// </summary>
    public const int Fewest = 10;

    /// <summary>The percentiles that a summary has: 5, 10 … 95.</summary>
    public static readonly IReadOnlyList<int> Percentiles = [.. Enumerable.Range(1, 19).Select(step => step * 5)];

    /// <summary>The levels, lowest first, as the survey codes them, and in words.</summary>
    public static readonly IReadOnlyList<SalaryGroup> Levels =
    [
        new("EN", "Entry"),
        new("MI", "Mid-level"),
        new("SE", "Senior"),
        new("EX", "Executive"),
    ];

    /// <summary>The level that a code or a title in any case means; null where it means none.</summary>
    public static SalaryGroup? LevelOf(string? text) =>
        Levels.FirstOrDefault(level =>
            string.Equals(level.Key, text, StringComparison.OrdinalIgnoreCase)
            || string.Equals(level.Title, text, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>The shares of work done away from the employer's place, in percent.</summary>
    public static readonly IReadOnlyList<SalaryGroup> Remote =
    [
        new("0", "On site"),
        new("50", "Partly remote"),
        new("100", "Remote"),
    ];

    /// <summary>The sizes of employers: under 50 people, 50 to 250, more.</summary>
    public static readonly IReadOnlyList<SalaryGroup> Sizes =
    [
        new("S", "Small"),
        new("M", "Medium"),
        new("L", "Large"),
    ];

    /// <summary>The columns of <c>salaries/SLUG.csv</c>, in their order.</summary>
    public static readonly IReadOnlyList<string> Columns =
    [
        "level",
        "region",
        "year",
        "currency",
        "n",
        "repeats",
        .. Percentiles.Select(percentile => $"p{percentile}"),
        .. Levels.Select(level => level.Key),
        .. Remote.Select(remote => $"remote{remote.Key}"),
        .. Sizes.Select(size => size.Key),
        "titles",
    ];

    /// <summary>What stands between the titles of one row.</summary>
    public const string TitleSeparator = "; ";
}

/// <summary>A value that the survey asks for.</summary>
/// <param name="Key">As the survey codes it.</param>
/// <param name="Title">In words.</param>
public sealed record SalaryGroup(string Key, string Title);

/// <summary>What the answers of one group say, summed up.</summary>
/// <param name="Level"><c>EN</c>, <c>MI</c>, <c>SE</c>, <c>EX</c> or <c>all</c>.</param>
/// <param name="Region">The employer's country as ISO 3166-1 alpha-2, or <c>global</c>.</param>
/// <param name="Year">The year of the answers, or <c>all</c>.</param>
/// <param name="N">How many answers there are, at least one.</param>
/// <param name="Repeats">How many of them repeat an earlier one in every field of the survey; they can be genuine.</param>
/// <param name="Percentiles">
/// Whole amounts a year at <see cref="SalaryGroups.Percentiles"/>, by linear interpolation between closest ranks (type 7 of
/// Hyndman and Fan, "Sample quantiles in statistical packages", 1996); empty where there are too few answers.
/// </param>
/// <param name="Levels">Answers by level, in the order of <see cref="SalaryGroups.Levels"/>.</param>
/// <param name="Remote">Answers by remote share, in the order of <see cref="SalaryGroups.Remote"/>.</param>
/// <param name="Sizes">Answers by size of employer, in the order of <see cref="SalaryGroups.Sizes"/>.</param>
public sealed record SalaryDistribution(
    string Level,
    string Region,
    string Year,
    int N,
    int Repeats,
    IReadOnlyList<int> Percentiles,
    IReadOnlyList<int> Levels,
    IReadOnlyList<int> Remote,
    IReadOnlyList<int> Sizes
)
{
    /// <summary>Answers of people who call themselves senior or executive.</summary>
    public int SeniorOrAbove => Levels[^2] + Levels[^1];

    /// <summary>Whether there are percentiles.</summary>
    public bool HasPercentiles => Percentiles.Count > 0;

    /// <summary>The amount at a percentile; null where there are too few answers.</summary>
    /// <param name="percentile">5, 10 … 95.</param>
    public int? At(int percentile) => HasPercentiles ? Percentiles[(percentile / 5) - 1] : null;
}

/// <summary>The survey's answers of one role: <c>salaries/SLUG.csv</c>.</summary>
/// <param name="Role">The role's slug.</param>
/// <param name="Currency">Of all amounts, ISO 4217.</param>
/// <param name="Titles">The job titles of the survey that were counted.</param>
/// <param name="Groups">By level, region and year; groups without answers are left out.</param>
public sealed record SalarySummary(
    string Role,
    string Currency,
    IReadOnlyList<string> Titles,
    IReadOnlyList<SalaryDistribution> Groups
)
{
    /// <summary>The answers of one group; null where there are none.</summary>
    public SalaryDistribution? Of(
        string level = SalaryGroups.All,
        string region = SalaryGroups.Global,
        string year = SalaryGroups.All
    ) => Groups.FirstOrDefault(group => group.Level == level && group.Region == region && group.Year == year);

    /// <summary>The groups of a level, region and year; null for any.</summary>
    public IEnumerable<SalaryDistribution> Only(string? level, string? region, string? year) =>
        Groups.Where(group =>
            (level is null || group.Level == level)
            && (region is null || group.Region == region)
            && (year is null || group.Year == year)
        );

    /// <summary>The same without percentiles of groups that have too few answers.</summary>
    public SalarySummary Under(SalaryRules rules) =>
        this with
        {
            Groups = [.. Groups.Select(group => group.N < rules.TooFew ? group with { Percentiles = [] } : group)],
        };
}

/// <summary>Where survey summaries come from: <c>salaries/sources.yml</c>.</summary>
/// <param name="Title">What the survey is called.</param>
/// <param name="Licence">Under which licence its answers are.</param>
/// <param name="Url">Where it can be read.</param>
/// <param name="Snapshot">The day of the state that was summed up.</param>
/// <param name="Rows">Rows read, without the header.</param>
/// <param name="Duplicates">Rows counted that repeat an earlier one in every field; they can be genuine, and are kept.</param>
/// <param name="Refused">Rows not counted, by reason.</param>
public sealed record SalarySource(
    string Title,
    string? Licence,
    string? Url,
    DateOnly Snapshot,
    long Rows,
    long Duplicates,
    IReadOnlyList<RefusedRows> Refused
)
{
    /// <summary>Rows that count.</summary>
    public long Answers => Rows - Refused.Sum(refused => refused.Rows);
}

/// <summary>Rows that a summary does not count.</summary>
/// <param name="Reason">Why, in words.</param>
/// <param name="Rows">How many.</param>
/// <param name="Lines">Which lines, or the first of them: <c>12, 40-44</c>.</param>
public sealed record RefusedRows(string Reason, long Rows, string Lines);
