namespace CareerCompare.Store;

/// <summary>
/// The summaries of a table, by key. The next publication takes over those whose checksum is the same, so that an edit costs no
/// reading of all others.
/// </summary>
public sealed class StoredList<T>
{
    private readonly Dictionary<string, (string Checksum, T Value)> rows = new(StringComparer.Ordinal);

    /// <summary>Key and summary of each row.</summary>
    public IEnumerable<(string Key, T Value)> Rows => rows.Select(row => (row.Key, row.Value.Value));

    /// <summary>The summaries.</summary>
    public IEnumerable<T> Values => rows.Values.Select(row => row.Value);

    /// <summary>How many rows there are.</summary>
    public int Count => rows.Count;

    internal void Add(string key, string checksum, T value) => rows[key] = (checksum, value);

    internal bool TryGet(string key, string checksum, out T value)
    {
        var isKnown = rows.TryGetValue(key, out var row) && row.Checksum == checksum;
        value = row.Value;
        return isKnown;
    }
}
