using System.Globalization;
using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Pages.NotFound;
using CareerCompare.Web.Shared;
using CareerCompare.Web.Shared.Charts;

namespace CareerCompare.Web.Pages.Salary;

/// <summary>What one role pays, with what was asked for.</summary>
/// <param name="Answer">The role's pay.</param>
/// <param name="Choice">Which answers.</param>
/// <param name="Offer">What was asked about an amount, as it was written; null where nothing was.</param>
public sealed record SalaryView(SalaryAnswer Answer, SalaryChoice Choice, string? Offer)
{
    private const decimal MostOffered = 100_000_000;

    /// <summary>The offer as an amount in the currency shown; null where it is none.</summary>
    public decimal? Amount { get; } = Parsed(Offer);

    // Digits as people write them, with separators of thousands.
    private static decimal? Parsed(string? text)
    {
        var digits = string.Concat(
            (text ?? "").Where(c => !char.IsWhiteSpace(c) && c is not (',' or '\'' or '’' or '_'))
        );
        return
            decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            && amount is > 0 and <= MostOffered
            ? amount
            : null;
    }
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
        var view = new SalaryView(
            answer,
            SalaryChoice.Of(context.Request.Query, site),
            context.Request.Query.Word("offer")
        );
        return PageResult.Of<SalaryPage, SalaryView>(site, view);
    }
}
