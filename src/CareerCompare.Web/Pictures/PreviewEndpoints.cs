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
        app.MapGet(SiteRoute.Card.Path, OfSite).WithQuery().MayBeShownElsewhere();
        app.MapGet(PageForm.Preview.At(SiteRoute.Role.Template), OfRole).WithQuery().MayBeShownElsewhere();
        app.MapGet(PageForm.Preview.At(SiteRoute.Comparison.Template), OfComparison).WithQuery().MayBeShownElsewhere();
        app.MapGet(PageForm.Preview.At(SiteRoute.Salary.Template), OfSalary).WithQuery().MayBeShownElsewhere();
        app.MapGet(PageForm.Preview.At(SiteRoute.Job.Template), OfJob).WithQuery().MayBeShownElsewhere();
        app.MapGet(PageForm.Preview.At(SiteRoute.Skill.Template), OfSkill).WithQuery().MayBeShownElsewhere();
    }

    private static IResult OfSite(HttpContext context, CareerQueries queries, SiteAddress address) =>
        context.Request.IsElsewhere(SiteRoute.Card.Path, out var moved)
            ? moved
            : Picture(context, address.For("/"), PreviewPicture.Site(queries.Current()!.Site));

    private static IResult OfRole(string slug, HttpContext context, CareerQueries queries, SiteAddress address)
    {
        if (queries.FindRole(slug) is not { } role)
            return NotFoundEndpoint.Answer(context, queries);
        if (context.Request.IsElsewhere(PageForm.Preview.At(SiteRoute.Role.For(role)), out var moved))
            return moved;
        var answer = queries.Role(role)!;
        return Picture(context, address.For(SiteRoute.Role.For(role)), PreviewPicture.Role(answer.Role, answer.Pay));
    }

    private static IResult OfComparison(
        string slugs,
        HttpContext context,
        CareerQueries queries,
        SiteAddress address
    ) =>
        CompareAddress.Answer(
            slugs,
            PageForm.Preview,
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
        if (queries.FindRole(slug) is not { } role)
            return NotFoundEndpoint.Answer(context, queries);
        if (context.Request.IsElsewhere(PageForm.Preview.At(SiteRoute.Salary.For(role)), out var moved))
            return moved;
        var answer = queries.Salary(role)!;
        var view = new SalaryView(answer, SalaryChoice.Everything, Offer: null);
        return Picture(context, address.For(view.Path), PreviewPicture.Salary(answer.Role, answer.Pay, view.Lede));
    }

    // What is gone is gone in every form, and says so as its page does.
    private static IResult OfJob(string slug, HttpContext context, CareerQueries queries, SiteAddress address)
    {
        if (queries.Job(slug.ToLowerInvariant()) is not { } answer)
            return NotFoundEndpoint.Answer(context, queries);
        var (page, site) = (answer.Job.Job.Url, queries.Current()!.Site);
        if (context.Request.IsElsewhere(PageForm.Preview.At(page), out var moved))
            return moved;
        return answer.IsExpired
            ? PageResult.Create<JobPage, JobResult>(site, answer, StatusCodes.Status410Gone)
            : Picture(context, address.For(page), PreviewPicture.Job(answer, site));
    }

    private static IResult OfSkill(string slug, HttpContext context, CareerQueries queries, SiteAddress address)
    {
        if (queries.FindTerm(slug) is not { } term)
            return NotFoundEndpoint.Answer(context, queries);
        if (context.Request.IsElsewhere(PageForm.Preview.At(term.Url), out var moved))
            return moved;
        return queries.Term(term.Slug, page: 1, pageSize: 1) is { } answer
            ? Picture(context, address.For(term.Url), PreviewPicture.Skill(answer, queries.Current()!.Site))
            : NotFoundEndpoint.Answer(context, queries);
    }

    private static FileContentHttpResult Picture(HttpContext context, Uri page, byte[] png)
    {
        Alternate.PointTo(context.Response, page);
        return TypedResults.Bytes(png, Type);
    }
}
