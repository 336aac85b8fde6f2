namespace CareerCompare.Summarize;

/// <summary>
/// Joins rows to ranges, from the top of the file: two neighbours that are equal in every column except the amounts, the first
/// not lower than the second, are one range. Every other row is a range of one amount.
/// </summary>
internal sealed class RangePairs
{
    private readonly NamedLines lowerFirst = new();
    private readonly NamedLines leftOver = new();
    private AdvertRow? waiting;
    private AdvertRow? before;

    /// <summary>Rows followed by an equal row with a higher amount: they are not joined to a range.</summary>
    public (long Rows, string Lines) LowerFirst => (lowerFirst.Count, lowerFirst.InWords);

    /// <summary>Rows equal to the range just before them, without a second end.</summary>
    public (long Rows, string Lines) LeftOver => (leftOver.Count, leftOver.InWords);

    /// <summary>Adds the next row, and returns the range that it completes, if any.</summary>
    public AdvertRange? Add(AdvertRow row)
    {
        if (waiting is not { } first)
        {
            waiting = row;
            return null;
        }
        if (first.Alike == row.Alike && first.Amount >= row.Amount && first.Usd >= row.Usd)
        {
            (waiting, before) = (null, row);
            return new AdvertRange(row, first);
        }
        if (first.Alike == row.Alike)
            lowerFirst.Add(first.Line);
        waiting = row;
        return Alone(first);
    }

    /// <summary>Ends a run of neighbours, because of another row in between, or the end of the file.</summary>
    public AdvertRange? Part()
    {
        var last = waiting;
        waiting = null;
        var range = last is null ? (AdvertRange?)null : Alone(last);
        before = null;
        return range;
    }

    private AdvertRange Alone(AdvertRow row)
    {
        if (before?.Alike == row.Alike)
            leftOver.Add(row.Line);
        before = null;
        return new AdvertRange(row, row);
    }
}
