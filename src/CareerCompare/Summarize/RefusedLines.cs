using System.Text;

namespace CareerCompare.Summarize;

/// <summary>The lines of rows that do not count, by reason; of each reason the first of them by number.</summary>
internal sealed class RefusedLines
{
    private const int MostRanges = 50;
    private readonly List<Entry> entries = [];

    /// <summary>How many rows.</summary>
    public long Count => entries.Sum(entry => entry.Rows);

    /// <summary>Adds a row; lines come in their order.</summary>
    public void Add(string reason, long line)
    {
        var entry = entries.Find(entry => entry.Reason == reason);
        if (entry is null)
            entries.Add(entry = new Entry(reason));
        entry.Add(line);
    }

    /// <summary>By reason, in the order of their first lines.</summary>
    public IReadOnlyList<RefusedRows> All() =>
        [.. entries.Select(entry => new RefusedRows(entry.Reason, entry.Rows, entry.Lines()))];

    private sealed class Entry(string reason)
    {
        private readonly List<(long First, long Last)> ranges = [];
        private long last;
        private bool more;

        public string Reason => reason;

        public long Rows { get; private set; }

        public void Add(long line)
        {
            Rows++;
            if (line == last + 1 && !more && ranges.Count > 0)
                ranges[^1] = (ranges[^1].First, line);
            else if (ranges.Count < MostRanges)
                ranges.Add((line, line));
            else
                more = true;
            last = line;
        }

        public string Lines()
        {
            var text = new StringBuilder().AppendJoin(
                ", ",
                ranges.Select(range => range.First == range.Last ? $"{range.First}" : $"{range.First}-{range.Last}")
            );
            return (more ? text.Append(" and more") : text).ToString();
        }
    }
}
