using CareerCompare.Query;
using CareerCompare.Web.Shared.Charts;

namespace CareerCompare.Web.Pages.Role;

/// <summary>
/// A role as <see href="https://schema.org/Occupation"/>, its pay as <see href="https://schema.org/MonetaryAmountDistribution"/>:
/// the figures of the chart on its page, and no other.
/// </summary>
internal static class Occupation
{
    /// <summary>The role; null where its page shows no figure of pay.</summary>
    public static Dictionary<string, object>? Of(CareerCompare.Role role, RolePay pay, Uri url)
    {
        var rows = pay.Survey is null
            ? []
            : PayGroups.ByLevel(pay.Survey, SalaryChoice.Everything).Where(row => row.HasFigures).ToList();
        if (rows.Count == 0)
            return null;
        var occupation = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Occupation",
            ["name"] = role.Title,
            ["url"] = url.ToString(),
            ["estimatedSalary"] = rows.Select(row => Distribution(row, pay)).ToList(),
        };
        if (role.Description is { } description)
            occupation["description"] = description;
        return occupation;
    }

    private static Dictionary<string, object> Distribution(PayRow row, RolePay pay) =>
        new(StringComparer.Ordinal)
        {
            ["@type"] = "MonetaryAmountDistribution",
            ["name"] =
                $"{row.Title}, n = {PayRow.Count(row.N)}{(row.IsSmall(pay.Site.Salaries) ? ", small sample" : "")}",
            ["currency"] = pay.Survey!.Currency,
            ["duration"] = "P1Y",
            ["percentile10"] = row.Group!.At(10)!.Value,
            ["percentile25"] = row.Group.At(25)!.Value,
            ["median"] = row.Group.At(50)!.Value,
            ["percentile75"] = row.Group.At(75)!.Value,
            ["percentile90"] = row.Group.At(90)!.Value,
        };
}
