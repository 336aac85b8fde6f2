using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Pages.Compare;
using CareerCompare.Web.Pages.Job;
using CareerCompare.Web.Pages.NotFound;
using CareerCompare.Web.Pages.Salary;
using CareerCompare.Web.Shared;
using CareerCompare.Web.Views;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CareerCompare.Web.Pictures;

/// <summary>Pages as pictures, for previews of links on other sites: at the page's address, with <c>.png</c> behind it.</summary>
internal static class PreviewEndpoints
{
    private const string Type = "image/png";

    public static void MapPreviewPictures(this IEndpointRouteBuilder app)
    {
        app.MapGet(PreviewPicture.OfSite, OfSite).WithQuery().MayBeShownElsewhere();
        app.MapGet("/roles/{slug}" + Alternate.Picture, OfRole).WithQuery().MayBeShownElsewhere();
        app.MapGet("/compare/{slugs}" + Alternate.Picture, OfComparison).WithQuery().MayBeShownElsewhere();
        app.MapGet("/salaries/{slug}" + Alternate.Picture, OfSalary).WithQuery().MayBeShownElsewhere();
        app.MapGet("/jobs/{slug}" + Alternate.Picture, OfJob).WithQuery().MayBeShownElsewhere();
        app.MapGet("/skills/{slug}" + Alternate.Picture, OfSkill).WithQuery().MayBeShownElsewhere();
    }

    private static IResult OfSite(HttpContext context, CareerQueries queries, SiteAddress address) =>
        context.Request.IsElsewhere(PreviewPicture.OfSite, out var moved)
            ? moved
            : Picture(context, address.For("/"), PreviewPicture.Site(queries.Current()!.Site));

    private static IResult OfRole(string slug, HttpContext context, CareerQueries queries, SiteAddress address)
    {
        var known = queries.Resolve([slug]) is { Known: [var role] } ? role : null;
        var page = $"/roles/{known}";
        if (known is not null && context.Request.IsElsewhere(page + Alternate.Picture, out var moved))
            return moved;
        return known is null || queries.Role(known) is not { } answer
            ? NotFoundEndpoint.Answer(context, queries, Alternate.Picture)
            : Picture(context, address.For(page), PreviewPicture.Role(answer.Role, answer.Pay));
    }

    private static IResult OfComparison(
        string slugs,
        HttpContext context,
        CareerQueries queries,
        SiteAddress address
    ) =>
        CompareAddress.Answer(
            slugs,
            Alternate.Picture,
            context,
            queries,
            answer =>
            {
                var page = new SideBySide(answer, OnlyDifferences: false, SalaryChoice.Everything);
                var site = queries.Current()!.Site;
                return Picture(context, address.For(page.Path), PreviewPicture.Comparison(page, site));
            }
        );

    private static IResult OfSalary(string slug, HttpContext context, CareerQueries queries, SiteAddress address)
    {
        var known = queries.Resolve([slug]) is { Known: [var role] } ? role : null;
        var page = $"/salaries/{known}";
        if (known is not null && context.Request.IsElsewhere(page + Alternate.Picture, out var moved))
            return moved;
        if (known is null || queries.Salary(known) is not { } answer)
            return NotFoundEndpoint.Answer(context, queries, Alternate.Picture);
        var view = new SalaryView(answer, SalaryChoice.Everything, Offer: null);
        return Picture(context, address.For(page), PreviewPicture.Salary(answer.Role, answer.Pay, view.Lede));
    }

    // What is gone is gone in every form, and says so as its page does.
    private static IResult OfJob(string slug, HttpContext context, CareerQueries queries, SiteAddress address)
    {
        if (queries.Job(slug.ToLowerInvariant()) is not { } answer)
            return NotFoundEndpoint.Answer(context, queries, Alternate.Picture);
        var (page, site) = (answer.Job.Job.Url, queries.Current()!.Site);
        if (context.Request.IsElsewhere(page + Alternate.Picture, out var moved))
            return moved;
        return answer.IsExpired
            ? PageResult.Create<JobPage, JobAnswer>(site, answer, StatusCodes.Status410Gone)
            : Picture(context, address.For(page), PreviewPicture.Job(answer, site));
    }

    private static IResult OfSkill(string slug, HttpContext context, CareerQueries queries, SiteAddress address)
    {
        if (queries.FindTerm(slug) is not { } term)
            return NotFoundEndpoint.Answer(context, queries, Alternate.Picture);
        if (context.Request.IsElsewhere(term.Url + Alternate.Picture, out var moved))
            return moved;
        return queries.Term(term.Slug, page: 1, pageSize: 1) is { } answer
            ? Picture(context, address.For(term.Url), PreviewPicture.Skill(answer, queries.Current()!.Site))
            : NotFoundEndpoint.Answer(context, queries, Alternate.Picture);
    }

    private static FileContentHttpResult Picture(HttpContext context, Uri page, byte[] png)
    {
        Alternate.PointTo(context.Response, page);
        return TypedResults.Bytes(png, Type);
    }
}
