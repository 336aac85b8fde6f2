namespace CareerCompare.Pay;

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
    public const int MinRanges = 10;

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
