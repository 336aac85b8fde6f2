using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Pages.NotFound;
using CareerCompare.Web.Views;
using CareerCompare.Web.Views.Pay;

namespace CareerCompare.Web.Pages.Salary;

internal static class SalaryEndpoint
{
    public static void MapSalary(this IEndpointRouteBuilder app) =>
        app.MapGet("/salaries/{slug}", Show).WithQuery([.. SalaryChoice.Parameters, "offer", "view"]);

    private static IResult Show(string slug, HttpContext context, CareerQueries queries)
    {
        var known = queries.Resolve([slug]) is { Known: [var role] } ? role : null;
        if (known is not null && context.Request.IsElsewhere($"/salaries/{known}", out var moved))
            return moved;
        var query = context.Request.Query;
        if (known is null || queries.Salary(known, query.Word("source")) is not { } answer)
            return NotFoundEndpoint.Answer(context, queries);
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
