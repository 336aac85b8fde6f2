using CsvHelper;

namespace CareerCompare.Summarize;

/// <summary>
/// One line of comma-separated values (RFC 4180). A field ends with its line at the latest, so that a quote which nobody closed
/// costs its own row and does not swallow those below it.
/// </summary>
internal static class CsvLine
{
    /// <summary>The fields of a line; null where its quotes are broken.</summary>
    public static string[]? Split(string line, char delimiter = ',') =>
        line.Contains('"') ? Quoted(line, delimiter) : line.Split(delimiter);

    private static string[]? Quoted(string line, char delimiter)
    {
        var broken = false;
        var options = new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            OnMalformedRecord = _ => broken = true,
        };
        using var reader = CsvReader.FromText(line, options);
        reader.Read();
        var fields = Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToArray();
        return broken ? null : fields;
    }
}
