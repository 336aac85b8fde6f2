using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Views;

namespace CareerCompare.Web.Pages.Picker;

/// <summary>The model of the picker page.</summary>
/// <param name="Home">Every role and every authored comparison.</param>
/// <param name="Chosen">The slugs of roles that are already chosen.</param>
/// <param name="Unknown">Names that are not roles.</param>
/// <param name="Requested">The number of names in the request.</param>
public sealed record PickerModel(
    HomeResult Home,
    IReadOnlyList<string> Chosen,
    IReadOnlyList<string> Unknown,
    int Requested
);

internal static class PickerEndpoint
{
    private const int MaxNames = 16;
    private const int MaxNameLength = 100;

    public static void MapPicker(this IEndpointRouteBuilder app) =>
        app.MapGet(SiteRoute.Picker.Template, Show).WithQuery("roles");

    private static IResult Show(HttpContext context, CareerQueries queries)
    {
        var names = Names(context.Request);
        var resolved = names.Count > 0 ? queries.Resolve(names) : new ResolvedRoles([], [], IsCanonical: true);
        if (resolved is { Known.Count: >= 2, Unknown.Count: 0 })
            return Canonical.Moved(SiteRoute.Comparison.For(resolved.Known));
        return context.Request.IsElsewhere(SiteRoute.Picker.Path, out var moved)
            ? moved
            : PageResult.Create<PickerPage, PickerModel>(
                queries.Current()!.Site,
                new PickerModel(queries.Home(), resolved.Known, resolved.Unknown, names.Count)
            );
    }

    private static List<string> Names(HttpRequest request) =>
        request
            .Query["roles"]
            .SelectMany(value => (value ?? "").Split(','))
            .Select(name => name.Trim())
            .Where(name => name.Length > 0)
            .Select(name => name[..Math.Min(name.Length, MaxNameLength)])
            .Take(MaxNames)
            .ToList();
}
