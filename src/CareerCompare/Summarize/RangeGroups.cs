namespace CareerCompare.Summarize;

/// <summary>
/// The groups of a file. Ranges are counted by cell (role, level, country, year, currency, remote share, size), and groups are
/// sums of cells. The number of cells depends on the values of these, not on the number of rows.
/// </summary>
internal sealed class RangeGroups
{
    /// <summary>The maximum number of cells, so that a cell's number fits next to an amount.</summary>
    public const int MaxCells = 1 << CellBits;

    /// <summary>The number of bits of a cell's number.</summary>
    public const int CellBits = 22;

    private readonly Dictionary<(GroupKey Key, int Remote, int Size), int> numbers = [];
    private readonly List<(RangeGroup Group, int Remote, int Size)> cells = [];
    private readonly Dictionary<GroupKey, RangeGroup> groups = [];
    private RangeGroup[][] ranked = [];

    /// <summary>The number of the cell of a role's range.</summary>
    public int CellFor(int role, AdvertRow row)
    {
        var key = (new GroupKey(role, row.Level, row.Country, row.Year, row.Currency), row.Remote, row.Size);
        if (!numbers.TryGetValue(key, out var number))
        {
            if (cells.Count == MaxCells)
                throw new SummarizeException($"the file has more than {MaxCells:N0} kinds of adverts");
            numbers.Add(key, number = cells.Count);
            cells.Add((new RangeGroup(key.Item1), row.Remote, row.Size));
        }
        return number;
    }

    /// <summary>Whether amounts of a cell are in US dollars only.</summary>
    public bool IsInDollars(int cell) => !cells[cell].Group.Key.IsOwn;

    /// <summary>Counts a range of a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="distinct">Whether it is not a repeat.</param>
    public void Count(int cell, bool distinct)
    {
        var (group, remote, size) = cells[cell];
        group.CountAdvert();
        if (distinct)
            group.CountDistinct(remote, size);
    }

    /// <summary>Ends the counting of ranges. After this, amounts can be ranked.</summary>
    public void Close()
    {
        foreach (var (cell, _, _) in cells)
        foreach (var key in cell.Key.Wider())
            Group(key).Count(cell);
        foreach (var key in groups.Keys.Where(key => !IsShown(key)).ToList())
            groups.Remove(key);
        ranked =
        [
            .. cells.Select(cell =>
                cell.Group.Key.Wider()
                    .Select(key => groups.GetValueOrDefault(key))
                    .OfType<RangeGroup>()
                    .Where(group => group.HasPercentiles)
                    .ToArray()
            ),
        ];
    }

    /// <summary>Ranks the next amount of a cell, lowest first.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="end">Which amount it is.</param>
    /// <param name="own">Whether it is in the range's own currency; else in US dollars.</param>
    /// <param name="amount">The amount.</param>
    public void Rank(int cell, RangeEnd end, bool own, long amount)
    {
        foreach (var group in ranked[cell])
        {
            if (group.Key.IsOwn == own)
                group.Rank(end, amount);
        }
    }

    /// <summary>The groups of a role: by level, region, year and currency, "all" first.</summary>
    public IReadOnlyList<AdvertGroup> For(int role) =>
        [
            .. groups
                .Values.Where(group => group.Key.Role == role)
                .OrderBy(group => group.Key.Level)
                .ThenBy(group => group.Key.Country, StringComparer.Ordinal)
                .ThenBy(group => group.Key.Year)
                .ThenBy(group => group.Key.IsOwn)
                .Select(group => group.ToAdvertGroup()),
        ];

    // Show a country only if it has enough ranges, and another currency only if nearly all ranges are advertised in it.
    private bool IsShown(GroupKey key)
    {
        if (!key.IsCountry)
            return true;
        var all = key.InDollars with { Level = GroupKey.AllLevels, Year = GroupKey.AllYears };
        return groups.TryGetValue(all, out var country)
            && country.N >= SalaryGroups.MinRanges
            && (!key.IsOwn || groups[key].N * 100L >= (long)AdvertSummary.OwnCurrencyShare * groups[key.InDollars].N);
    }

    private RangeGroup Group(GroupKey key)
    {
        if (!groups.TryGetValue(key, out var group))
            groups.Add(key, group = new RangeGroup(key));
        return group;
    }
}
