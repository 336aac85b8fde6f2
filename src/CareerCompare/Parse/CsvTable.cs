using System.Globalization;
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
    public static CsvTable? Read(SourceFile file, List<Problem> problems)
    {
        var before = problems.Count;
        problems.AddRange(HiddenText.InSource(file));
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

/// <summary>A row of a table that checks its values and adds what is wrong to the problems.</summary>
internal sealed class CsvRow(string[] columns, string[] fields, string path, int line, List<Problem> problems)
{
    /// <summary>A field as written.</summary>
    public string Text(string column) => fields[Array.IndexOf(columns, column)];

    /// <summary>A field that must be of some kind.</summary>
    /// <param name="column">The column.</param>
    /// <param name="isKnown">Whether a value is of that kind.</param>
    /// <param name="expected">The kind, in words.</param>
    public string Known(string column, Func<string, bool> isKnown, string expected)
    {
        if (!isKnown(Text(column)))
            Wrong(column, expected);
        return Text(column);
    }

    /// <summary>A whole number.</summary>
    public long Whole(string column, long min, long max)
    {
        if (
            long.TryParse(Text(column), NumberStyles.None, CultureInfo.InvariantCulture, out var whole)
            && whole >= min
            && whole <= max
        )
            return whole;
        Wrong(column, $"a whole number from {min} to {max}");
        return min;
    }

    /// <summary>A whole number, or nothing.</summary>
    public long? WholeOrNothing(string column, long min, long max) =>
        Text(column).Length == 0 ? null : Whole(column, min, max);

    /// <summary>A number with at most ten decimals.</summary>
    public decimal Number(string column, decimal min, decimal max)
    {
        if (
            decimal.TryParse(Text(column), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number >= min
            && number <= max
        )
            return number;
        Wrong(column, $"a number from {min} to {max}");
        return min;
    }

    /// <summary>A number, or nothing.</summary>
    public decimal? NumberOrNothing(string column, decimal min, decimal max) =>
        Text(column).Length == 0 ? null : Number(column, min, max);

    /// <summary>Adds a problem at one of its fields.</summary>
    public void Refuse(Rule rule, string column, string message, string? hint = null)
    {
        var index = Array.IndexOf(columns, column);
        var at = fields.Take(index).Sum(field => field.Length + 1) + 1;
        problems.Add(new Problem(rule, path, line, at, message, hint));
    }

    /// <summary>Adds the problem that a field has the wrong value.</summary>
    public void Wrong(string column, string expected) =>
        Refuse(Rule.SummaryValue, column, $"\"{column}\" asks for {expected}, and this is \"{Text(column)}\"");
}
