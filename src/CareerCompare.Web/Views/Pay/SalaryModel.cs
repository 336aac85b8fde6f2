using CareerCompare.Query;

namespace CareerCompare.Web.Views.Pay;

/// <summary>The pay of one role, with the visitor's choices.</summary>
/// <param name="Result">The role's pay.</param>
/// <param name="Choice">The chosen adverts and currency.</param>
/// <param name="Offer">The amount that the visitor entered, or null.</param>
/// <param name="ByPrices">Whether to compare countries by what the pay buys there.</param>
public sealed record SalaryModel(SalaryResult Result, SalaryChoice Choice, Offer? Offer, bool ByPrices = false)
{
    /// <summary>The page's path.</summary>
    public string Path => $"/salaries/{Result.Role.Slug}";

    /// <summary>The unit that amounts are shown in.</summary>
    public DisplayUnit Unit { get; } = DisplayUnit.For(Result.Pay.Site, Choice, [Result.Pay.Adverts]);

    /// <summary>The chosen adverts.</summary>
    public PayRow Chosen => Unit.Row(Wording.Capital(Choice.InWords), Result.Pay.Adverts);

    /// <summary>The latest official wages, of the chosen country if there is one.</summary>
    public IReadOnlyList<WageRow> Wages =>
        [
            .. (Result.Pay.Official?.Latest ?? [])
                .Where(wage => Choice.Region == SalaryGroups.Global || wage.Wage.Region == Choice.Region)
                .Select(Unit.Row),
        ];

    /// <summary>The opening sentences: what adverts offer, and what employees earn by official statistics.</summary>
    public string Lede => string.Join(' ', new[] { Offered, Earned }.OfType<string>());

    /// <summary>Describes the adverts that an offer is compared with.</summary>
    public string Basis =>
        $"{Wording.Capital(Chosen.Counted)}: {Choice.InWords}.{(Chosen.IsSmall(Unit.Rules) ? " A small sample." : "")}"
        + (
            Choice is { Level: SalaryGroups.All } or { Region: SalaryGroups.Global }
                ? " Choose your level and country above for a fairer answer."
                : ""
        );

    /// <summary>Whether this is the page without any choices, as others link to it.</summary>
    public bool IsPlain => Choice.IsEverything && Choice.UnknownCurrency is null && Offer is null && !ByPrices;

    private string? Offered
    {
        get
        {
            var (row, money) = (Chosen, Unit.Money);
            if (Result.Pay.Adverts is null)
                return Result.Pay.Official?.Shown.Count > 0 ? null : "No adverts with pay and no official wage yet.";
            if (row.Range is not { } range)
                return $"{row.Title}: {row.Missing}.";
            return $"A typical advert ({Choice.InWords}) offers {money.Full(range.Low.Median)} to {money.Full(range.High.Median)} a year, by "
                + $"{row.Counted}.{(row.IsSmall(Unit.Rules) ? " A small sample." : "")}";
        }
    }

    private string? Earned =>
        Wages is [var wage, ..] && wage.At(50) is { } median
            ? $"All employees of the official occupation {wage.Wage.Title} ({Country.NameFor(wage.Wage.Region)}, {wage.Wage.Year}) earn "
                + $"{WageRow.Format(median, Unit.Money)} in the median."
            : null;
}
