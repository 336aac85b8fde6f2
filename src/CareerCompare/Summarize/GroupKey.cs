namespace CareerCompare.Summarize;

/// <summary>The key of a group of ranges.</summary>
/// <param name="Role">Index of the role.</param>
/// <param name="Level">Index in <see cref="SalaryGroups.Levels"/>, or <see cref="AllLevels"/>.</param>
/// <param name="Country">ISO 3166-1 alpha-2, or <see cref="AllCountries"/>.</param>
/// <param name="Year">The year, or <see cref="AllYears"/>.</param>
/// <param name="Currency">
/// For a cell, the currency of its ranges. For a group, US dollars for all ranges as converted, another currency for the ranges
/// advertised in it.
/// </param>
internal readonly record struct GroupKey(int Role, int Level, string Country, int Year, string Currency)
{
    public const int AllLevels = -1;
    public const string AllCountries = "";
    public const int AllYears = 0;

    /// <summary>Whether it is the group of a country, not of the world.</summary>
    public bool IsCountry => Country != AllCountries;

    /// <summary>Whether its amounts are as advertised, not as converted.</summary>
    public bool IsOwn => Currency != CareerCompare.Pay.Currency.Dollars;

    /// <summary>The same group in US dollars.</summary>
    public GroupKey InDollars => this with { Currency = CareerCompare.Pay.Currency.Dollars };

    /// <summary>All groups that the ranges of a cell belong to: in US dollars, and of its country in its own currency.</summary>
    public IEnumerable<GroupKey> Wider()
    {
        foreach (var level in (int[])[AllLevels, Level])
        foreach (var country in (string[])[AllCountries, Country])
        foreach (var year in (int[])[AllYears, Year])
        {
            var key = new GroupKey(Role, level, country, year, Currency);
            yield return key.InDollars;
            if (key.IsOwn && key.IsCountry)
                yield return key;
        }
    }
}
