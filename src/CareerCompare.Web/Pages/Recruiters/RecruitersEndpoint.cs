using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Hosting.Content;
using CareerCompare.Web.Views;

namespace CareerCompare.Web.Pages.Recruiters;

/// <summary>What the page for recruiters shows.</summary>
/// <param name="Draft">The job that is filled in; null where nothing is.</param>
/// <param name="Faults">What is wrong with it.</param>
/// <param name="Example">A role to show it with; null where there is none.</param>
/// <param name="Section">The key of one of its sections.</param>
public sealed record RecruitersAnswer(
    JobDraft? Draft,
    IReadOnlyList<DraftFault> Faults,
    RoleSummary? Example,
    string? Section
)
{
    /// <summary>The file that was put together; null where there is none yet.</summary>
    public JobDraft? File => Faults.Any(fault => fault.Hinders) ? null : Draft;

    /// <summary>What is filled in.</summary>
    public string? Value(string key) => Draft?.Values.GetValueOrDefault(key);

    /// <summary>What is wrong with a field.</summary>
    public IReadOnlyList<string> Wrong(string key) =>
        [.. Faults.Where(fault => fault.Key == key).Select(fault => Wording.Capital(fault.Message))];
}

internal static class RecruitersEndpoint
{
    public static void MapRecruiters(this IEndpointRouteBuilder app) =>
        app.MapGet(SiteRoute.Recruiters.Path, Show).WithQuery([.. JobDraft.Keys.Select(known => known.Key)]);

    private static IResult Show(HttpContext context, CareerQueries queries, Drafts drafts)
    {
        if (context.Request.IsElsewhere(SiteRoute.Recruiters.Path, out var moved))
            return moved;
        var draft = Filled(context.Request.Query);
        if (draft is not null)
            context.Response.Forget();
        var (role, section) = Example(queries);
        var answer = new RecruitersAnswer(draft, draft is null ? [] : drafts.Faults(draft), role, section);
        return PageResult.Create<RecruitersPage, RecruitersAnswer>(queries.Current()!.Site, answer);
    }

    private static JobDraft? Filled(IQueryCollection query)
    {
        var values = JobDraft
            .Keys.Select(known => (known.Key, Value: query[known.Key].ToString().Trim()))
            .Where(field => field.Value.Length > 0)
            .ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
        return values.Count == 0 ? null : new JobDraft(values);
    }

    private static (RoleSummary? Role, string? Section) Example(CareerQueries queries) =>
        queries.Home().Roles is [var role, ..] && queries.Role(role.Slug)?.Role.Sections is [.., var section]
            ? (role, section.Key)
            : (null, null);
}
