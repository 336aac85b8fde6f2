using CareerCompare.Read;
using CsvHelper;

namespace CareerCompare.Parse;

/// <summary>A CSV file (RFC 4180) with a header. Columns are found by name, in any order.</summary>
internal sealed class CsvTable
{
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        HasHeader = false,
        AllowLineBreaksInQuotes = false,
        TrackLineNumbers = true,
    };

    private CsvTable(IReadOnlyList<string> columns, IReadOnlyList<CsvRow> rows) => (Columns, Rows) = (columns, rows);

    /// <summary>The names of the columns, as written.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The rows, each with as many fields as there are columns.</summary>
    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>Reads a file. Returns null and adds a problem if it is refused.</summary>
    public static CsvTable? Read(SourceFile file, ProblemList problems)
    {
        var before = problems.Count;
        problems.AddRange(HiddenCharacterRules.InSource(file));
        var options = Options with
        {
            OnMalformedRecord = row =>
                problems.Add(
                    new Problem(Rule.SummaryValue, file.Path, (int)Math.Max(1, row.LineNumber), 1, "a quote is broken")
                ),
        };
        using var csv = CsvReader.FromText(file.Text, options);
        string[] columns = csv.Read() ? [.. csv.Current.ToArray().Select(column => column.Trim())] : [];
        var rows = new List<CsvRow>();
        while (problems.Count == before && csv.Read())
        {
            var (fields, line) = (csv.Current.ToArray(), (int)csv.LineNumber);
            if (fields.Length == columns.Length)
                rows.Add(new CsvRow(columns, fields, file.Path, line, problems));
            else
                problems.Add(
                    new Problem(
                        Rule.SummaryValue,
                        file.Path,
                        line,
                        1,
                        $"a row has {columns.Length} fields, and this has {fields.Length}"
                    )
                );
        }
        return problems.Count == before ? new CsvTable(columns, rows) : null;
    }

    /// <summary>Whether it has these columns and no other.</summary>
    public bool Has(IReadOnlyList<string> columns) => Columns.Count == columns.Count && columns.All(Columns.Contains);
}
