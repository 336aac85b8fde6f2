namespace CareerCompare;

/// <summary>How advertised pay is grouped, and the columns in which it stands in <c>pay/KEY/SLUG.csv</c>.</summary>
public static class SalaryGroups
{
    /// <summary>A group over all levels, or over all years.</summary>
    public const string All = "all";

    /// <summary>A group over all regions.</summary>
    public const string Global = "global";

    /// <summary>
    /// With fewer distinct ranges a group has no percentiles, and a country no rows of its own: they would tell of single
    /// employers, not of a role.
    /// </summary>
    public const int Fewest = 10;

    /// <summary>The percentiles that a group has: 5, 10 … 95.</summary>
    public static readonly IReadOnlyList<int> Percentiles = [.. Enumerable.Range(1, 19).Select(step => step * 5)];

    /// <summary>The levels, lowest first, as sources code them, and in words.</summary>
    public static readonly IReadOnlyList<SalaryGroup> Levels =
    [
        new("EN", "Entry"),
        new("MI", "Mid-level"),
        new("SE", "Senior"),
        new("EX", "Executive"),
    ];

    /// <summary>The level that a code or a title in any case means; null where it means none.</summary>
    public static SalaryGroup? ParseLevel(string? text) =>
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

    /// <summary>The columns of <c>pay/KEY/SLUG.csv</c>, in their order.</summary>
    public static readonly IReadOnlyList<string> Columns =
    [
        "level",
        "region",
        "year",
        "currency",
        "n",
        "adverts",
        .. Percentiles.Select(percentile => $"low{percentile}"),
        .. Percentiles.Select(percentile => $"mid{percentile}"),
        .. Percentiles.Select(percentile => $"high{percentile}"),
        .. Levels.Select(level => level.Key),
        .. Remote.Select(remote => $"remote{remote.Key}"),
        .. Sizes.Select(size => size.Key),
        "titles",
    ];

    /// <summary>What stands between the titles of one row.</summary>
    public const string TitleSeparator = "; ";
}

/// <summary>A value that a source codes.</summary>
/// <param name="Key">As the source codes it.</param>
/// <param name="Title">In words.</param>
public sealed record SalaryGroup(string Key, string Title);

/// <summary>
/// Whole amounts a year at <see cref="SalaryGroups.Percentiles"/>, by linear interpolation between closest ranks (type 7 of
/// Hyndman and Fan, "Sample quantiles in statistical packages", 1996).
/// </summary>
/// <param name="Amounts">Lowest first, as many as there are percentiles.</param>
public sealed record Percentiles(IReadOnlyList<long> Amounts)
{
    /// <summary>The amount at a percentile.</summary>
    /// <param name="percentile">5, 10 … 95.</param>
    public long At(int percentile) => Amounts[(percentile / 5) - 1];

    /// <summary>The middle.</summary>
    public long Median => At(50);
}

/// <summary>Where advertised ranges start, have their middle, and end.</summary>
/// <param name="Low">Percentiles of the low ends.</param>
/// <param name="Mid">Percentiles of the midpoints.</param>
/// <param name="High">Percentiles of the high ends.</param>
public sealed record RangePercentiles(Percentiles Low, Percentiles Mid, Percentiles High);

/// <summary>How many distinct ranges there are by level, remote share and size of employer, in the order of <see cref="SalaryGroups"/>.</summary>
public sealed record AdvertMix(IReadOnlyList<int> Levels, IReadOnlyList<int> Remote, IReadOnlyList<int> Sizes);

