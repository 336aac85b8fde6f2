using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Shared;

namespace CareerCompare.Web.Pages.Picker;

/// <summary>What can be compared, and what was asked for.</summary>
/// <param name="Home">Every role and every authored comparison.</param>
/// <param name="Chosen">Slugs chosen beforehand.</param>
/// <param name="Unknown">Names that mean no role.</param>
/// <param name="Asked">How many roles were asked for.</param>
public sealed record PickerAnswer(
    HomeResult Home,
    IReadOnlyList<string> Chosen,
    IReadOnlyList<string> Unknown,
    int Asked
);

internal static class PickerEndpoint
{
    private const int MaxNames = 16;
    private const int LongestName = 100;

    public static void MapPicker(this IEndpointRouteBuilder app) =>
        app.MapGet(SiteRoute.Picker.Template, Show).WithQuery("roles");

    private static IResult Show(HttpContext context, CareerQueries queries)
    {
        var names = Names(context.Request);
        var resolved = names.Count > 0 ? queries.Resolve(names) : new ResolvedRoles([], [], IsCanonical: true);
        if (resolved is { Known.Count: >= 2, Unknown.Count: 0 })
            return Addresses.Moved(SiteRoute.Comparison.For(resolved.Known));
        return context.Request.IsElsewhere(SiteRoute.Picker.Path, out var moved)
            ? moved
            : PageResult.Create<PickerPage, PickerAnswer>(
                queries.Current()!.Site,
                new PickerAnswer(queries.Home(), resolved.Known, resolved.Unknown, names.Count)
            );
    }

    private static List<string> Names(HttpRequest request) =>
        request
            .Query["roles"]
            .SelectMany(value => (value ?? "").Split(','))
            .Select(name => name.Trim())
            .Where(name => name.Length > 0)
            .Select(name => name[..Math.Min(name.Length, LongestName)])
            .Take(MaxNames)
            .ToList();
}
