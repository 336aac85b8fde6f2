using CareerCompare.Compare;
using CareerCompare.Query;
using CareerCompare.Web.Views.Pay;

namespace CareerCompare.Web.Views.Comparisons;

/// <summary>What the roles of a comparison pay, at the level asked for.</summary>
/// <param name="Roles">The roles, by column.</param>
/// <param name="Pay">By column what each pays.</param>
/// <param name="Choice">Which adverts.</param>
/// <param name="Path">The comparison's path.</param>
/// <param name="OnlyDifferences">Whether the page leaves out what all roles share.</param>
public sealed record PaySideBySide(
    IReadOnlyList<CareerCompare.Role> Roles,
    IReadOnlyList<RolePay> Pay,
    SalaryChoice Choice,
    string Path,
    bool OnlyDifferences
)
{
    // Shares of seniors that differ by less say nothing.
    private const double Notable = 0.1;

    private IReadOnlyList<PayRow>? rows;
    private IReadOnlyList<WageRow>? wages;
    private IReadOnlyList<(PayRow, PayRow, SalaryOdds)>? odds;
    private string? oddsLevel;

    /// <summary>The source of adverts; null where no role has adverts.</summary>
    public Source? Source => Pay.FirstOrDefault(pay => pay.Adverts is not null)?.Source;

    /// <summary>All sources of what is shown.</summary>
    public IReadOnlyList<Source> Sources =>
        [
            .. new[] { Source }
                .OfType<Source>()
                .Concat(Wages.Select(row => row.Official.Source))
                .DistinctBy(source => source.Key),
        ];

    /// <summary>Whether there is anything to show.</summary>
    public bool IsEmpty => Pay.All(pay => pay.IsEmpty);

    /// <summary>The unit that amounts are shown in.</summary>
    public DisplayUnit Unit { get; } = DisplayUnit.For(Pay[0].Site, Choice, Pay.Select(pay => pay.Adverts));

    /// <summary>When a sample is small.</summary>
    public SalaryRules Rules => Unit.Rules;

    /// <summary>How amounts are said.</summary>
    public Money Money => Unit.Money;

    /// <summary>One line a role.</summary>
    public IReadOnlyList<PayRow> Rows => rows ??= LinesAt(Choice.Level);

    /// <summary>The latest official wages to show as that of a role, each occupation once.</summary>
    public IReadOnlyList<WageRow> Wages =>
        wages ??= [
            .. Pay.SelectMany(pay => pay.Official?.Latest ?? [])
                .DistinctBy(wage => (wage.Source.Key, wage.Wage.Code, wage.Wage.Region))
                .Select(Unit.Row),
        ];

    /// <summary>What official statistics tell of each role, in sentences; none where its article names no occupation.</summary>
    public IReadOnlyList<string> Occupations =>
        OccupationWords.SideBySide([
            .. Roles
                .Zip(Pay)
                .Where(pair => pair.Second.Official is not null)
                .Select(pair => (pair.First.Title, pair.Second.Official!)),
        ]);

    /// <summary>All levels, then those that some role has adverts of.</summary>
    public IReadOnlyList<string> Levels =>
        [
            .. SalaryGroups
                .Levels.Select(level => level.Key)
                .Where(level => Pay.Any(pay => pay.Adverts?.Find(level) is not null))
                .Prepend(SalaryGroups.All),
        ];

    /// <summary>
    /// The level at which the roles are held against each other: the one asked for; else, since adverts differ in how senior they
    /// are, the one with most ranges of the role that has fewest; all levels where no level has enough.
    /// </summary>
    public string OddsLevel => oddsLevel ??= FindOddsLevel();

    /// <summary>Of each two columns with enough ranges at <see cref="OddsLevel"/> the odds of the second against the first.</summary>
    public IReadOnlyList<(PayRow First, PayRow Second, SalaryOdds Odds)> Odds => odds ??= OddsAt(OddsLevel);

    /// <summary>How senior the adverts are, where that differs; null where it does not, or one level is shown.</summary>
    public string? Mix
    {
        get
        {
            var shown = Rows.Where(row => row.N > 0).ToList();
            if (Choice.Level != SalaryGroups.All || shown.Count < 2)
                return null;
            var shares = shown.Select(row => (double)row.Group!.SeniorOrAbove / row.N).ToList();
            if (shares.Max() - shares.Min() < Notable)
                return null;
            var said = shown.Select(row =>
                $"{PayRow.Count(row.Group!.SeniorOrAbove)} of {PayRow.Count(row.N)} {row.Title} ranges"
            );
            return $"{Wording.Listed([.. said])} are for seniors or above, so pay differs partly by seniority. Compare the same level:";
        }
    }

    /// <summary>Where most adverts of each role are from; null where no country has enough.</summary>
    public string? Countries
    {
        get
        {
            var most = Rows.Where(row => row.N > 0)
                .Select(row => (row, Most: PayRows.MainCountry(Pay[row.Column!.Value].Adverts!, Choice)))
                .Where(pair => pair.Most is not null)
                .GroupBy(pair => pair.Most!.Region)
                .Select(group =>
                    $"by employers in {Country.InSentence(group.Key)}: "
                    + string.Join(
                        ", ",
                        group.Select(pair => $"{pair.row.Title} {PayRows.Share(pair.Most!.N, pair.row.N)}")
                    )
                );
            return string.Join("; ", most) is { Length: > 0 } said ? $"Ranges {said}." : null;
        }
    }

    /// <summary>The same figures as files.</summary>
    public IReadOnlyList<(string Name, string Url)> Downloads =>
        [
            .. Roles
                .Zip(Pay)
                .Where(pair => pair.Second.Adverts is not null)
                .Select(pair =>
                    (
                        $"CSV, {pair.First.Title}",
                        Choice.Download(PageForm.Csv.At(SiteRoute.Salary.For(pair.First.Slug)))
                    )
                ),
            ("JSON", Alternate.JsonFor(Roles.Select(role => role.Slug)).Path),
        ];

    /// <summary>The address of this comparison at another level.</summary>
    public string WithLevel(string level) => Addressed(level, OnlyDifferences) + "#" + Anchor.Pay;

    /// <summary>The address of this comparison with all rows, or with differences only.</summary>
    public string WithRows(bool onlyDifferences) => Addressed(Choice.Level, onlyDifferences);

    private string Addressed(string level, bool onlyDifferences)
    {
        var address = (Choice with { Level = level }).At(Path);
        return onlyDifferences ? address + (address.Contains('?') ? "&" : "?") + "only=differences" : address;
    }

    // Roles without adverts have no level to be compared at.
    private string FindOddsLevel()
    {
        if (Choice.Level != SalaryGroups.All)
            return Choice.Level;
        var columns = LinesAt(SalaryGroups.All).Select(row => row.HasFigures).ToList();
        return SalaryGroups
            .Levels.Select(level => (level.Key, Rows: Known(level.Key)))
            .Where(level => level.Rows.Count > 1 && level.Rows.All(row => row.HasFigures))
            .OrderByDescending(level => level.Rows.Min(row => row.N))
            .Select(level => level.Key)
            .FirstOrDefault(SalaryGroups.All);

        List<PayRow> Known(string level) =>
            [.. LinesAt(level).Zip(columns).Where(pair => pair.Second).Select(pair => pair.First)];
    }

    private List<(PayRow, PayRow, SalaryOdds)> OddsAt(string level)
    {
        var known = LinesAt(level).Where(row => row.HasFigures).ToList();
        return
        [
            .. from i in Enumerable.Range(0, known.Count)
            from j in Enumerable.Range(i + 1, known.Count - i - 1)
            let found = SalaryOdds.Between(known[i].Group!, known[j].Group!)
            where found is not null
            select (known[i], known[j], found),
        ];
    }

    private IReadOnlyList<PayRow> LinesAt(string level) =>
        DisplayUnit.Alike(converted =>
            [
                .. Roles.Select(
                    (role, column) =>
                        Unit.Row(
                            role.Title,
                            Pay[column].Adverts,
                            level,
                            Choice.Region,
                            Choice.Year,
                            column,
                            SiteRoute.Salary.For(role.Slug),
                            converted
                        )
                ),
            ]
        );
}
