namespace CareerCompare.Parse;

/// <summary>The advertised ranges of a role, from their table.</summary>
internal static class AdvertParser
{
    private const long MaxAmount = 1_000_000_000_000;

    /// <summary>Parses the summary and adds what is wrong to the problems.</summary>
    public static AdvertSummary Parse(CsvTable table, string source, string role, string path, ProblemList problems)
    {
        var before = problems.Count;
        var rows = table.Rows.Select(row => (row, Group: Group(row))).ToList();
        var summary = new AdvertSummary(
            source,
            role,
            [
                .. table
                    .Rows.SelectMany(row =>
                        row.Text("titles").Split(SalaryGroups.TitleSeparator, StringSplitOptions.RemoveEmptyEntries)
                    )
                    .Distinct(StringComparer.Ordinal),
            ],
            [.. rows.Select(row => row.Group)]
        );
        if (problems.Count > before)
            return summary;
        foreach (var (row, group) in rows)
            Examine(row, group, summary);
        PayParser.Unique(
            rows.Select(row => (row.row, (row.Group.Level, row.Group.Region, row.Group.Year, row.Group.Currency))),
            "level",
            key => $"the group {key.Level}, {key.Region}, {key.Year}, {key.Currency}"
        );
        if (summary.Find() is null)
            problems.Add(
                new Problem(
                    Rule.SummaryGroup,
                    path,
                    1,
                    1,
                    "there is no row of all levels, all regions and all years in US dollars"
                )
            );
        return summary;
    }

    private static AdvertGroup Group(CsvRow row) =>
        new(
            row.Known("level", IsLevel, "EN, MI, SE, EX or all"),
            row.Known("region", IsRegion, "a country of ISO 3166-1, or global"),
            row.Known(
                "year",
                year => year == SalaryGroups.All || PayParser.IsYear(year),
                "a year from 1900 to 2200, or all"
            ),
            row.Known("currency", Currency.IsCode, "a currency of ISO 4217"),
            (int)row.Whole("n", 1, int.MaxValue),
            (int)row.Whole("adverts", 1, int.MaxValue),
            Range(row),
            new AdvertMix(
                Counts(row, SalaryGroups.Levels, ""),
                Counts(row, SalaryGroups.Remote, "remote"),
                Counts(row, SalaryGroups.Sizes, "")
            )
        );

    private static RangePercentiles? Range(CsvRow row)
    {
        string[] ends = ["low", "mid", "high"];
        var columns = ends.SelectMany(end => SalaryGroups.Percentiles.Select(percentile => $"{end}{percentile}"));
        return columns.All(column => row.Text(column).Length == 0)
            ? null
            : new RangePercentiles(Amounts("low"), Amounts("mid"), Amounts("high"));

        Percentiles Amounts(string end) =>
            new([.. SalaryGroups.Percentiles.Select(percentile => row.Whole($"{end}{percentile}", 1, MaxAmount))]);
    }

    private static IReadOnlyList<int> Counts(CsvRow row, IReadOnlyList<SalaryGroup> parts, string prefix) =>
        [.. parts.Select(part => (int)row.Whole(prefix + part.Key, 0, int.MaxValue))];

    private static void Examine(CsvRow row, AdvertGroup group, AdvertSummary all)
    {
        if (group.N > group.Adverts)
            row.Refuse(Rule.SummarySplit, "n", $"{group.N} distinct ranges cannot come from {group.Adverts} adverts");
        if (group.Currency != Currency.Dollars && (all.Find(group.Level, group.Region, group.Year)?.N ?? 0) < group.N)
            row.Refuse(
                Rule.SummaryGroup,
                "currency",
                $"the same group in US dollars is missing, or has fewer than {group.N} ranges"
            );
        if (group.Range is { } range)
            Ordered(row, range);
        foreach (var (name, counts, column) in Splits(group))
        {
            var sum = counts.Sum(count => (long)count);
            if (sum == group.N)
                continue;
            row.Refuse(Rule.SummarySplit, column, $"{name} add up to {sum}, and n is {group.N}");
            return;
        }
    }

    private static void Ordered(CsvRow row, RangePercentiles range)
    {
        (string End, Percentiles Amounts)[] ends = [("low", range.Low), ("mid", range.Mid), ("high", range.High)];
        foreach (var percentile in SalaryGroups.Percentiles)
            for (var i = 0; i < ends.Length; i++)
            {
                var (end, amounts) = ends[i];
                if (percentile > 5 && amounts.At(percentile) < amounts.At(percentile - 5))
                    Refuse($"{end}{percentile - 5}", amounts.At(percentile - 5));
                else if (i > 0 && amounts.At(percentile) < ends[i - 1].Amounts.At(percentile))
                    Refuse($"{ends[i - 1].End}{percentile}", ends[i - 1].Amounts.At(percentile));
                else
                    continue;
                return;

                void Refuse(string lower, long than) =>
                    row.Refuse(
                        Rule.PercentileOrder,
                        $"{end}{percentile}",
                        $"{end}{percentile} is {amounts.At(percentile)}, less than {lower}: {than}"
                    );
            }
    }

    private static (string, IReadOnlyList<int>, string)[] Splits(AdvertGroup group) =>
        [
            ("the levels", group.Mix.Levels, SalaryGroups.Levels[0].Key),
            ("the remote shares", group.Mix.Remote, "remote" + SalaryGroups.Remote[0].Key),
            ("the sizes", group.Mix.Sizes, SalaryGroups.Sizes[0].Key),
        ];

    private static bool IsLevel(string text) =>
        text == SalaryGroups.All || SalaryGroups.Levels.Any(level => level.Key == text);

    private static bool IsRegion(string text) => text == SalaryGroups.Global || Country.IsCode(text);
}
