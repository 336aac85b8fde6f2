using CareerCompare.Compare;
using CareerCompare.Query;
using CareerCompare.Web.Shared;
using CareerCompare.Web.Shared.Charts;

namespace CareerCompare.Web.Pages.Compare;

/// <summary>What the roles of a comparison pay, at the level asked for.</summary>
/// <param name="Roles">The roles, by column.</param>
/// <param name="Pay">By column what each pays.</param>
/// <param name="Choice">Which answers.</param>
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

    /// <summary>The survey; null where no role has answers.</summary>
    public SalarySource? Source => Pay.FirstOrDefault(pay => pay.Survey is not null)?.Source;

    /// <summary>Whether there is anything to show.</summary>
    public bool IsEmpty => Pay.All(pay => pay.IsEmpty);

    /// <summary>When a sample is small.</summary>
    public SalaryRules Rules => Pay[0].Site.Salaries;

    /// <summary>How amounts are said.</summary>
    public Money Money => Money.In(Pay[0].Site, Choice.Currency);

    /// <summary>One line a role.</summary>
    public IReadOnlyList<PayRow> Rows { get; } = LinesAt(Roles, Pay, Choice.Level, Choice);

    /// <summary>All levels, then those that some role has answers of.</summary>
    public IReadOnlyList<string> Levels =>
        [
            .. SalaryGroups
                .Levels.Select(level => level.Key)
                .Where(level => Pay.Any(pay => pay.Survey?.Of(level) is not null))
                .Prepend(SalaryGroups.All),
        ];

    /// <summary>
    /// The level at which the roles are held against each other: the one asked for; else, since roles differ in how senior
    /// their people are, the one with most answers of the role that has fewest; all levels where no level has enough.
    /// </summary>
    public string OddsLevel { get; } = LevelOf(Roles, Pay, Choice);

    /// <summary>Of each two columns with enough answers at <see cref="OddsLevel"/> the odds of the second against the first.</summary>
    public IReadOnlyList<(PayRow First, PayRow Second, SalaryOdds Odds)> Odds { get; } =
        OddsAt(Roles, Pay, LevelOf(Roles, Pay, Choice), Choice);

    /// <summary>How senior the people are who answered, where that differs; null where it does not, or one level is shown.</summary>
    public string? Mix
    {
        get
        {
            var rows = Rows.Where(row => row.N > 0).ToList();
            if (Choice.Level != SalaryGroups.All || rows.Count < 2)
                return null;
            var shares = rows.Select(row => (double)row.Group!.SeniorOrAbove / row.N).ToList();
            if (shares.Max() - shares.Min() < Notable)
                return null;
            var said = rows.Select(row =>
                $"{PayRow.Count(row.Group!.SeniorOrAbove)} of {PayRow.Count(row.N)} {row.Title} answers"
            );
            return $"{Wording.Listed([.. said])} are senior or above, so pay differs partly by seniority. Compare the same level:";
        }
    }

    /// <summary>Where most answers of each role are from; null where the survey has none.</summary>
    public string? Countries
    {
        get
        {
            var most = Rows.Where(row => row.N > 0)
                .Select(row =>
                    (row, Most: PayGroups.ByRegion(Pay[row.Column!.Value].Survey!, Choice).ElementAtOrDefault(1))
                )
                .Where(pair => pair.Most is not null)
                .GroupBy(pair => pair.Most!.Group!.Region)
                .Select(group =>
                    $"from employers in {Country.InSentence(group.Key)}: "
                    + string.Join(
                        ", ",
                        group.Select(pair => $"{pair.row.Title} {PayGroups.Share(pair.Most!.N, pair.row.N)}")
                    )
                );
            return string.Join("; ", most) is { Length: > 0 } said ? $"Answers {said}." : null;
        }
    }

    /// <summary>The same figures as files.</summary>
    public IReadOnlyList<(string Name, string Url)> Downloads =>
        [
            .. Roles
                .Zip(Pay)
                .Where(pair => pair.Second.Survey is not null)
                .Select(pair => ($"CSV, {pair.First.Title}", Choice.Download($"/salaries/{pair.First.Slug}.csv"))),
            ("JSON", "/api/v1/compare?roles=" + string.Join(',', Roles.Select(role => role.Slug))),
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

    // Roles without answers have no level to be compared at.
    private static string LevelOf(
        IReadOnlyList<CareerCompare.Role> roles,
        IReadOnlyList<RolePay> pay,
        SalaryChoice choice
    )
    {
        if (choice.Level != SalaryGroups.All)
            return choice.Level;
        var columns = LinesAt(roles, pay, SalaryGroups.All, choice).Select(row => row.HasFigures).ToList();
        return SalaryGroups
            .Levels.Select(level => (level.Key, Rows: Known(level.Key)))
            .Where(level => level.Rows.Count > 1 && level.Rows.All(row => row.HasFigures))
            .OrderByDescending(level => level.Rows.Min(row => row.N))
            .Select(level => level.Key)
            .FirstOrDefault(SalaryGroups.All);

        List<PayRow> Known(string level) =>
            [.. LinesAt(roles, pay, level, choice).Zip(columns).Where(pair => pair.Second).Select(pair => pair.First)];
    }

    private static List<(PayRow, PayRow, SalaryOdds)> OddsAt(
        IReadOnlyList<CareerCompare.Role> roles,
        IReadOnlyList<RolePay> pay,
        string level,
        SalaryChoice choice
    )
    {
        var rows = LinesAt(roles, pay, level, choice).Where(row => row.HasFigures).ToList();
        return
        [
            .. from i in Enumerable.Range(0, rows.Count)
            from j in Enumerable.Range(i + 1, rows.Count - i - 1)
            let odds = SalaryOdds.Between(rows[i].Group!, rows[j].Group!)
            where odds is not null
            select (rows[i], rows[j], odds),
        ];
    }

    private static IReadOnlyList<PayRow> LinesAt(
        IReadOnlyList<CareerCompare.Role> roles,
        IReadOnlyList<RolePay> pay,
        string level,
        SalaryChoice choice
    ) =>
        [
            .. roles.Select(
                (role, column) =>
                    new PayRow(
                        role.Title,
                        (choice with { Level = level }).In(pay[column].Survey),
                        column,
                        $"/salaries/{role.Slug}"
                    )
            ),
        ];
}
