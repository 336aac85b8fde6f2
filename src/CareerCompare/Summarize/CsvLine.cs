using CsvHelper;

namespace CareerCompare.Summarize;

/// <summary>
/// One line of comma-separated values (RFC 4180). A field ends at the end of its line at the latest, so an unclosed quote only
/// spoils its own row.
/// </summary>
internal static class CsvLine
{
    /// <summary>Splits a line into fields; null if its quotes are broken.</summary>
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
