using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Pages.NotFound;
using CareerCompare.Web.Shared;
using CareerCompare.Web.Views;

namespace CareerCompare.Web.Pages.Salary;

/// <summary>What one role pays, with what was asked for.</summary>
/// <param name="Answer">The role's pay.</param>
/// <param name="Choice">Which adverts.</param>
/// <param name="Offer">The amount asked about; null where none was.</param>
/// <param name="ByPrices">Whether countries are compared by what pay buys there.</param>
public sealed record SalaryView(SalaryResult Answer, SalaryChoice Choice, Offer? Offer, bool ByPrices = false)
{
    /// <summary>The page's path.</summary>
    public string Path => SiteRoute.Salary.For(Answer.Role.Slug);

    /// <summary>The unit that amounts are shown in.</summary>
    public DisplayUnit Unit { get; } = DisplayUnit.For(Answer.Pay.Site, Choice, [Answer.Pay.Adverts]);

    /// <summary>The chosen adverts.</summary>
    public PayRow Chosen => Unit.Row(Wording.Capital(Choice.InWords), Answer.Pay.Adverts);

    /// <summary>The latest official wages, of the chosen country where one is chosen.</summary>
    public IReadOnlyList<WageRow> Wages =>
        [
            .. (Answer.Pay.Official?.Latest ?? [])
                .Where(wage => Choice.Region == SalaryGroups.Global || wage.Wage.Region == Choice.Region)
                .Select(Unit.Row),
        ];

    /// <summary>What the page says first: what adverts offer, and what official statistics say is earned.</summary>
    public string Lede => string.Join(' ', new[] { Offered, Earned }.OfType<string>());

    /// <summary>Which adverts an offer is held against.</summary>
    public string Basis =>
        $"{Wording.Capital(Chosen.Counted)}: {Choice.InWords}.{(Chosen.IsSmall(Unit.Rules) ? " A small sample." : "")}"
        + (
            Choice is { Level: SalaryGroups.All } or { Region: SalaryGroups.Global }
                ? " Choose your level and country above for a fairer answer."
                : ""
        );

    /// <summary>Whether this is the page as everybody links to it.</summary>
    public bool IsPlain => Choice.IsEverything && Choice.Unknown is null && Offer is null && !ByPrices;

    private string? Offered
    {
        get
        {
            var (row, money) = (Chosen, Unit.Money);
            if (Answer.Pay.Adverts is null)
                return Answer.Pay.Official?.Shown.Count > 0 ? null : "No adverts with pay and no official wage yet.";
            if (row.Range is not { } range)
                return $"{row.Title}: {row.Missing}.";
            return $"A typical advert ({Choice.InWords}) offers {money.Full(range.Low.Median)} to {money.Full(range.High.Median)} a year, by "
                + $"{row.Counted}.{(row.IsSmall(Unit.Rules) ? " A small sample." : "")}";
        }
    }

    private string? Earned =>
        Wages is [var wage, ..] && wage.At(50) is { } median
            ? $"All employees of the official occupation {wage.Wage.Title} ({Country.NameFor(wage.Wage.Region)}, {wage.Wage.Year}) earn "
                + $"{WageRow.Said(median, Unit.Money)} in the median."
            : null;
}

internal static class SalaryEndpoint
{
    public static void MapSalary(this IEndpointRouteBuilder app) =>
        app.MapGet(SiteRoute.Salary.Template, Show).WithQuery([.. SalaryChoice.Parameters, "offer", "view"]);

    private static IResult Show(string slug, HttpContext context, CareerQueries queries)
    {
        if (queries.FindRole(slug) is not { } role)
            return NotFoundEndpoint.Answer(context, queries);
        if (context.Request.IsElsewhere(SiteRoute.Salary.For(role), out var moved))
            return moved;
        var query = context.Request.Query;
        var answer = queries.Salary(role, query.Word("source"))!;
        var site = answer.Pay.Site;
        var choice = SalaryChoice.From(query, site, queries.AdvertSources());
        var unit = DisplayUnit.For(site, choice, [answer.Pay.Adverts]);
        var word = query.Word("offer");
        var view = new SalaryView(
            answer,
            choice,
            choice.Unknown is null || word is null ? Offer.Parse(word, unit.Money) : new Offer(word, null),
            query.Word("view") == "prices"
        );
        return PageResult.Create<SalaryPage, SalaryView>(site, view);
    }
}
