using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Pages.NotFound;
using CareerCompare.Web.Views;
using CareerCompare.Web.Views.Pay;

namespace CareerCompare.Web.Pages.Salary;

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
        var model = new SalaryModel(
            answer,
            choice,
            choice.UnknownCurrency is null || word is null ? Offer.Parse(word, unit.Money) : new Offer(word, null),
            query.Word("view") == "prices"
        );
        return PageResult.Create<SalaryPage, SalaryModel>(site, model);
    }
}
