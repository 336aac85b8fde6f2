using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using Microsoft.Extensions.Primitives;

namespace CareerCompare.Web.Pages.Fit;

internal static class FitEndpoint
{
    private const int MaxNameLength = 100;

    public static void MapFit(this IEndpointRouteBuilder app) =>
        app.MapGet(SiteRoute.Fit.Template, Show).WithQuery("skills", "lacks");

    private static IResult Show(HttpContext context, CareerQueries queries)
    {
        if (context.Request.IsElsewhere(SiteRoute.Fit.Path, out var moved))
            return moved;
        var query = context.Request.Query;
        var answer = queries.Fit(Names(query["skills"]), Names(query["lacks"]))!;
        // A form sends each choice as its own parameter; redirect to the one spelling that is cached and shared.
        return IsForm(query["skills"]) || IsForm(query["lacks"])
            ? Canonical.Moved(FitAddress.For(answer))
            : PageResult.Create<FitPage, FitResult>(queries.Current()!.Site, answer);
    }

    private static bool IsForm(StringValues values) => values.Count > 1 || values is [""];

    private static List<string> Names(IEnumerable<string?> values) =>
        [
            .. values
                .SelectMany(value => (value ?? "").Split(','))
                .Select(name => name.Trim())
                .Where(name => name.Length > 0)
                .Select(name => name[..Math.Min(name.Length, MaxNameLength)])
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Take(CareerQueries.MaxSkills),
        ];
}

/// <summary>Builds addresses of the fit page.</summary>
internal static class FitAddress
{
    /// <summary>The address of a result's choice, including unknown names.</summary>
    public static string For(FitResult answer) =>
        For(
            answer.Skills.Select(term => term.Slug).Concat(answer.UnknownSkills),
            answer.Lacks.Select(term => term.Slug).Concat(answer.UnknownLacks)
        );

    /// <summary>The address of a choice of skills, and of skills that the visitor lacks.</summary>
    public static string For(IEnumerable<string> skills, IEnumerable<string> lacks)
    {
        var parts = new[] { ("skills", skills), ("lacks", lacks) }
            .Select(part => (part.Item1, Value: string.Join(',', part.Item2.Select(Uri.EscapeDataString))))
            .Where(part => part.Value.Length > 0)
            .Select(part => $"{part.Item1}={part.Value}");
        var query = string.Join('&', parts);
        return query.Length == 0 ? SiteRoute.Fit.Path : SiteRoute.Fit.Path + "?" + query;
    }
}
