namespace CareerCompare.Summarize;

/// <summary>
/// The groups of a survey. Answers are counted by cells (role, level, country, year), the groups are sums of cells; both are
/// bounded by what those can be, not by the number of rows.
/// </summary>
internal sealed class GroupCounts
{
    private readonly Dictionary<GroupKey, int> numbers = [];
    private readonly List<SurveyGroup> cells = [];
    private readonly Dictionary<GroupKey, SurveyGroup> groups = [];

    /// <summary>Counts an answer of a role; gives the number of its cell.</summary>
    public int Count(int role, Answer answer)
    {
        var key = new GroupKey(role, answer.Level, answer.Country, answer.Year);
        if (!numbers.TryGetValue(key, out var number))
        {
            numbers.Add(key, number = cells.Count);
            cells.Add(new SurveyGroup(key));
        }
        cells[number].Count(answer);
        return number;
    }

    /// <summary>Says that an answer of a cell repeats another.</summary>
    public void Repeat(int cell) => cells[cell].Repeat();

    /// <summary>Once all are counted: ranks their amounts, lowest first, each with the number of its cell.</summary>
    public void Rank(IEnumerable<(int Cell, int Amount)> amounts)
    {
        foreach (var cell in cells)
        foreach (var key in cell.Key.Wider())
            Group(key).Count(cell);
        foreach (var key in groups.Keys.Where(key => key.IsCountry && !IsShown(key)).ToList())
            groups.Remove(key);
        var ranked = cells.ConvertAll(Ranked);
        foreach (var (cell, amount) in amounts)
        foreach (var group in ranked[cell])
            group.Rank(amount);
    }

    /// <summary>The groups of a role: by level, region and year, "all" first.</summary>
    public IReadOnlyList<SalaryDistribution> Of(int role) =>
        [
            .. groups
                .Values.Where(group => group.Key.Role == role)
                .OrderBy(group => group.Key.Level)
                .ThenBy(group => group.Key.Country, StringComparer.Ordinal)
                .ThenBy(group => group.Key.Year)
                .Select(group => group.Distribution()),
        ];

    private SurveyGroup[] Ranked(SurveyGroup cell) =>
        [
            .. cell
                .Key.Wider()
                .Select(key => groups.GetValueOrDefault(key))
                .OfType<SurveyGroup>()
                .Where(group => group.HasPercentiles),
        ];

    private bool IsShown(GroupKey key) =>
        groups[key with { Level = GroupKey.AllLevels, Year = GroupKey.AllYears }].N >= SalaryGroups.Fewest;

    private SurveyGroup Group(GroupKey key)
    {
        if (!groups.TryGetValue(key, out var group))
            groups.Add(key, group = new SurveyGroup(key));
        return group;
    }
}
