using System.Text;
using System.Text.Unicode;

namespace CareerCompare.Summarize;

/// <summary>
/// Summarizes advertised pay by role, level, region and year, in memory that does not grow with the number of rows: rows are
/// joined to ranges while they are read, a sort finds repeated ranges, and one pass over all amounts in ascending order finds
/// the percentiles of every group.
/// </summary>
public sealed class AdvertSummarizer : IDisposable
{
    private const int ChunkSize = 250_000;
    private const int RowsBetweenLooks = 10_000;

    private static readonly RangeEnd[] Ends = Enum.GetValues<RangeEnd>();

    private readonly IReadOnlyList<TitledRole> roles;
    private readonly RoleTitles titles;
    private readonly RowRules rules;
    private readonly ExternalSort<RangeItem> ranges;
    private readonly Dictionary<(RangeEnd End, bool Own), ExternalSort<ulong>> amounts;
    private readonly RangePairs pairs = new();
    private readonly RangeGroups groups = new();
    private readonly RefusedLines refused = new();
    private readonly YearCounts counts = new();
    private long rows;

    private AdvertSummarizer(IReadOnlyList<TitledRole> roles, int lastYear, int chunkSize)
    {
        this.roles = roles;
        titles = new RoleTitles(roles);
        rules = new RowRules(lastYear);
        ranges = new ExternalSort<RangeItem>(chunkSize);
        amounts = Ends.SelectMany(end => new[] { (end, true), (end, false) })
            .ToDictionary(kind => kind, _ => new ExternalSort<ulong>(chunkSize));
    }

    /// <summary>
    /// Summarizes a file: text in UTF-8, a header, then rows of comma-separated values (RFC 4180), each on one line. Throws a
    /// <see cref="SummarizeException"/> if it cannot be read, or has no valid row.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="roles">The roles to summarize.</param>
    /// <param name="progress">Receives from time to time the share that was read, from 0 to 1.</param>
    /// <param name="chunkSize">The number of ranges sorted in memory at once.</param>
    /// <param name="cancellation">Cancels it with an <see cref="OperationCanceledException"/>.</param>
    public static AdvertResult Run(
        DataFile file,
        IReadOnlyList<TitledRole> roles,
        Action<double>? progress = null,
        int chunkSize = ChunkSize,
        CancellationToken cancellation = default
    )
    {
        using var run = new AdvertSummarizer(roles, TimeProvider.System.GetUtcNow().Year + 1, chunkSize);
        try
        {
            run.Read(file, progress, cancellation);
        }
        catch (InvalidDataException damaged)
        {
            throw new SummarizeException("the compressed file is damaged", inner: damaged);
        }
        return run.Result(cancellation);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ranges.Dispose();
        foreach (var sort in amounts.Values)
            sort.Dispose();
    }

    private void Read(DataFile file, Action<double>? progress, CancellationToken cancellation)
    {
        var lines = new LineReader(file.Content);
        AdvertHeader? header = null;
        while (lines.Read())
        {
            if (lines.Number % RowsBetweenLooks == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Invoke(file.Share);
            }
            if (lines.Line.IsEmpty && !lines.TooLong)
                continue;
            if (header is null)
                header = AdvertHeader.Read(lines);
            else
                Take(header, lines);
        }
        Count(pairs.Part());
        if (!file.IsWhole(lines.Bytes))
            throw new SummarizeException("the compressed file is truncated, or made of several");
        if (header is null)
            throw new SummarizeException("the file is empty");
        progress?.Invoke(1);
    }

    private void Take(AdvertHeader header, LineReader lines)
    {
        rows++;
        var (row, fault) = Row(lines);
        fault ??= rules.Refusal(header, row!);
        if (fault is null)
        {
            Count(pairs.Add(AdvertRow.From(header, row!, lines.Number)));
            return;
        }
        // This row may have been an end of a range, so the rows around it are not neighbours.
        refused.Add(fault, lines.Number);
        Count(pairs.Part());
    }

    private static (string[]? Row, string? Fault) Row(LineReader lines)
    {
        if (lines.TooLong)
            return (null, RowRules.TooLong);
        if (!Utf8.IsValid(lines.Line) || lines.Line.Contains((byte)0))
            return (null, RowRules.NotText);
        var row = CsvLine.Split(Encoding.UTF8.GetString(lines.Line));
        return (row, row is null ? RowRules.BrokenQuote : null);
    }

