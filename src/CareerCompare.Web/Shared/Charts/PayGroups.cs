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
                .Where(row => row.N > 0 || (row.Title == SalaryChoice.LevelTitle(choice.Level))),
        ];

    /// <summary>Each year from the first with answers to the last, in one level and region; none without answers.</summary>
    public static IReadOnlyList<PayRow> ByYear(SalarySummary survey, SalaryChoice choice)
    {
        var years = survey
            .Groups.Where(group =>
                group.Level == choice.Level && group.Region == choice.Region && group.Year != SalaryGroups.All
            )
            .ToDictionary(group => int.Parse(group.Year));
        return years.Count == 0
            ? []
            :
            [
                .. Enumerable
                    .Range(years.Keys.Min(), years.Keys.Max() - years.Keys.Min() + 1)
                    .Select(year => new PayRow($"{year}", years.GetValueOrDefault(year))),
            ];
    }

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

    /// <summary><c>91% from employers in the United States</c>: the country that most answers are from.</summary>
    public static string Countries(SalarySummary survey, SalaryChoice choice)
    {
        if (choice.Region != SalaryGroups.Global || survey.Of(choice.Level, year: choice.Year) is not { } all)
            return Country.NameOf(choice.Region);
        var most = ByRegion(survey, choice).Skip(1).FirstOrDefault();
        return most is null
            ? "all countries"
            : $"{Share(most.N, all.N)} from employers in {Country.InSentence(most.Group!.Region)}";
    }

    /// <summary>What a chart of all of a role's answers shows: <c>US dollars a year, 2020–2025 …, 91% from employers in …</c></summary>
    public static string Unit(SalarySummary survey) =>
        $"US dollars a year, {Years(survey, SalaryChoice.Everything)}, {Countries(survey, SalaryChoice.Everything)}.";

    /// <summary><c>78%</c>; never 0% of something or 100% of not all.</summary>
    public static string Share(long part, long all) =>
        (part, all) switch
        {
            (0, _) or (_, 0) => "0%",
            _ when part == all => "100%",
            _ => $"{Math.Clamp(Math.Round(100.0 * part / all), 1, 99):0}%",
        };
}
