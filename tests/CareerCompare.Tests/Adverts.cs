using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerCompare.Tests;

/// <summary>Files of advertised ranges made up for a test; percentiles by their definition (type 7).</summary>
internal static partial class Adverts
{
    /// <summary>A source in full, as <c>sources/KEY.yml</c>, but for the lines that are given.</summary>
    public static string Source(string lines = "")
    {
        var given = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] usual =
        [
            "title: Adverts",
            "publisher: A board",
            "address: https://example.com/adverts",
            "licence: CC0 1.0",
            "edition: January 2026",
            "retrieved: 2026-01-31",
            "row: one end of an advertised pay range",
            "counted: Adverts for poets.",
            "notCounted: Adverts that state no pay.",
        ];
        var kept = usual.Where(line => !Array.Exists(given, other => Key(other) == Key(line)));
        return string.Join('\n', kept.Concat(given)) + "\n";

        static string Key(string line) => line.Split(':')[0];
    }

    /// <summary>The file of ranges of one amount each, over all regions and years. Without the level <c>all</c>, that of all is added.</summary>
    public static string Csv(params (string Level, IReadOnlyList<int> Amounts)[] groups)
    {
        if (groups.All(group => group.Level != "all"))
            groups = [("all", [.. groups.SelectMany(group => group.Amounts)]), .. groups];
        return Csv(groups.Select(group => Group(group.Level, group.Amounts)));
    }

    /// <summary>The file of these groups.</summary>
    public static string Csv(IEnumerable<AdvertGroup> groups, string titles = "A title") =>
        Table(groups.Select(group => Fields(group).Append(titles)));

    /// <summary>The group of ranges of one amount each.</summary>
    public static AdvertGroup Group(string level, IReadOnlyList<int> amounts) =>
        Group(level, [.. amounts.Select(amount => ((long)amount, (long)amount))]);

    /// <summary>The group of these ranges, each distinct. Those of the level <c>all</c> are counted as of seniors.</summary>
    public static AdvertGroup Group(string level, IReadOnlyList<(long Low, long High)> ranges)
    {
        var n = ranges.Count;
        var known = SalaryGroups.Levels.Any(known => known.Key == level) ? level : "SE";
        return new AdvertGroup(
            level,
            "global",
            "all",
            "USD",
            n,
            n,
            n < SalaryGroups.MinRanges ? null : RangeOf(ranges),
            new AdvertMix([.. SalaryGroups.Levels.Select(other => other.Key == known ? n : 0)], [n, 0, 0], [0, n, 0])
        );
    }

    /// <summary>Where ranges start, have their middle, and end.</summary>
    public static RangePercentiles RangeOf(IReadOnlyList<(long Low, long High)> ranges) =>
        new(
            PercentilesOf(ranges.Select(range => (decimal)range.Low)),
            PercentilesOf(ranges.Select(range => (range.Low + range.High) / 2m)),
            PercentilesOf(ranges.Select(range => (decimal)range.High))
        );

    /// <summary>
    /// The file of a short form, a line a row: level, region, year and currency, then those columns that differ from the usual
    /// row, as in <c>EN,global,all,USD n=2 EN=2 SE=0</c>. The usual row has 12 ranges, all senior, on site and of employers
    /// of medium size; low ends are 50,000 to 68,000, midpoints 5,000 more, high ends 10,000 more; fewer than 10 ranges have
    /// none of these. Its title is "Data Poet".
    /// </summary>
    public static string Table(string rows) =>
        Table(rows.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Usual));

    private static IEnumerable<string> Usual(string row)
    {
        var parts = Change().Split(row);
        var values = parts.Skip(1).Select(part => part.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        if (values.Keys.Except(SalaryGroups.Columns).FirstOrDefault() is { } unknown)
            throw new InvalidOperationException($"There is no column {unknown}.");
        var n = values.GetValueOrDefault("n", "12");
        var few = int.TryParse(n, out var count) && count < SalaryGroups.MinRanges;
        return parts[0]
            .Split(',')
            .Concat(SalaryGroups.Columns.Skip(4).Select(column => values.GetValueOrDefault(column) ?? Value(column)));

        string Value(string column) =>
            column switch
            {
                "n" or "adverts" or "SE" or "remote0" or "M" => n,
                "titles" => "Data Poet",
                _ when Amount().Match(column) is { Success: true } amount => few
                    ? ""
                    : $"{49_000 + Start(amount) + (200 * int.Parse(amount.Groups["percentile"].Value, CultureInfo.InvariantCulture))}",
                _ => "0",
            };

        static int Start(Match amount) =>
            amount.Groups["end"].Value switch
            {
                "low" => 0,
                "mid" => 5_000,
                _ => 10_000,
            };
    }

    private static string Table(IEnumerable<IEnumerable<string>> rows) =>
        string.Concat(rows.Prepend(SalaryGroups.Columns).Select(row => string.Join(',', row) + "\n"));

    private static Percentiles PercentilesOf(IEnumerable<decimal> amounts)
    {
        var sorted = amounts.Order().ToList();
        return new([.. SalaryGroups.Percentiles.Select(percentile => At(percentile))]);

        long At(int percentile)
        {
            var place = (sorted.Count - 1) * percentile / 100m;
            var (low, high) = (sorted[(int)place], sorted[Math.Min(sorted.Count - 1, (int)place + 1)]);
            return (long)Math.Round(low + ((place - Math.Floor(place)) * (high - low)), MidpointRounding.AwayFromZero);
        }
    }

    private static IEnumerable<string> Fields(AdvertGroup group)
    {
        string[] key = [group.Level, group.Region, group.Year, group.Currency, $"{group.N}", $"{group.Adverts}"];
        var amounts = new[] { group.Range?.Low, group.Range?.Mid, group.Range?.High }.SelectMany(ends =>
            SalaryGroups.Percentiles.Select(percentile => ends is null ? "" : $"{ends.At(percentile)}")
        );
        var mix = group.Mix.Levels.Concat(group.Mix.Remote).Concat(group.Mix.Sizes);
        return [.. key, .. amounts, .. mix.Select(count => $"{count}")];
    }

    [GeneratedRegex(@" +(?=\w+=)", RegexOptions.None, 1000)]
    private static partial Regex Change();

    [GeneratedRegex(@"^(?<end>low|mid|high)(?<percentile>\d+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Amount();
}
