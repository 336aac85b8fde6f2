using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Shared;
using Microsoft.Extensions.Primitives;

namespace CareerCompare.Web.Pages.Fit;

internal static class FitEndpoint
{
    private const int LongestName = 100;

    public static void MapFit(this IEndpointRouteBuilder app) =>
        app.MapGet(SiteRoute.Fit.Template, Show).WithQuery("skills", "lacks");

    private static IResult Show(HttpContext context, CareerQueries queries)
    {
        if (context.Request.IsElsewhere(SiteRoute.Fit.Path, out var moved))
            return moved;
        var query = context.Request.Query;
        var answer = queries.Fit(Names(query["skills"]), Names(query["lacks"]))!;
        // A form says each choice on its own; what is kept and shared has one spelling.
        return IsForm(query["skills"]) || IsForm(query["lacks"])
            ? Addresses.Moved(FitAddress.UrlFor(answer))
            : PageResult.Create<FitPage, FitResult>(queries.Current()!.Site, answer);
    }

    private static bool IsForm(StringValues values) => values.Count > 1 || values is [""];

    private static List<string> Names(IEnumerable<string?> values) =>
        [
            .. values
                .SelectMany(value => (value ?? "").Split(','))
                .Select(name => name.Trim())
                .Where(name => name.Length > 0)
                .Select(name => name[..Math.Min(name.Length, LongestName)])
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Take(CareerQueries.MaxSkills),
        ];
}

/// <summary>The address of a choice of terms.</summary>
internal static class FitAddress
{
    /// <summary>The choice of an answer, with what was not known.</summary>
    public static string UrlFor(FitResult answer) =>
        For(
            answer.Skills.Select(term => term.Slug).Concat(answer.UnknownSkills),
            answer.Lacks.Select(term => term.Slug).Concat(answer.UnknownLacks)
        );

    /// <summary>A choice.</summary>
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
