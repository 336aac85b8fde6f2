namespace CareerCompare.Web.Shared.Charts;

/// <summary>Cuts a role's answers into the lines of charts.</summary>
public static class PayGroups
{
    /// <summary>All levels, then each that has answers, in one region and year.</summary>
    public static IReadOnlyList<PayRow> ByLevel(SalarySummary survey, SalaryChoice choice) =>
        [
            .. SalaryGroups
                .Levels.Select(level => level.Key)
                .Prepend(SalaryGroups.All)
                .Select(level => new PayRow(
                    SalaryChoice.LevelTitle(level),
                    survey.Of(level, choice.Region, choice.Year)
                ))
                .Where(row => row.N > 0),
        ];

    /// <summary>Each year that has answers, earliest first, in one level and region.</summary>
    public static IReadOnlyList<PayRow> ByYear(SalarySummary survey, SalaryChoice choice) =>
        [
            .. survey
                .Groups.Where(group =>
                    group.Level == choice.Level && group.Region == choice.Region && group.Year != SalaryGroups.All
                )
                .OrderBy(group => group.Year, StringComparer.Ordinal)
                .Select(group => new PayRow(group.Year, group)),
        ];

    /// <summary>All countries, then each with rows of its own, most answers first, in one level and year.</summary>
    public static IReadOnlyList<PayRow> ByRegion(SalarySummary survey, SalaryChoice choice) =>
        [
            .. survey
                .Groups.Where(group => group.Level == choice.Level && group.Year == choice.Year)
                .OrderByDescending(group => group.Region == SalaryGroups.Global)
                .ThenByDescending(group => group.N)
                .ThenBy(group => group.Region, StringComparer.Ordinal)
                .Select(group => new PayRow(Country.NameOf(group.Region), group)),
        ];

    /// <summary><c>2020–2025, most from 2024 (78%)</c>, of the answers in one level and region.</summary>
    public static string Years(SalarySummary survey, SalaryChoice choice)
    {
        if (choice.Year != SalaryGroups.All)
            return choice.Year;
        var years = ByYear(survey, choice);
        if (years.Count < 2)
            return years.Count == 0 ? "" : years[0].Title;
        var most = years.MaxBy(year => year.N)!;
        return $"{years[0].Title}–{years[^1].Title}, {Share(most.N, years.Sum(year => year.N))} from {most.Title}";
    }

    /// <summary><c>78%</c>; never 0% of something or 100% of not all.</summary>
    public static string Share(int part, int all) =>
        (part, all) switch
        {
            (0, _) or (_, 0) => "0%",
            _ when part == all => "100%",
            _ => $"{Math.Clamp(Math.Round(100.0 * part / all), 1, 99):0}%",
        };
}
