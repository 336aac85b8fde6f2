namespace CareerCompare.Pay;

/// <summary>A count made when a source's rows were summarized: <c>pay/KEY/_rows.csv</c>.</summary>
/// <param name="Fact">What is counted: one of <see cref="RowFacts"/>, or why rows were refused.</param>
/// <param name="Year">The year of the rows; null for all.</param>
/// <param name="Count">The count.</param>
/// <param name="Lines">The lines, or the first of them: <c>12, 40-44</c>; may be empty.</param>
public sealed record RowCount(string Fact, string? Year, long Count, string Lines);

/// <summary>The facts that <see cref="RowCount"/> counts for every file.</summary>
public static class RowFacts
{
    /// <summary>Rows read, without the header.</summary>
    public const string Rows = "rows";

    /// <summary>Ranges made of two neighbouring rows.</summary>
    public const string TwoRowRanges = "two-row ranges";

    /// <summary>Rows without such a neighbour: ranges of one amount.</summary>
    public const string SingleAmounts = "single amounts";

    /// <summary>Ranges without their repeats.</summary>
    public const string DistinctRanges = "distinct ranges";

    /// <summary>Equal neighbours with the lower amount first, which are not joined to a range.</summary>
    public const string LowerFirst = "lower amount first";

    /// <summary>Rows equal to the range just before them, without a second end.</summary>
    public const string LeftOver = "left over beside alike rows";

    /// <summary>The prefix of reasons for refused rows.</summary>
    public const string Refused = "refused: ";

    /// <summary>The columns of <c>pay/KEY/_rows.csv</c>, in their order.</summary>
    public static readonly IReadOnlyList<string> Columns = ["fact", "year", "count", "lines"];
}
