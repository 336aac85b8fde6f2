using CareerCompare.Query;

namespace CareerCompare.Web.Views.Pay;

/// <summary>The unit in which a page shows pay: a currency, at the exchange rate of each amount's year.</summary>
/// <param name="Site">The site, for its currencies.</param>
/// <param name="Choice">The chosen adverts and currency.</param>
/// <param name="MainYear">The year with the most adverts; its rate converts amounts that cover several years.</param>
public sealed record DisplayUnit(Site Site, SalaryChoice Choice, int MainYear)
{
    private const int DefaultYear = 2025;

    /// <summary>Formats the amounts.</summary>
    public Money Money => new(CurrencyIn(Choice.Year));

    /// <summary>Whether amounts are US dollars.</summary>
    public bool IsDollars => Choice.Currency is null;

    /// <summary>The minimum sample sizes for showing figures.</summary>
    public SalaryRules Rules => Site.Salaries;

    /// <summary>The unit for these adverts' figures.</summary>
    public static DisplayUnit For(Site site, SalaryChoice choice, IEnumerable<AdvertSummary?> adverts) =>
        new(site, choice, YearOfMost(adverts, choice));

    /// <summary>US dollars.</summary>
    public static DisplayUnit Dollars(Site site) => new(site, SalaryChoice.Everything, DefaultYear);

    /// <summary>The currency at the rate of a year; US dollars if no other currency was chosen.</summary>
    /// <param name="year">A year, or <c>all</c>.</param>
    public Currency CurrencyIn(string year) =>
        Choice.Currency is null
            ? Currency.UsDollar
            : Site.CurrencyFor(Choice.Currency, year == SalaryGroups.All ? MainYear : int.Parse(year))
                ?? Currency.UsDollar;

    /// <summary>
    /// A row with the ranges of a group in this unit. Uses ranges advertised in this currency if the group has figures for them;
    /// otherwise converts the source's figures in US dollars.
    /// </summary>
    /// <param name="title">The row's title.</param>
    /// <param name="adverts">The role's adverts, or null.</param>
    /// <param name="level">The level, or <c>all</c>.</param>
    /// <param name="region">The country, or <c>global</c>.</param>
    /// <param name="year">The year, or <c>all</c>.</param>
    /// <param name="column">The role's column in a comparison.</param>
    /// <param name="url">A page with more about it.</param>
    /// <param name="converted">Whether to use converted figures even if there are figures as advertised.</param>
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
    /// Marks the rows shown as advertised, if other rows are converted: the two kinds do not count the same ranges.
    /// </summary>
    public static IReadOnlyList<PayRow> Marked(IReadOnlyList<PayRow> rows) =>
        rows.Any(row => row is { HasFigures: true, IsAsAdvertised: false })
            ? [.. rows.Select(row => row.IsAsAdvertised ? row with { Title = $"{row.Title}, as advertised" } : row)]
            : rows;

    /// <summary>Rows that can be compared: all as advertised or all converted, so that they count the same kind of ranges.</summary>
    /// <param name="rows">Creates the rows; its argument says whether to convert all of them.</param>
    public static IReadOnlyList<PayRow> Alike(Func<bool, IReadOnlyList<PayRow>> rows)
    {
        var asAdvertised = rows(false);
        return
            asAdvertised.Any(row => row.IsAsAdvertised)
            && asAdvertised.Any(row => row is { HasFigures: true, IsAsAdvertised: false })
            ? rows(true)
            : asAdvertised;
    }

    /// <summary>A row with the chosen group.</summary>
    public PayRow Row(string title, AdvertSummary? adverts, int? column = null, string? url = null) =>
        Row(title, adverts, Choice.Level, Choice.Region, Choice.Year, column, url);

    /// <summary>A row with an official wage, in this unit.</summary>
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

    /// <summary>Converts an amount in US dollars to this unit.</summary>
    /// <param name="dollars">The amount.</param>
    /// <param name="year">The amount's year, or <c>all</c>.</param>
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
            .FirstOrDefault(DefaultYear);
}
