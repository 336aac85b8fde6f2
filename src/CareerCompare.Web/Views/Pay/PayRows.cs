namespace CareerCompare.Web.Views.Pay;

/// <summary>Splits a role's adverts into rows of charts.</summary>
public static class PayRows
{
    /// <summary>All levels together, then each level with adverts, in the chosen region and year.</summary>
    public static IReadOnlyList<PayRow> ByLevel(AdvertSummary adverts, DisplayUnit unit) =>
        DisplayUnit.Marked([
            .. SalaryGroups
                .Levels.Select(level => level.Key)
                .Prepend(SalaryGroups.All)
                .Select(level =>
                    unit.Row(SalaryChoice.LevelTitle(level), adverts, level, unit.Choice.Region, unit.Choice.Year)
                )
                .Where(row => row.N > 0 || row.Title == SalaryChoice.LevelTitle(unit.Choice.Level)),
        ]);

    /// <summary>Each year from the first with adverts to the last, in the chosen level and region; empty without adverts.</summary>
    public static IReadOnlyList<PayRow> ByYear(AdvertSummary adverts, DisplayUnit unit)
    {
        var years = adverts
            .Where(unit.Choice.Level, unit.Choice.Region, year: null, Currency.Dollars)
            .Where(group => group.Year != SalaryGroups.All)
            .Select(group => int.Parse(group.Year))
            .ToList();
        if (years.Count == 0)
            return [];
        return DisplayUnit.Alike(converted =>
            [
                .. Enumerable
                    .Range(years.Min(), years.Max() - years.Min() + 1)
                    .Select(year =>
                        unit.Row(
                            $"{year}",
                            adverts,
                            unit.Choice.Level,
                            unit.Choice.Region,
                            $"{year}",
                            converted: converted
                        )
                    ),
            ]
        );
    }

    /// <summary>All countries together, then each country with figures, most ranges first, in the chosen level and year.</summary>
    public static IReadOnlyList<PayRow> ByRegion(AdvertSummary adverts, DisplayUnit unit) =>
        DisplayUnit.Marked([
            .. adverts
                .Where(unit.Choice.Level, region: null, unit.Choice.Year, Currency.Dollars)
                .OrderByDescending(group => group.Region == SalaryGroups.Global)
                .ThenByDescending(group => group.N)
                .ThenBy(group => group.Region, StringComparer.Ordinal)
                .Select(group =>
                    unit.Row(Country.NameFor(group.Region), adverts, group.Level, group.Region, group.Year)
                ),
        ]);

    /// <summary>The years of the ranges in the chosen level and region: <c>2020–2025, 78% from 2024</c>.</summary>
    public static string Years(AdvertSummary adverts, SalaryChoice choice)
    {
        if (choice.Year != SalaryGroups.All)
            return choice.Year;
        var years = adverts
            .Where(choice.Level, choice.Region, year: null, Currency.Dollars)
            .Where(group => group.Year != SalaryGroups.All)
            .OrderBy(group => group.Year, StringComparer.Ordinal)
            .ToList();
        if (years.Count < 2)
            return years.Count == 0 ? "" : years[0].Year;
        // In a tie the latest year wins, as for exchange rates.
        var most = Enumerable.Reverse(years).MaxBy(year => year.N)!;
        return $"{years[0].Year}–{years[^1].Year}, {Share(most.N, years.Sum(year => year.N))} from {most.Year}";
    }

    /// <summary>The country that most ranges are from: <c>91% from employers in the United States</c>.</summary>
    public static string Countries(AdvertSummary adverts, SalaryChoice choice)
    {
        if (choice.Region != SalaryGroups.Global || adverts.Find(choice.Level, year: choice.Year) is not { } all)
            return Country.NameFor(choice.Region);
        return MainCountry(adverts, choice) is { } most
            ? $"{Share(most.N, all.N)} from employers in {Country.InSentence(most.Region)}"
            : "all countries";
    }

    /// <summary>The country that most ranges of a level and year are from; null if no country has enough.</summary>
    public static AdvertGroup? MainCountry(AdvertSummary adverts, SalaryChoice choice) =>
        adverts
            .Where(choice.Level, region: null, choice.Year, Currency.Dollars)
            .Where(group => group.Region != SalaryGroups.Global)
            .OrderByDescending(group => group.N)
            .ThenBy(group => group.Region, StringComparer.Ordinal)
            .FirstOrDefault();

    /// <summary>The caption of a chart of all of a role's adverts: <c>US dollars a year, 2020–2025 …, 91% from employers in …</c></summary>
    public static string Unit(AdvertSummary adverts) =>
        $"US dollars a year, {Years(adverts, SalaryChoice.Everything)}, {Countries(adverts, SalaryChoice.Everything)}.";

    /// <summary><c>78%</c>; never rounds to 0% if there is some, or to 100% if it is not all.</summary>
    public static string Share(long part, long all) =>
        (part, all) switch
        {
            (0, _) or (_, 0) => "0%",
            _ when part == all => "100%",
            _ when 200 * part < all => "<1%",
            _ => $"{Math.Min(Math.Round(100.0 * part / all), 99):0}%",
        };
}
