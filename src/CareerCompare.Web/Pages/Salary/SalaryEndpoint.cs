using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Pages.NotFound;
using CareerCompare.Web.Shared;
using CareerCompare.Web.Shared.Charts;

namespace CareerCompare.Web.Pages.Salary;

/// <summary>What one role pays, with what was asked for.</summary>
/// <param name="Answer">The role's pay.</param>
/// <param name="Choice">Which answers.</param>
/// <param name="Offer">The amount asked about; null where none was.</param>
public sealed record SalaryView(SalaryAnswer Answer, SalaryChoice Choice, Offer? Offer)
{
    /// <summary>The page's path.</summary>
    public string Path => $"/salaries/{Answer.Role.Slug}";

    /// <summary>How amounts are said.</summary>
    public Money Money => Money.In(Answer.Pay.Site, Choice.Currency);

    /// <summary>The chosen answers.</summary>
    public PayRow Chosen => new(Wording.Capital(Choice.InWords), Choice.In(Answer.Pay.Survey));

    /// <summary>What the page says first: the figures of the chosen answers.</summary>
    public string Lede
    {
        get
        {
            var (row, rules) = (Chosen, Answer.Pay.Site.Salaries);
            if (Answer.Pay.Survey is null)
                return "No survey answers yet.";
            if (row.Group is not { HasPercentiles: true } group)
                return $"{row.Title}: {row.Missing}.";
            return $"Half of {PayRow.Count(group.N)} answers ({Choice.InWords}) say {Money.Full(group.At(50)!.Value)} a year or "
                + $"more, 8 in 10 between {Money.Full(group.At(10)!.Value)} and {Money.Full(group.At(90)!.Value)}."
                + (row.IsSmall(rules) ? " A small sample." : "");
        }
    }

    /// <summary>Of whom the chosen answers are.</summary>
    public string Basis =>
        $"{PayRow.Count(Chosen.N)} {(Chosen.N == 1 ? "answer" : "answers")}: {Choice.InWords}.{(Chosen.IsSmall(Answer.Pay.Site.Salaries) ? " A small sample." : "")}"
        + (
            Choice is { Level: SalaryGroups.All } or { Region: SalaryGroups.Global }
                ? " Choose your level and country above for a fairer answer."
                : ""
        );

    /// <summary>Whether this is the page as everybody links to it.</summary>
    public bool IsPlain => Choice.IsEverything && Choice.Unknown is null && Offer is null;
}

internal static class SalaryEndpoint
{
    public static void MapSalary(this IEndpointRouteBuilder app) =>
        app.MapGet("/salaries/{slug}", Show).WithQuery([.. SalaryChoice.Parameters, "offer"]);

    private static IResult Show(string slug, HttpContext context, CareerQueries queries)
    {
        var known = queries.Resolve([slug]) is { Known: [var role] } ? role : null;
        if (known is not null && context.Request.IsElsewhere($"/salaries/{known}", out var moved))
            return moved;
        if (known is null || queries.Salary(known) is not { } answer)
            return NotFoundEndpoint.Answer(context, queries);
        var site = answer.Pay.Site;
        var choice = SalaryChoice.Of(context.Request.Query, site);
        var word = context.Request.Query.Word("offer");
        var view = new SalaryView(
            answer,
            choice,
            choice.Unknown is null || word is null
                ? Offer.Of(word, Money.In(site, choice.Currency))
                : new Offer(word, null)
        );
        return PageResult.Of<SalaryPage, SalaryView>(site, view);
    }
}
