using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace CareerCompare.Web.Tests.Harness;

/// <summary>The pay that pages show, as a reader finds it, and the text expected for a line of a file.</summary>
public static partial class PayPage
{
    /// <summary>The columns of the five figures of advertised ranges that pages show.</summary>
    public static readonly string[] Points = ["low10", "low50", "mid50", "high50", "high90"];

    /// <summary>The columns of the percentiles of official wages.</summary>
    public static readonly string[] Percentiles = ["p10", "p25", "p50", "p75", "p90"];

    /// <summary>The cells of the first table in an element that shows advertised ranges.</summary>
    public static List<List<string>> Table(IElement element) =>
        [.. element.QuerySelector("table.data")!.QuerySelectorAll("tbody tr").Select(Cells)];

    /// <summary>The cells of all tables in an element that show official wages.</summary>
    public static List<List<string>> WageTable(IElement element) =>
        [
            .. element
                .QuerySelectorAll("table.data")
                .Where(table => table.QuerySelector("th")!.TextContent == "Occupation")
                .SelectMany(table => table.QuerySelectorAll("tbody tr"))
                .Select(Cells),
        ];

    /// <summary>The expected row of a table for a group.</summary>
    /// <param name="title">The title of the row.</param>
    /// <param name="line">The group.</param>
    /// <param name="said">How an amount is said; in US dollars where nothing is given.</param>
    public static List<string> Row(string title, PayLine line, Func<long, string>? said = null) =>
        [
            title + (line.N is >= 10 and < 30 ? " small sample" : ""),
            Count(line.N),
            Count(line.Number("adverts")!.Value),
            .. line.HasFigures
                ? Points.Select(point => (said ?? Dollars)(line.Number(point)!.Value))
                : [$"too few ranges: {Count(line.N)}"],
        ];

    /// <summary>The expected row of a table for an official wage in US dollars.</summary>
    public static List<string> WageRow(PayLine wage) =>
        [
            $"{wage["title"]}, United States, {wage["year"]}",
            Count(wage.Number("employment")!.Value),
            .. Percentiles.Append("mean").Select(column => Wage(wage, column)),
            wage["mean_rse"] + "%",
        ];

    /// <summary>An amount of an official wage in US dollars.</summary>
    public static string Wage(PayLine wage, string column) =>
        Dollars(wage.Number(column)!.Value) + (wage[column].EndsWith('+') ? " or more" : "");

    /// <summary>How a level is called.</summary>
    public static string LevelTitle(string level) =>
        level switch
        {
            "EN" => "Entry",
            "MI" => "Mid-level",
            "SE" => "Senior",
            "EX" => "Executive",
            _ => "All levels",
        };

    /// <summary><c>$196,500</c>.</summary>
    public static string Dollars(long amount) => "$" + Count(amount);

    /// <summary><c>11,669</c>.</summary>
    public static string Count(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>The text of an element, every run of blanks as one.</summary>
    public static string Text(this IElement element) => Blanks().Replace(element.TextContent, " ").Trim();

    /// <summary>The amount on the axis of a chart at this percent of the width.</summary>
    public static double AtPlace(IElement figure, double percent)
    {
        var ticks = figure.QuerySelectorAll("text.tick").Select(tick => tick.TextContent).ToList();
        var (low, high) = (Amount(ticks[0]), Amount(ticks[^1]));
        return low + (percent / 100 * (high - low));

        static double Amount(string tick)
        {
            var digits = double.Parse(Digits().Match(tick).Value, CultureInfo.InvariantCulture);
            return tick[^1] switch
            {
                'k' => 1_000 * digits,
                'M' => 1_000_000 * digits,
                _ => digits,
            };
        }
    }

    private static List<string> Cells(IElement row) => [.. row.Children.Select(Text)];

    [GeneratedRegex(@"\s+", RegexOptions.None, 5000)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[\d.]+", RegexOptions.None, 1000)]
    private static partial Regex Digits();
}
