using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Shared;
using CareerCompare.Web.Shared.Charts;

namespace CareerCompare.Web.Pages.Salaries;

/// <summary>All roles on one axis, with what was asked for.</summary>
/// <param name="List">Every role with answers.</param>
/// <param name="Choice">Which answers.</param>
/// <param name="Family">The family asked for, or null.</param>
/// <param name="Sort"><c>median</c>, <c>answers</c> or <c>name</c>.</param>
public sealed record SalariesAnswer(SalaryList List, SalaryChoice Choice, string? Family, string Sort)
{
    /// <summary>The orders, and what they are called.</summary>
    public static readonly IReadOnlyList<(string Key, string Title)> Sorts =
    [
        ("median", "Median, highest first"),
        ("answers", "Most answers first"),
        ("name", "Name"),
    ];

    /// <summary>Whether this is not the page as everybody links to it.</summary>
    public bool IsChanged => !Choice.IsEverything || Family is not null || Sort != Sorts[0].Key;

    /// <summary>The roles to show, in order; those with too few answers last.</summary>
    public IReadOnlyList<PayRow> Rows
    {
        get
        {
            var rows = List
                .Roles.Where(entry => Family is null || SameFamily(entry.Role.Family))
                .Select(entry => new PayRow(
                    entry.Role.Title,
                    Choice.In(entry.Survey),
                    Url: Choice.At($"/salaries/{entry.Role.Slug}")
                ))
                .Where(row => row.N > 0);
            return Sort switch
            {
                "answers" => [.. rows.OrderByDescending(row => row.N)],
                "name" => [.. rows],
                _ => [.. rows.OrderByDescending(row => row.Group!.At(50) ?? -1).ThenByDescending(row => row.N)],
            };
        }
    }

    /// <summary>The families of roles with answers.</summary>
    public IReadOnlyList<string> Families =>
        [
            .. List
                .Roles.Select(entry => entry.Role.Family)
                .OfType<string>()
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Order(StringComparer.OrdinalIgnoreCase),
        ];

    private bool SameFamily(string? family) => string.Equals(family, Family, StringComparison.OrdinalIgnoreCase);
}

internal static class SalariesEndpoint
{
    public static void MapSalaries(this IEndpointRouteBuilder app) =>
        app.MapGet("/salaries", Show).WithQuery([.. SalaryChoice.Parameters, "family", "sort"]);

    private static IResult Show(HttpContext context, CareerQueries queries)
    {
        if (context.Request.IsElsewhere("/salaries", out var moved))
            return moved;
        var (query, list) = (context.Request.Query, queries.Salaries()!);
        var sort = SalariesAnswer.Sorts.Select(sort => sort.Key).FirstOrDefault(key => key == query["sort"], "median");
        var answer = new SalariesAnswer(list, SalaryChoice.Of(query, list.Site), query.Word("family"), sort);
        return PageResult.Of<SalariesPage, SalariesAnswer>(list.Site, answer);
    }
}
