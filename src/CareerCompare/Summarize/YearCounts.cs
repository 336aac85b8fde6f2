using System.Globalization;

namespace CareerCompare.Summarize;

/// <summary>Counts by year.</summary>
internal sealed class YearCounts
{
    private readonly SortedDictionary<(string Fact, int Year), long> sums = [];

    /// <summary>Adds to a count.</summary>
    public void Add(string fact, int year, int count = 1) =>
        sums[(fact, year)] = sums.GetValueOrDefault((fact, year)) + count;

    /// <summary>All counts, by fact and year.</summary>
    public IEnumerable<RowCount> All() =>
        from sum in sums
        orderby Array.IndexOf(Order, sum.Key.Fact), sum.Key.Year
        select new RowCount(sum.Key.Fact, sum.Key.Year.ToString(CultureInfo.InvariantCulture), sum.Value, "");

    private static readonly string[] Order =
    [
        RowFacts.Rows,
        RowFacts.TwoRowRanges,
        RowFacts.SingleAmounts,
        RowFacts.DistinctRanges,
    ];
}
