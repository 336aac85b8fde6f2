using System.Globalization;

namespace CareerCompare.Tests;

/// <summary>Summaries of answers made up for a test; percentiles by their definition (type 7).</summary>
internal static class Survey
{
    /// <summary>The summary of these answers, over all regions and years. Without the level <c>all</c>, that of all is added.</summary>
    public static string Csv(params (string Level, IReadOnlyList<int> Answers)[] groups)
    {
        if (groups.All(group => group.Level != "all"))
            groups = [("all", [.. groups.SelectMany(group => group.Answers)]), .. groups];
        var rows = groups.Select(group => Row(Of(group.Level, group.Answers)));
        return string.Join('\n', rows.Prepend(string.Join(',', SalaryGroups.Columns))) + "\n";
    }

    /// <summary>The distribution of these answers.</summary>
    public static SalaryDistribution Of(string level, IReadOnlyList<int> answers)
    {
        var sorted = answers.Order().ToList();
        int[] levels = [.. SalaryGroups.Levels.Select(known => known.Key == level ? answers.Count : 0)];
        if (level == "all")
            levels[2] = answers.Count;
        return new SalaryDistribution(
            level,
            "global",
            "all",
            answers.Count,
            0,
            [.. SalaryGroups.Percentiles.Select(percentile => Percentile(sorted, percentile))],
            levels,
            [answers.Count, 0, 0],
            [0, answers.Count, 0]
        );
    }

    private static int Percentile(List<int> sorted, int percentile)
    {
        var place = (sorted.Count - 1) * percentile / 100m;
        var (low, high) = (sorted[(int)place], sorted[Math.Min(sorted.Count - 1, (int)place + 1)]);
        return (int)Math.Round(low + ((place - Math.Floor(place)) * (high - low)), MidpointRounding.AwayFromZero);
    }

    private static string Row(SalaryDistribution group) =>
        string.Join(
            ',',
            new object[] { group.Level, group.Region, group.Year, "USD", group.N, group.Repeats }
                .Concat(
                    group.N < 10 ? SalaryGroups.Percentiles.Select(_ => (object)"") : group.Percentiles.Cast<object>()
                )
                .Concat(group.Levels.Concat(group.Remote).Concat(group.Sizes).Cast<object>())
                .Append("A title")
                .Select(field => Convert.ToString(field, CultureInfo.InvariantCulture))
        );
}
