using CareerCompare.Query;

namespace CareerCompare.Web.Views;

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
            : Site.CurrencyOf(Choice.Currency, year == SalaryGroups.All ? MainYear : int.Parse(year))
                ?? Currency.UsDollar;

    /// <summary>
    /// The ranges of a group, in this unit: as advertised where the group has figures in this currency, else as the source converted
    /// them to US dollars, and from there.
    /// </summary>
    public PayRow Row(
        string title,
        AdvertSummary? adverts,
        string level,
        string region,
        string year,
        int? column = null,
        string? url = null
    )
    {
        if (Choice.Currency is { } code && adverts?.Find(level, region, year, code) is { Range: { } own } advertised)
            return new PayRow(title, advertised, own, column, url);
        var group = adverts?.Find(level, region, year);
        return new PayRow(title, group, group?.Range is { } range ? In(range, year) : null, column, url);
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
        if (amount is not { } known || Site.CurrencyOf(code, year) is not { } own)
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
