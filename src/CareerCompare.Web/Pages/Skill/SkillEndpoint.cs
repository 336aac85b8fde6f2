using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Pages.NotFound;
using CareerCompare.Web.Shared;

namespace CareerCompare.Web.Pages.Skill;

internal static class SkillEndpoint
{
    private const int PageSize = 50;

    public static void MapSkill(this IEndpointRouteBuilder app) =>
        app.MapGet(SiteRoute.Skill.Template, Show).WithQuery("page");

    private static IResult Show(string slug, HttpContext context, CareerQueries queries)
    {
        if (queries.FindTerm(slug) is not { } term)
            return NotFoundEndpoint.Answer(context, queries);
        if (context.Request.IsElsewhere(term.Url, out var moved))
            return moved;
        var page = context.Request.Query.Page();
        return queries.Term(term.Slug, page, PageSize) is { } answer && (page == 1 || answer.Roles.Count > 0)
            ? PageResult.Create<SkillPage, TermResult>(queries.Current()!.Site, answer)
            : NotFoundEndpoint.Answer(context, queries);
    }
}
