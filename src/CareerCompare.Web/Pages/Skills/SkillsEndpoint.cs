using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Views;

namespace CareerCompare.Web.Pages.Skills;

/// <summary>The model of the glossary page.</summary>
/// <param name="List">The terms found.</param>
/// <param name="Text">The words searched for, or null.</param>
/// <param name="Kind">The chosen kind, or null.</param>
public sealed record SkillsModel(TermList List, string? Text, string? Kind)
{
    /// <summary>Whether some terms are left out.</summary>
    public bool IsFiltered => Text is not null || Kind is not null;

    /// <summary>The address of this list with another kind.</summary>
    public string WithKind(string? kind)
    {
        var query = QueryString.Empty;
        if (Text is not null)
            query = query.Add("q", Text);
        if (kind is not null)
            query = query.Add("kind", kind);
        return SiteRoute.Skills.Path + query;
    }
}

internal static class SkillsEndpoint
{
    public static void MapSkills(this IEndpointRouteBuilder app) =>
        app.MapGet(SiteRoute.Skills.Template, Show).WithQuery("q", "kind");

    private static IResult Show(HttpContext context, CareerQueries queries)
    {
        if (context.Request.IsElsewhere(SiteRoute.Skills.Path, out var moved))
            return moved;
        var (text, kind) = (context.Request.Query.Word("q"), context.Request.Query.Word("kind"));
        var model = new SkillsModel(queries.Terms(text, kind)!, text, kind);
        return PageResult.Create<SkillsPage, SkillsModel>(queries.Current()!.Site, model);
    }
}
