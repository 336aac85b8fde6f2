namespace CareerCompare.Summarize;

/// <summary>The lines of refused rows, by reason. Only the first lines of each reason are named.</summary>
internal sealed class RefusedLines
{
    private readonly List<(string Reason, NamedLines Lines)> entries = [];

    /// <summary>The number of rows.</summary>
    public long Count => entries.Sum(entry => entry.Lines.Count);

    /// <summary>Adds a row. Lines must be added in order.</summary>
    public void Add(string reason, long line)
    {
        var at = entries.FindIndex(entry => entry.Reason == reason);
        if (at < 0)
        {
            at = entries.Count;
            entries.Add((reason, new NamedLines()));
        }
        entries[at].Lines.Add(line);
    }

    /// <summary>By reason, in the order of their first lines.</summary>
    public IReadOnlyList<RowCount> All() =>
        [.. entries.Select(entry => new RowCount(entry.Reason, null, entry.Lines.Count, entry.Lines.InWords))];
}
