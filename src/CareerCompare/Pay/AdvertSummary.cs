namespace CareerCompare.Pay;

/// <summary>The advertised pay of one role by one source: <c>pay/KEY/SLUG.csv</c>.</summary>
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
    /// <summary>
    /// A country has figures in another currency if at least this percentage of its ranges is advertised in it.
    /// </summary>
    public const int OwnCurrencyShare = 90;

    /// <summary>Finds a group; null for none.</summary>
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

    /// <summary>Removes the percentiles of groups with too few ranges.</summary>
    public AdvertSummary Under(SalaryRules rules) =>
        this with
        {
            Groups = [.. Groups.Select(group => group.N < rules.TooFew ? group with { Range = null } : group)],
        };
}
