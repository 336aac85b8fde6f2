using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Views;
using CareerCompare.Web.Views.Pay;

namespace CareerCompare.Web.Pages.Salaries;

/// <summary>All roles on one axis, with what was asked for.</summary>
/// <param name="List">Every role with adverts.</param>
/// <param name="Choice">Which adverts.</param>
/// <param name="Family">The family asked for, or null.</param>
/// <param name="Sort"><c>median</c>, <c>ranges</c> or <c>name</c>.</param>
public sealed record SalariesAnswer(SalaryList List, SalaryChoice Choice, string? Family, string Sort)
{
    /// <summary>The orders, and what they are called.</summary>
    public static readonly IReadOnlyList<(string Key, string Title)> Sorts =
    [
        ("median", "Median midpoint, highest first"),
        ("ranges", "Most ranges first"),
        ("name", "Name"),
    ];

    /// <summary>Whether this is not the page as everybody links to it.</summary>
    public bool IsChanged => !Choice.IsEverything || Family is not null || Sort != Sorts[0].Key;

    /// <summary>The unit that amounts are shown in.</summary>
    public DisplayUnit Unit { get; } = DisplayUnit.For(List.Site, Choice, List.Roles.Select(entry => entry.Adverts));

    /// <summary>The roles to show, in order; those with too few ranges last.</summary>
    public IReadOnlyList<PayRow> Rows
    {
        get
        {
            var rows = DisplayUnit.Alike(converted =>
                [
                    .. List
                        .Roles.Where(entry => Family is null || SameFamily(entry.Role.Family))
                        .Select(entry =>
                            Unit.Row(
                                entry.Role.Title,
                                entry.Adverts,
                                Choice.Level,
                                Choice.Region,
                                Choice.Year,
                                url: Choice.At(SiteRoute.Salary.For(entry.Role.Slug)),
                                converted: converted
                            )
                        )
                        .Where(row => row.N > 0),
                ]
            );
            return Sort switch
            {
                "ranges" => [.. rows.OrderByDescending(row => row.N)],
                "name" => [.. rows],
                _ => [.. rows.OrderByDescending(row => row.Median ?? -1).ThenByDescending(row => row.N)],
            };
        }
    }

    /// <summary>By title of a role the latest official wage to show as its own, of the chosen country where one is chosen.</summary>
    public IReadOnlyDictionary<string, WageRow> Official =>
        (
            from entry in List.Roles
            let wage = entry.Official?.Latest.FirstOrDefault(wage =>
                Choice.Region == SalaryGroups.Global || wage.Wage.Region == Choice.Region
            )
            where wage is not null
            select (entry.Role.Title, Row: Unit.Row(wage))
        ).ToDictionary(entry => entry.Title, entry => entry.Row, StringComparer.Ordinal);

    /// <summary>The families of roles with adverts.</summary>
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
        app.MapGet(SiteRoute.Salaries.Template, Show).WithQuery([.. SalaryChoice.Parameters, "family", "sort"]);

    private static IResult Show(HttpContext context, CareerQueries queries)
    {
        if (context.Request.IsElsewhere(SiteRoute.Salaries.Path, out var moved))
            return moved;
        var query = context.Request.Query;
        var list = queries.Salaries(query.Word("source"))!;
        var sort = SalariesAnswer.Sorts.Select(sort => sort.Key).FirstOrDefault(key => key == query["sort"], "median");
        var answer = new SalariesAnswer(
            list,
            SalaryChoice.From(query, list.Site, queries.AdvertSources()),
            query.Word("family"),
            sort
        );
        return PageResult.Create<SalariesPage, SalariesAnswer>(list.Site, answer);
    }
}