/// <summary>The advertised pay ranges of one group.</summary>
/// <param name="Level"><c>EN</c>, <c>MI</c>, <c>SE</c>, <c>EX</c> or <c>all</c>.</param>
/// <param name="Region">The employer's country as ISO 3166-1 alpha-2, or <c>global</c>.</param>
/// <param name="Year">The year of the adverts, or <c>all</c>.</param>
/// <param name="Currency">
/// ISO 4217. US dollars as the source converted them; another currency has only the ranges advertised in it.
/// </param>
/// <param name="N">How many distinct ranges there are, at least one.</param>
/// <param name="Adverts">How many ranges there are with repeats, at least <paramref name="N"/>.</param>
/// <param name="Range">Where they start and end; null where there are too few.</param>
/// <param name="Mix">What the distinct ranges consist of.</param>
public sealed record AdvertGroup(
    string Level,
    string Region,
    string Year,
    string Currency,
    int N,
    int Adverts,
    RangePercentiles? Range,
    AdvertMix Mix
)
{
    /// <summary>Distinct ranges of adverts for seniors and executives.</summary>
    public int SeniorOrAbove => Mix.Levels[^2] + Mix.Levels[^1];
}

/// <summary>What adverts of one role offer, by one source: <c>pay/KEY/SLUG.csv</c>.</summary>
/// <param name="Source">The source's key.</param>
/// <param name="Role">The role's slug.</param>
/// <param name="Titles">The job titles that were counted.</param>
/// <param name="Groups">By level, region, year and currency; groups without ranges are left out.</param>
public sealed record AdvertSummary(
    string Source,
    string Role,
    IReadOnlyList<string> Titles,
    IReadOnlyList<AdvertGroup> Groups
)
{
    /// <summary>A group of a country has figures in another currency where so many percent of its ranges are advertised in it.</summary>
    public const int OwnCurrencyShare = 90;

    /// <summary>The ranges of one group; null where there are none.</summary>
    public AdvertGroup? Find(
        string level = SalaryGroups.All,
        string region = SalaryGroups.Global,
        string year = SalaryGroups.All,
        string currency = Currency.Dollars
    ) =>
        Groups.FirstOrDefault(group =>
            group.Level == level && group.Region == region && group.Year == year && group.Currency == currency
        );

    /// <summary>The groups of a level, region, year and currency; null for any.</summary>
    public IEnumerable<AdvertGroup> Where(string? level, string? region, string? year, string? currency = null) =>
        Groups.Where(group =>
            (level is null || group.Level == level)
            && (region is null || group.Region == region)
            && (year is null || group.Year == year)
            && (currency is null || group.Currency == currency)
        );

    /// <summary>The same without percentiles of groups that have too few ranges.</summary>
    public AdvertSummary Under(SalaryRules rules) =>
        this with
        {
            Groups = [.. Groups.Select(group => group.N < rules.TooFew ? group with { Range = null } : group)],
        };
}

/// <summary>What was counted when a source's rows were summarized: <c>pay/KEY/_rows.csv</c>.</summary>
/// <param name="Fact">What is counted: one of <see cref="RowFacts"/>, or why rows were refused.</param>
/// <param name="Year">The year of the rows; null for all.</param>
/// <param name="Count">How many.</param>
/// <param name="Lines">Which lines, or the first of them: <c>12, 40-44</c>; empty where that says nothing.</param>
public sealed record RowCount(string Fact, string? Year, long Count, string Lines);

/// <summary>What <see cref="RowCount"/> counts of every file.</summary>
public static class RowFacts
{
    /// <summary>Rows read, without the header.</summary>
    public const string Rows = "rows";

    /// <summary>Ranges made of two neighbouring rows.</summary>
    public const string TwoRowRanges = "two-row ranges";

    /// <summary>Rows without such a neighbour: ranges of one amount.</summary>
    public const string SingleAmounts = "single amounts";

    /// <summary>Ranges without their repeats.</summary>
    public const string DistinctRanges = "distinct ranges";

    /// <summary>Neighbours alike but with the lower amount first: not taken for a range.</summary>
    public const string LowerFirst = "lower amount first";

    /// <summary>Rows alike a range just before them, left without a second end.</summary>
    public const string LeftOver = "left over beside alike rows";

    /// <summary>What refused rows start with.</summary>
    public const string Refused = "refused: ";

    /// <summary>The columns of <c>pay/KEY/_rows.csv</c>, in their order.</summary>
    public static readonly IReadOnlyList<string> Columns = ["fact", "year", "count", "lines"];
}
