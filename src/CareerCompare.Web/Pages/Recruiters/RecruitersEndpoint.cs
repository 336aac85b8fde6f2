using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Hosting.Content;
using CareerCompare.Web.Views;

namespace CareerCompare.Web.Pages.Recruiters;

/// <summary>The model of the page for recruiters.</summary>
/// <param name="Draft">The job entered in the form; null if the form is empty.</param>
/// <param name="Faults">The faults of the draft.</param>
/// <param name="Example">A role used in the examples; null if there is none.</param>
/// <param name="Section">The key of one of that role's sections.</param>
public sealed record RecruitersModel(
    JobDraft? Draft,
    IReadOnlyList<DraftFault> Faults,
    RoleSummary? Example,
    string? Section
)
{
    /// <summary>The draft, if it can be saved as a file; otherwise null.</summary>
    public JobDraft? File => Faults.Any(fault => fault.Hinders) ? null : Draft;

    /// <summary>The value entered in a field.</summary>
    public string? Value(string key) => Draft?.Values.GetValueOrDefault(key);

    /// <summary>The error messages of a field.</summary>
    public IReadOnlyList<string> ErrorsFor(string key) =>
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
        var draft = ReadDraft(context.Request.Query);
        if (draft is not null)
            context.Response.SetNoStore();
        var (role, section) = Example(queries);
        var model = new RecruitersModel(draft, draft is null ? [] : drafts.Faults(draft), role, section);
        return PageResult.Create<RecruitersPage, RecruitersModel>(queries.Current()!.Site, model);
    }

    private static JobDraft? ReadDraft(IQueryCollection query)
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
