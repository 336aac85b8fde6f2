using CareerCompare.Compare;
using CareerCompare.Query;
using CareerCompare.Web.Views.Pay;

namespace CareerCompare.Web.Views.Comparisons;

/// <summary>The pay of the roles in a comparison, at the chosen level.</summary>
/// <param name="Roles">The roles, by column.</param>
/// <param name="Pay">The pay of each role, by column.</param>
/// <param name="Choice">The chosen adverts and currency.</param>
/// <param name="Path">The comparison's path.</param>
/// <param name="OnlyDifferences">Whether the page hides what all roles share.</param>
public sealed record PaySideBySide(
    IReadOnlyList<CareerCompare.Role> Roles,
    IReadOnlyList<RolePay> Pay,
    SalaryChoice Choice,
    string Path,
    bool OnlyDifferences
)
{
    // Smaller differences in the share of seniors are not worth mentioning.
    private const double MinShareDifference = 0.1;

    private IReadOnlyList<PayRow>? rows;
    private IReadOnlyList<WageRow>? wages;
    private IReadOnlyList<(PayRow, PayRow, SalaryOdds)>? odds;
    private string? oddsLevel;

    /// <summary>The source of the adverts; null if no role has adverts.</summary>
    public Source? Source => Pay.FirstOrDefault(pay => pay.Adverts is not null)?.Source;

    /// <summary>All sources of the figures shown.</summary>
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

    /// <summary>The minimum sample sizes.</summary>
    public SalaryRules Rules => Unit.Rules;

    /// <summary>Formats the amounts.</summary>
    public Money Money => Unit.Money;

    /// <summary>One row per role.</summary>
    public IReadOnlyList<PayRow> Rows => rows ??= LinesAt(Choice.Level);

    /// <summary>The latest official wages to show for the roles, each occupation once.</summary>
    public IReadOnlyList<WageRow> Wages =>
        wages ??= [
            .. Pay.SelectMany(pay => pay.Official?.Latest ?? [])
                .DistinctBy(wage => (wage.Source.Key, wage.Wage.Code, wage.Wage.Region))
                .Select(Unit.Row),
        ];

    /// <summary>Sentences about each role's official occupation; none if its article names no occupation.</summary>
    public IReadOnlyList<string> Occupations =>
        OccupationWords.SideBySide([
            .. Roles
                .Zip(Pay)
                .Where(pair => pair.Second.Official is not null)
                .Select(pair => (pair.First.Title, pair.Second.Official!)),
        ]);

    /// <summary>"All levels", then each level for which at least one role has adverts.</summary>
    public IReadOnlyList<string> Levels =>
        [
            .. SalaryGroups
                .Levels.Select(level => level.Key)
                .Where(level => Pay.Any(pay => pay.Adverts?.Find(level) is not null))
                .Prepend(SalaryGroups.All),
        ];

    /// <summary>
    /// The level at which the roles are compared. If none was chosen, it is the level whose smallest role has the most ranges,
    /// because adverts of different roles differ in seniority; if no level has enough, all levels.
    /// </summary>
    public string OddsLevel => oddsLevel ??= FindOddsLevel();

    /// <summary>The odds for each pair of columns with enough ranges at <see cref="OddsLevel"/>: the second against the first.</summary>
    public IReadOnlyList<(PayRow First, PayRow Second, SalaryOdds Odds)> Odds => odds ??= OddsAt(OddsLevel);

    /// <summary>A note on how senior the adverts are; null if the roles hardly differ, or only one level is shown.</summary>
    public string? Mix
    {
        get
        {
            var shown = Rows.Where(row => row.N > 0).ToList();
            if (Choice.Level != SalaryGroups.All || shown.Count < 2)
                return null;
            var shares = shown.Select(row => (double)row.Group!.SeniorOrAbove / row.N).ToList();
            if (shares.Max() - shares.Min() < MinShareDifference)
                return null;
            var counts = shown.Select(row =>
                $"{PayRow.Count(row.Group!.SeniorOrAbove)} of {PayRow.Count(row.N)} {row.Title} ranges"
            );
            return $"{Wording.Listed([.. counts])} are for seniors or above, so pay differs partly by seniority. Compare the same level:";
        }
    }

    /// <summary>A note on the country that most adverts of each role are from; null if no country has enough.</summary>
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
            return string.Join("; ", most) is { Length: > 0 } text ? $"Ranges {text}." : null;
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

    /// <summary>The address of this comparison with all rows, or only with the differences.</summary>
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
