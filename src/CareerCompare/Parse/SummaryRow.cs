using System.Globalization;

namespace CareerCompare.Parse;

/// <summary>One row of a summary, its values held against their columns. What is wrong is added to the problems.</summary>
internal sealed class SummaryRow
{
    private const int Most = (int)SalaryClaim.Most;
    private static readonly int FirstPercentile = IndexOf("p5");
    private static readonly int FirstLevel = FirstPercentile + SalaryGroups.Percentiles.Count;
    private static readonly int FirstRemote = FirstLevel + SalaryGroups.Levels.Count;
    private static readonly int FirstSize = FirstRemote + SalaryGroups.Remote.Count;

    private readonly string[] fields;
    private readonly string path;
    private readonly int line;
    private readonly List<Problem> problems;

    public SummaryRow(string[] fields, string path, int line, List<Problem> problems)
    {
        (this.fields, this.path, this.line, this.problems) = (fields, path, line, problems);
        var before = problems.Count;
        if (fields.Length != SalaryGroups.Columns.Count)
        {
            var message = $"a row has {SalaryGroups.Columns.Count} fields, and this has {fields.Length}";
            problems.Add(new Problem(Rule.SummaryValue, path, line, 1, message));
            Group = new SalaryDistribution("", "", "", 0, 0, [], [], [], []);
            return;
        }
        Group = new SalaryDistribution(
            Known(0, IsLevel, "EN, MI, SE, EX or all"),
            Known(1, IsRegion, "a country of ISO 3166-1, or global"),
            Known(2, IsYear, "a year, or all"),
            Whole(IndexOf("n"), least: 1),
            Whole(IndexOf("repeats"), least: 0),
            fields[FirstPercentile..FirstLevel].All(field => field.Length == 0)
                ? []
                : Wholes(FirstPercentile, FirstLevel, least: 1),
            Wholes(FirstLevel, FirstRemote, least: 0),
            Wholes(FirstRemote, FirstSize, least: 0),
            Wholes(FirstSize, fields.Length - 1, least: 0)
        );
        // The survey's own conversion; another currency would be mixed with it on one axis.
        Currency = Known(3, code => code == CareerCompare.Currency.UsDollar.Code, CareerCompare.Currency.UsDollar.Code);
        Titles = fields[^1].Split(SalaryGroups.TitleSeparator, StringSplitOptions.RemoveEmptyEntries);
        if (problems.Count == before)
            Examine();
    }

    /// <summary>The group with its figures.</summary>
    public SalaryDistribution Group { get; }

    /// <summary>The currency of its amounts.</summary>
    public string Currency { get; } = "";

    /// <summary>The titles that were counted.</summary>
    public IReadOnlyList<string> Titles { get; } = [];

    /// <summary>Which group it is.</summary>
    public string Key => $"{Group.Level}, {Group.Region}, {Group.Year}";

    /// <summary>Adds a problem at one of its fields.</summary>
    public void Refuse(Rule rule, int index, string message, string? hint = null)
    {
        var column = fields.Take(index).Sum(field => field.Length + 1) + 1;
        problems.Add(new Problem(rule, path, line, column, message, hint));
    }

    private void Examine()
    {
        if (Group.Repeats >= Group.N)
            Refuse(Rule.SummarySplit, IndexOf("repeats"), $"{Group.Repeats} repeat another of {Group.N} answers");
        for (var i = 1; i < Group.Percentiles.Count; i++)
        {
            if (Group.Percentiles[i] >= Group.Percentiles[i - 1])
                continue;
            var (lower, higher) = (SalaryGroups.Percentiles[i - 1], SalaryGroups.Percentiles[i]);
            var message = $"p{higher} is {Group.Percentiles[i]}, less than p{lower}: {Group.Percentiles[i - 1]}";
            Refuse(Rule.PercentileOrder, FirstPercentile + i, message);
            return;
        }
        foreach (var (name, counts, at) in Splits())
        {
            if (counts.Sum() == Group.N)
                continue;
            Refuse(Rule.SummarySplit, at, $"{name} add up to {counts.Sum()}, and n is {Group.N}");
            return;
        }
    }

    private (string, IReadOnlyList<int>, int)[] Splits() =>
        [
            ("the levels", Group.Levels, FirstLevel),
            ("the remote shares", Group.Remote, FirstRemote),
            ("the sizes", Group.Sizes, FirstSize),
        ];

    private int[] Wholes(int from, int to, int least) =>
        [.. Enumerable.Range(from, to - from).Select(i => Whole(i, least))];

    private int Whole(int index, int least)
    {
        if (
            int.TryParse(fields[index], NumberStyles.None, CultureInfo.InvariantCulture, out var whole)
            && whole >= least
            && whole <= Most
        )
            return whole;
        Wrong(index, $"a whole number from {least} to {Most}");
        return 0;
    }

    private string Known(int index, Func<string, bool> isKnown, string expected)
    {
        if (!isKnown(fields[index]))
            Wrong(index, expected);
        return fields[index];
    }

    private void Wrong(int index, string expected) =>
        Refuse(
            Rule.SummaryValue,
            index,
            $"\"{SalaryGroups.Columns[index]}\" asks for {expected}, and this is \"{fields[index]}\""
        );

    private static bool IsLevel(string text) =>
        text == SalaryGroups.All || SalaryGroups.Levels.Any(level => level.Key == text);

    private static bool IsRegion(string text) => text == SalaryGroups.Global || Country.IsCode(text);

    private static bool IsYear(string text) =>
        text == SalaryGroups.All || (text.Length == 4 && text.All(char.IsAsciiDigit));

    private static int IndexOf(string column) => SalaryGroups.Columns.ToList().IndexOf(column);
}
