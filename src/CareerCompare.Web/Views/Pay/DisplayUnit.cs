using CareerCompare.Query;

namespace CareerCompare.Web.Views.Pay;

/// <summary>The unit that a page shows pay in: a currency, at the rate of the year that each amount is from.</summary>
/// <param name="Site">The site, for its currencies.</param>
/// <param name="Choice">Which adverts, and which currency.</param>
/// <param name="MainYear">The year of most of the adverts: amounts of several years together are converted at its rate.</param>
public sealed record DisplayUnit(Site Site, SalaryChoice Choice, int MainYear)
{
    private const int NoYear = 2025;

    /// <summary>How amounts are said.</summary>
    public Money Money => new(CurrencyIn(Choice.Year));

    /// <summary>Whether amounts are US dollars.</summary>
    public bool IsDollars => Choice.Currency is null;

    /// <summary>When figures are shown.</summary>
    public SalaryRules Rules => Site.Salaries;

    /// <summary>The unit for figures of these adverts.</summary>
    public static DisplayUnit For(Site site, SalaryChoice choice, IEnumerable<AdvertSummary?> adverts) =>
        new(site, choice, YearOfMost(adverts, choice));

    /// <summary>US dollars.</summary>
    public static DisplayUnit Dollars(Site site) => new(site, SalaryChoice.Everything, NoYear);

    /// <summary>The currency, at the rate of a year; US dollars where nothing else is asked for.</summary>
    /// <param name="year">A year, or <c>all</c>.</param>
    public Currency CurrencyIn(string year) =>
        Choice.Currency is null
            ? Currency.UsDollar
            : Site.CurrencyFor(Choice.Currency, year == SalaryGroups.All ? MainYear : int.Parse(year))
                ?? Currency.UsDollar;

    /// <summary>
    /// The ranges of a group, in this unit: as advertised where the group has figures in this currency, else as the source converted
    /// them to US dollars, and from there.
    /// </summary>
    /// <param name="title">What the row shows.</param>
    /// <param name="adverts">The role's adverts; null for none.</param>
    /// <param name="level">The level, or <c>all</c>.</param>
    /// <param name="region">The country, or <c>global</c>.</param>
    /// <param name="year">The year, or <c>all</c>.</param>
    /// <param name="column">The column of its role in a comparison.</param>
    /// <param name="url">Where more is said.</param>
    /// <param name="converted">Whether to convert also what is there as advertised.</param>
    public PayRow Row(
        string title,
        AdvertSummary? adverts,
        string level,
        string region,
        string year,
        int? column = null,
        string? url = null,
        bool converted = false
    )
    {
        if (
            !converted
            && Choice.Currency is { } code
            && adverts?.Find(level, region, year, code) is { Range: { } own } advertised
        )
            return new PayRow(title, advertised, own, column, url);
        var group = adverts?.Find(level, region, year);
        return new PayRow(title, group, group?.Range is { } range ? In(range, year) : null, column, url);
    }

    /// <summary>
    /// The same rows, with those that are shown as advertised marked where others are converted: the two do not count the same ranges.
    /// </summary>
    public static IReadOnlyList<PayRow> Marked(IReadOnlyList<PayRow> rows) =>
        rows.Any(row => row is { HasFigures: true, IsAsAdvertised: false })
            ? [.. rows.Select(row => row.IsAsAdvertised ? row with { Title = $"{row.Title}, as advertised" } : row)]
            : rows;

    /// <summary>Rows that are held against each other: all as advertised, or else all converted, so that they count the same kind of ranges.</summary>
    /// <param name="rows">Makes the rows; told to convert all, or not.</param>
    public static IReadOnlyList<PayRow> Alike(Func<bool, IReadOnlyList<PayRow>> rows)
    {
        var found = rows(false);
        return
            found.Any(row => row.IsAsAdvertised) && found.Any(row => row is { HasFigures: true, IsAsAdvertised: false })
            ? rows(true)
            : found;
    }

    /// <summary>The row of the chosen group.</summary>
    public PayRow Row(string title, AdvertSummary? adverts, int? column = null, string? url = null) =>
        Row(title, adverts, Choice.Level, Choice.Region, Choice.Year, column, url);

    /// <summary>An official wage in this unit.</summary>
    public WageRow Row(OfficialWage official)
    {
        var wage = official.Wage;
        var year = $"{wage.Year}";
        return new WageRow(
            official,
            wage.Amounts.Select(amount => In(amount, wage.Currency, wage.Year)).ToList(),
            In(wage.Mean, wage.Currency, wage.Year)
        );
    }

    /// <summary>An amount in US dollars in this unit.</summary>
    /// <param name="dollars">The amount.</param>
    /// <param name="year">The year it is from, or <c>all</c>.</param>
    public decimal In(decimal dollars, string year) => CurrencyIn(year).From(dollars, Currency.UsDollar);

    private WageAmount? In(WageAmount? amount, string code, int year)
    {
        if (amount is not { } known || Site.CurrencyFor(code, year) is not { } own)
            return null;
        return known with { Amount = (long)CurrencyIn($"{year}").From(known.Amount, own) };
    }

    private RangePercentiles In(RangePercentiles range, string year)
    {
        if (IsDollars)
            return range;
        var currency = CurrencyIn(year);
        return new RangePercentiles(Converted(range.Low), Converted(range.Mid), Converted(range.High));

        Percentiles Converted(Percentiles percentiles) =>
            new([.. percentiles.Amounts.Select(amount => (long)currency.From(amount, Currency.UsDollar))]);
    }

    private static int YearOfMost(IEnumerable<AdvertSummary?> adverts, SalaryChoice choice) =>
        adverts
            .OfType<AdvertSummary>()
            .SelectMany(summary => summary.Where(choice.Level, choice.Region, null, Currency.Dollars))
            .Where(group => group.Year != SalaryGroups.All)
            .GroupBy(group => int.Parse(group.Year))
            .OrderByDescending(year => year.Sum(group => group.N))
            .ThenByDescending(year => year.Key)
            .Select(year => year.Key)
            .FirstOrDefault(NoYear);
}
