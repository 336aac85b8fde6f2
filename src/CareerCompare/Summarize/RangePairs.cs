namespace CareerCompare.Summarize;

/// <summary>
/// Joins rows to ranges, from the top of the file: two neighbours alike in every column but the amounts, the first not lower than
/// the second, are one range. A row without such a neighbour is a range of one amount.
/// </summary>
internal sealed class RangePairs
{
    private readonly NamedLines lowerFirst = new();
    private readonly NamedLines leftOver = new();
    private AdvertRow? waiting;
    private AdvertRow? before;

    /// <summary>Rows with a neighbour alike below them and a lower amount: not taken for the upper end of a range.</summary>
    public (long Rows, string Lines) LowerFirst => (lowerFirst.Count, lowerFirst.InWords);

    /// <summary>Rows alike a range just before them, without a second end.</summary>
    public (long Rows, string Lines) LeftOver => (leftOver.Count, leftOver.InWords);

    /// <summary>Takes the next row; gives the range that is complete with it, if any.</summary>
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

    /// <summary>Says that the next row is no neighbour of the last: something stood between them, or the file ends.</summary>
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
