using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Views;
using CareerCompare.Web.Views.Comparisons;
using CareerCompare.Web.Views.Pay;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CareerCompare.Web.Pictures;

/// <summary>Pages as pictures, for previews of links on other sites: at the page's address, with <c>.png</c> behind it.</summary>
public static class PreviewEndpoints
{
    private const string Type = "image/png";

    /// <summary>Maps all pictures.</summary>
    public static void MapPictures(this IEndpointRouteBuilder app)
    {
        var pictures = app.MapGroup("").ExcludeFromDescription().FromPublication().MayBeShownElsewhere();
        pictures.MapGet(LinkPreview.SitePath, OfSite).WithQuery();
        pictures.MapGet("/roles/{slug}" + Alternate.Picture, OfRole).WithQuery();
        pictures.MapGet("/compare/{slugs}" + Alternate.Picture, OfComparison).WithQuery();
        pictures.MapGet("/salaries/{slug}" + Alternate.Picture, OfSalary).WithQuery();
        pictures.MapGet("/jobs/{slug}" + Alternate.Picture, OfJob).WithQuery();
        pictures.MapGet("/skills/{slug}" + Alternate.Picture, OfSkill).WithQuery();
    }

    private static IResult OfSite(HttpContext context, CareerQueries queries, SiteAddress address) =>
        context.Request.IsElsewhere(LinkPreview.SitePath, out var moved)
            ? moved
            : Picture(context, address.For("/"), PreviewPicture.Site(queries.Current()!.Site));

    private static IResult OfRole(string slug, HttpContext context, CareerQueries queries, SiteAddress address)
    {
        var known = queries.Resolve([slug]) is { Known: [var role] } ? role : null;
        var page = $"/roles/{known}";
        if (known is not null && context.Request.IsElsewhere(page + Alternate.Picture, out var moved))
            return moved;
        return known is null || queries.Role(known) is not { } answer
            ? context.NotFound(Alternate.Picture)
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
            return context.NotFound(Alternate.Picture);
        var view = new SalaryView(answer, SalaryChoice.Everything, Offer: null);
        return Picture(context, address.For(page), PreviewPicture.Salary(answer.Role, answer.Pay, view.Lede));
    }

    // What is gone is gone in every form, and says so as its page does.
    private static IResult OfJob(string slug, HttpContext context, CareerQueries queries, SiteAddress address)
    {
        if (queries.Job(slug.ToLowerInvariant()) is not { } answer)
            return context.NotFound(Alternate.Picture);
        var (page, site) = (answer.Job.Job.Url, queries.Current()!.Site);
        if (context.Request.IsElsewhere(page + Alternate.Picture, out var moved))
            return moved;
        return answer.IsExpired
            ? context.NotFound(Alternate.Picture)
            : Picture(context, address.For(page), PreviewPicture.Job(answer, site));
    }

    private static IResult OfSkill(string slug, HttpContext context, CareerQueries queries, SiteAddress address)
    {
        if (queries.FindTerm(slug) is not { } term)
            return context.NotFound(Alternate.Picture);
        if (context.Request.IsElsewhere(term.Url + Alternate.Picture, out var moved))
            return moved;
        return queries.Term(term.Slug, page: 1, pageSize: 1) is { } answer
            ? Picture(context, address.For(term.Url), PreviewPicture.Skill(answer, queries.Current()!.Site))
            : context.NotFound(Alternate.Picture);
    }

    private static FileContentHttpResult Picture(HttpContext context, Uri page, byte[] png)
    {
        Alternate.PointTo(context.Response, page);
        return TypedResults.Bytes(png, Type);
    }
}
