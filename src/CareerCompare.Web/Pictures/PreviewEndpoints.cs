using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Views;
using CareerCompare.Web.Views.Comparisons;
using CareerCompare.Web.Views.Pay;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CareerCompare.Web.Pictures;

/// <summary>Serves pictures for link previews on other sites, at the page's address followed by <c>.png</c>.</summary>
public static class PreviewEndpoints
{
    private const string Type = "image/png";

    /// <summary>Maps all pictures.</summary>
    public static void MapPictures(this IEndpointRouteBuilder app)
    {
        var pictures = app.MapGroup("").ExcludeFromDescription().FromPublication().MayBeShownElsewhere();
        pictures.MapGet(SiteRoute.Card.Path, ShowSite).WithQuery();
        pictures.MapGet(PageForm.Preview.At(SiteRoute.Role.Template), ShowRole).WithQuery();
        pictures.MapGet(PageForm.Preview.At(SiteRoute.Comparison.Template), ShowComparison).WithQuery();
        pictures.MapGet(PageForm.Preview.At(SiteRoute.Salary.Template), ShowSalary).WithQuery();
        pictures.MapGet(PageForm.Preview.At(SiteRoute.Job.Template), ShowJob).WithQuery();
        pictures.MapGet(PageForm.Preview.At(SiteRoute.Skill.Template), ShowSkill).WithQuery();
    }

    private static IResult ShowSite(HttpContext context, CareerQueries queries, SiteAddress address) =>
        context.Request.IsElsewhere(SiteRoute.Card.Path, out var moved)
            ? moved
            : Picture(context, address.For("/"), PreviewPicture.Site(queries.Current()!.Site));

    private static IResult ShowRole(string slug, HttpContext context, CareerQueries queries, SiteAddress address)
    {
        if (queries.FindRole(slug) is not { } role)
            return context.NotFound();
        if (context.Request.IsElsewhere(PageForm.Preview.At(SiteRoute.Role.For(role)), out var moved))
            return moved;
        var answer = queries.Role(role)!;
        return Picture(context, address.For(SiteRoute.Role.For(role)), PreviewPicture.Role(answer.Role, answer.Pay));
    }

    private static IResult ShowComparison(
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

    private static IResult ShowSalary(string slug, HttpContext context, CareerQueries queries, SiteAddress address)
    {
        if (queries.FindRole(slug) is not { } role)
            return context.NotFound();
        if (context.Request.IsElsewhere(PageForm.Preview.At(SiteRoute.Salary.For(role)), out var moved))
            return moved;
        var answer = queries.Salary(role)!;
        var model = new SalaryModel(answer, SalaryChoice.Everything, Offer: null);
        return Picture(context, address.For(model.Path), PreviewPicture.Salary(answer.Role, answer.Pay, model.Lede));
    }

    // An expired job has no picture any more; the 404 handler answers 410, as for its page.
    private static IResult ShowJob(string slug, HttpContext context, CareerQueries queries, SiteAddress address)
    {
        if (queries.Job(slug.ToLowerInvariant()) is not { } answer)
            return context.NotFound();
        var (page, site) = (answer.Job.Job.Url, queries.Current()!.Site);
        if (context.Request.IsElsewhere(PageForm.Preview.At(page), out var moved))
            return moved;
        return answer.IsExpired
            ? context.NotFound()
            : Picture(context, address.For(page), PreviewPicture.Job(answer, site));
    }

    private static IResult ShowSkill(string slug, HttpContext context, CareerQueries queries, SiteAddress address)
    {
        if (queries.FindTerm(slug) is not { } term)
            return context.NotFound();
        if (context.Request.IsElsewhere(PageForm.Preview.At(term.Url), out var moved))
            return moved;
        return queries.Term(term.Slug, page: 1, pageSize: 1) is { } answer
            ? Picture(context, address.For(term.Url), PreviewPicture.Skill(answer, queries.Current()!.Site))
            : context.NotFound();
    }

    private static FileContentHttpResult Picture(HttpContext context, Uri page, byte[] png)
    {
        Alternate.PointTo(context.Response, page);
        return TypedResults.Bytes(png, Type);
    }
}
