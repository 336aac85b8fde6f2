using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Views;
using CareerCompare.Web.Views.Pay;

namespace CareerCompare.Web.Pages.Salaries;

/// <summary>The model of the salaries page: all roles on one axis.</summary>
/// <param name="List">Every role with adverts.</param>
/// <param name="Choice">The chosen adverts and currency.</param>
/// <param name="Family">The chosen family, or null.</param>
/// <param name="Sort"><c>median</c>, <c>ranges</c> or <c>name</c>.</param>
public sealed record SalariesModel(SalaryList List, SalaryChoice Choice, string? Family, string Sort)
{
    /// <summary>The sort orders with their titles.</summary>
    public static readonly IReadOnlyList<(string Key, string Title)> Sorts =
    [
        ("median", "Median midpoint, highest first"),
        ("ranges", "Most ranges first"),
        ("name", "Name"),
    ];

    /// <summary>Whether the visitor chose anything, so that this is not the page that others link to.</summary>
    public bool IsChanged => !Choice.IsEverything || Family is not null || Sort != Sorts[0].Key;

    /// <summary>The unit that amounts are shown in.</summary>
    public DisplayUnit Unit { get; } = DisplayUnit.For(List.Site, Choice, List.Roles.Select(entry => entry.Adverts));

    /// <summary>The roles to show, sorted; when sorted by pay, roles with too few ranges come last.</summary>
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

    /// <summary>The latest official wage to show for each role, by its title; of the chosen country if there is one.</summary>
    public IReadOnlyDictionary<string, WageRow> Official =>
        (
            from entry in List.Roles
            let wage = entry.Official?.Latest.FirstOrDefault(wage =>
                Choice.Region == SalaryGroups.Global || wage.Wage.Region == Choice.Region
            )
            where wage is not null
            select (entry.Role.Title, Row: Unit.Row(wage))
        ).ToDictionary(entry => entry.Title, entry => entry.Row, StringComparer.Ordinal);

    /// <summary>The families of the roles with adverts.</summary>
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
        var sort = SalariesModel.Sorts.Select(sort => sort.Key).FirstOrDefault(key => key == query["sort"], "median");
        var model = new SalariesModel(
            list,
            SalaryChoice.From(query, list.Site, queries.AdvertSources()),
            query.Word("family"),
            sort
        );
        return PageResult.Create<SalariesPage, SalariesModel>(list.Site, model);
    }
}
