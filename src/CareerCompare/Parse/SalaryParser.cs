using CareerCompare.Read;
using CsvHelper;

namespace CareerCompare.Parse;

/// <summary><c>salaries/SLUG.csv</c> and <c>salaries/sources.yml</c> to nouns.</summary>
public static class SalaryParser
{
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        HasHeader = false,
        AllowLineBreaksInQuotes = false,
        TrackLineNumbers = true,
    };

    /// <summary>The source of the summaries; null where the file is refused, which is then among the problems.</summary>
    public static SalarySource? Source(SourceFile file, List<Problem> problems)
    {
        var before = problems.Count;
        if (SettingsParser.Map(file, problems) is not { } map)
            return null;
        var values = new TypedMap(map, Schema.SalarySource, file.Path, problems);
        if (values.Text("url") is { } url && LinkReader.Fault(url) is { } fault)
        {
            var place = values.PlaceOf("url")!;
            problems.Add(new Problem(Rule.UnsafeLink, file.Path, place.Line, place.Column, fault));
        }
        var refused = values.Maps("refused").Sum(rows => (long)(rows.Whole("rows") ?? 0));
        foreach (var (key, most) in new[] { ("rows", long.MaxValue), ("duplicates", values.Whole("rows") ?? 0) })
        {
            if (values.Whole(key) is { } count && (count < 0 || count > most || (key == "rows" && count < refused)))
                Wrong(key, $"\"{key}\" is {count}, which does not fit the other counts");
        }
        if (problems.Count > before)
            return null;
        return new SalarySource(
            values.Text("name")!,
            values.Text("licence"),
            values.Text("url"),
            values.Date("snapshot")!.Value,
            values.Whole("rows") ?? 0,
            values.Whole("duplicates") ?? 0,
            [
                .. values
                    .Maps("refused")
                    .Select(refused => new RefusedRows(
                        refused.Text("reason")!,
                        refused.Whole("rows") ?? 0,
                        refused.Text("lines") ?? ""
                    )),
            ]
        );

        void Wrong(string key, string message)
        {
            var place = values.PlaceOf(key)!;
            problems.Add(new Problem(Rule.WrongType, file.Path, place.Line, place.Column, message));
        }
    }

    /// <summary>The summary of a role; null where the file is refused, which is then among the problems.</summary>
    public static SalarySummary? Summary(SourceFile file, List<Problem> problems)
    {
        var before = problems.Count;
        problems.AddRange(HiddenText.InSource(file));
        var broken = Options with
        {
            OnMalformedRecord = row =>
                problems.Add(
                    new Problem(Rule.SummaryValue, file.Path, (int)Math.Max(1, row.LineNumber), 1, "a quote is broken")
                ),
        };
        using var csv = CsvReader.FromText(file.Text, broken);
        if (!csv.Read() || !csv.Current.ToArray().SequenceEqual(SalaryGroups.Columns, StringComparer.Ordinal))
        {
            problems.Add(new Problem(Rule.SummaryColumns, file.Path, 1, 1, "the first line is another"));
            return null;
        }
        var rows = new List<SummaryRow>();
        while (problems.Count == before && csv.Read())
            rows.Add(new SummaryRow(csv.Current.ToArray(), file.Path, (int)csv.LineNumber, problems));
        if (problems.Count > before)
            return null;
        var groups = rows.Select(row => row.Group).ToList();
        var summary = new SalarySummary(
            file.Slug,
            rows.FirstOrDefault()?.Currency ?? Currency.UsDollar.Code,
            [.. rows.SelectMany(row => row.Titles).Distinct(StringComparer.Ordinal)],
            groups
        );
        foreach (var row in rows.GroupBy(row => row.Key).SelectMany(group => group.Skip(1)))
            row.Refuse(Rule.SummaryGroup, 0, $"the group {row.Key} is there already");
        if (summary.Of() is null)
            problems.Add(
                new Problem(
                    Rule.SummaryGroup,
                    file.Path,
                    1,
                    1,
                    "there is no row of all levels, all regions and all years"
                )
            );
        return problems.Count == before ? summary : null;
    }
}
