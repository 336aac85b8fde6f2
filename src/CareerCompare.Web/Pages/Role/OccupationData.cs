using CareerCompare.Query;
using CareerCompare.Web.Views.Pay;

namespace CareerCompare.Web.Pages.Role;

/// <summary>
/// A role as <see href="https://schema.org/Occupation"/> with its pay as
/// <see href="https://schema.org/MonetaryAmountDistribution"/>: the figures of the chart on its page, and no others.
/// </summary>
internal static class OccupationData
{
    /// <summary>The role; null if its page shows no figures of pay.</summary>
    public static Dictionary<string, object>? For(CareerCompare.Role role, RolePay pay, Uri url)
    {
        var unit = DisplayUnit.Dollars(pay.Site);
        var rows = pay.Adverts is null ? [] : PayRows.ByLevel(pay.Adverts, unit).Where(row => row.HasFigures).ToList();
        var salaries = rows.SelectMany(row => Adverts(row, pay))
            .Concat((pay.Official?.Latest ?? []).Select(Official))
            .ToList();
        if (salaries.Count == 0)
            return null;
        var occupation = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Occupation",
            ["name"] = role.Title,
            ["url"] = url.ToString(),
            ["estimatedSalary"] = salaries,
        };
        if (role.Description is { } description)
            occupation["description"] = description;
        return occupation;
    }

    private static IEnumerable<Dictionary<string, object>> Adverts(PayRow row, RolePay pay)
    {
        var range = row.Range!;
        yield return Distribution("low ends", ("percentile10", range.Low.At(10)), ("median", range.Low.Median));
        yield return Distribution("midpoints", ("median", range.Mid.Median));
        yield return Distribution("high ends", ("median", range.High.Median), ("percentile90", range.High.At(90)));

        Dictionary<string, object> Distribution(string end, params (string Name, long Amount)[] amounts) =>
            Named(
                $"{row.Title}, {end} of advertised ranges, n = {PayRow.Count(row.N)}{(row.IsSmall(pay.Site.Salaries) ? ", small sample" : "")}",
                pay.Source!,
                Currency.Dollars,
                amounts
            );
    }

    // Leaves out amounts that mean "or more", because they are not percentiles.
    private static Dictionary<string, object> Official(OfficialWage found) =>
        Named(
            $"Official wages, {found.Wage.Title}, {Country.NameFor(found.Wage.Region)}, {found.Wage.Year}",
            found.Source,
            found.Wage.Currency,
            [
                .. from shown in Wage.Shown.Zip(found.Wage.Amounts)
                where shown.Second is { OrMore: false }
                select (shown.First == 50 ? "median" : $"percentile{shown.First}", shown.Second!.Value.Amount),
            ]
        );

    private static Dictionary<string, object> Named(
        string name,
        Source source,
        string currency,
        IEnumerable<(string Name, long Amount)> amounts
    )
    {
        var distribution = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["@type"] = "MonetaryAmountDistribution",
            ["name"] = name,
            ["currency"] = currency,
            ["duration"] = "P1Y",
            ["subjectOf"] = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["@type"] = "CreativeWork",
                ["name"] = source.Title,
                ["url"] = source.Address,
            },
        };
        foreach (var (key, amount) in amounts)
            distribution[key] = amount;
        return distribution;
    }
}
