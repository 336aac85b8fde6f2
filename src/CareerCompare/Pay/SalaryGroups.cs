namespace CareerCompare.Pay;

/// <summary>The groups of advertised pay, and the columns of <c>pay/KEY/SLUG.csv</c>.</summary>
public static class SalaryGroups
{
    /// <summary>The group of all levels, or of all years.</summary>
    public const string All = "all";

    /// <summary>The group of all regions.</summary>
    public const string Global = "global";

    /// <summary>
    /// The minimum number of distinct ranges for percentiles, and for rows of a country. Fewer would describe single employers,
    /// not a role.
    /// </summary>
    public const int MinRanges = 10;

    /// <summary>The percentiles of a group: 5, 10 … 95.</summary>
    public static readonly IReadOnlyList<int> Percentiles = [.. Enumerable.Range(1, 19).Select(step => step * 5)];

    /// <summary>The levels, lowest first, by their codes.</summary>
    public static readonly IReadOnlyList<SalaryGroup> Levels =
    [
        new("EN", "Entry"),
        new("MI", "Mid-level"),
        new("SE", "Senior"),
        new("EX", "Executive"),
    ];

    /// <summary>Finds a level by code or title, ignoring case; null for none.</summary>
    public static SalaryGroup? ParseLevel(string? text) =>
        Levels.FirstOrDefault(level =>
            string.Equals(level.Key, text, StringComparison.OrdinalIgnoreCase)
            || string.Equals(level.Title, text, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>The shares of remote work, in percent.</summary>
    public static readonly IReadOnlyList<SalaryGroup> Remote =
    [
        new("0", "On site"),
        new("50", "Partly remote"),
        new("100", "Remote"),
    ];

    /// <summary>The sizes of employers: fewer than 50 people, 50 to 250, more.</summary>
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

    /// <summary>The separator of titles in one row.</summary>
    public const string TitleSeparator = "; ";
}

/// <summary>A coded value of a source.</summary>
/// <param name="Key">The source's code.</param>
/// <param name="Title">The value in words.</param>
public sealed record SalaryGroup(string Key, string Title);