    private void Count(AdvertRange? found)
    {
        if (found is not { } range)
            return;
        counts.Add(RowFacts.Rows, range.Low.Year, range.HasTwoRows ? 2 : 1);
        counts.Add(range.HasTwoRows ? RowFacts.TwoRowRanges : RowFacts.SingleAmounts, range.Low.Year);
        var item = RangeItem.From(range);
        var any = false;
        foreach (var role in titles.RolesFor(range.Low.Title))
        {
            ranges.Add(item with { Cell = groups.CellFor(role, range.Low) });
            any = true;
        }
        if (!any)
            ranges.Add(item);
    }

    private AdvertResult Result(CancellationToken cancellation)
    {
        if (rows == refused.Count)
            throw new SummarizeException(Nothing());
        CountDistinct(cancellation);
        groups.Close();
        foreach (var ((end, own), sort) in amounts)
        foreach (var item in Watched(sort.Sorted(), cancellation))
            groups.Rank((int)(item & (RangeGroups.MaxCells - 1)), end, own, (long)(item >> RangeGroups.CellBits));
        var found = roles
            .Select(
                (role, index) => (role.Slug, Titles: titles.TitlesFor(role, found: true), Groups: groups.For(index))
            )
            .Where(role => role.Groups.Count > 0)
            .OrderBy(role => role.Slug, StringComparer.Ordinal)
            .ToList();
        if (found.Count == 0)
            throw new SummarizeException("no row has a title of any role");
        var unfound = roles.Select(role => role with { Titles = titles.TitlesFor(role, found: false) });
        return new AdvertResult(
            [.. found.Select(role => new RoleAdverts(role.Slug, role.Titles, role.Groups))],
            [.. unfound.Where(role => role.Titles.Count > 0)],
            titles.Found,
            rows,
            [.. counts.All(), .. Named()]
        );
    }

    // Equal ranges have the same title, so each is here once for each cell of its roles.
    private void CountDistinct(CancellationToken cancellation)
    {
        RangeItem? before = null;
        foreach (var item in Watched(ranges.Sorted(), cancellation))
        {
            if (!item.Repeats(before))
                counts.Add(RowFacts.DistinctRanges, item.Year);
            var distinct = item != before;
            before = item;
            if (item.Cell == RangeItem.NoCell)
                continue;
            groups.Count(item.Cell, distinct);
            if (!distinct)
                continue;
            Add(item.Cell, own: false, item.LowUsd, item.HighUsd);
            if (!groups.IsInDollars(item.Cell))
                Add(item.Cell, own: true, item.Low, item.High);
        }
    }

    private void Add(int cell, bool own, long low, long high)
    {
        foreach (var end in Ends)
        {
            var amount = end switch
            {
                RangeEnd.Low => low,
                RangeEnd.High => high,
                _ => low + high,
            };
            amounts[(end, own)].Add(((ulong)amount << RangeGroups.CellBits) | (uint)cell);
        }
    }

    private IEnumerable<RowCount> Named()
    {
        foreach (
            var (fact, (count, lines)) in new[]
            {
                (RowFacts.LowerFirst, pairs.LowerFirst),
                (RowFacts.LeftOver, pairs.LeftOver),
            }
        )
        {
            if (count > 0)
                yield return new RowCount(fact, null, count, lines);
        }
        foreach (var reason in refused.All())
            yield return new RowCount(RowFacts.Refused + reason.Fact, null, reason.Count, reason.Lines);
    }

    private string Nothing() =>
        rows == 0
            ? "there is a header, but no row"
            : "no row counts: "
                + string.Join(", ", refused.All().Select(refused => $"{refused.Fact}: lines {refused.Lines}"));

    private static IEnumerable<T> Watched<T>(IEnumerable<T> items, CancellationToken cancellation)
    {
        var seen = 0;
        foreach (var item in items)
        {
            if (seen++ % RowsBetweenLooks == 0)
                cancellation.ThrowIfCancellationRequested();
            yield return item;
        }
    }
}
