using System.Text;

namespace CareerCompare.Summarize;

/// <summary>Line numbers in ascending order. If there are many, only the first are named.</summary>
internal sealed class NamedLines
{
    private const int MaxRanges = 50;
    private readonly List<(long First, long Last)> ranges = [];
    private long last;
    private bool more;

    /// <summary>The number of lines.</summary>
    public long Count { get; private set; }

    /// <summary>Adds a line, which must come after those before.</summary>
    public void Add(long line)
    {
        Count++;
        if (line == last + 1 && !more && ranges.Count > 0)
            ranges[^1] = (ranges[^1].First, line);
        else if (ranges.Count < MaxRanges)
            ranges.Add((line, line));
        else
            more = true;
        last = line;
    }

    /// <summary><c>12, 40-44</c>.</summary>
    public string InWords
    {
        get
        {
            var text = new StringBuilder().AppendJoin(
                ", ",
                ranges.Select(range => range.First == range.Last ? $"{range.First}" : $"{range.First}-{range.Last}")
            );
            return (more ? text.Append(" and more") : text).ToString();
        }
    }
}
