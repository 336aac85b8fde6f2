using CareerCompare.Query;

namespace CareerCompare.Web.Views.Pay;

/// <summary>Explains which official occupation a role belongs to, and what that occupation's wage says about the role.</summary>
public static class OccupationWords
{
    /// <summary>Sentences about a role's occupation.</summary>
    /// <param name="role">The role's title.</param>
    /// <param name="official">Its official pay.</param>
    public static string About(string role, OfficialPay official)
    {
        var (occupation, named) = (official.Occupation, Named(official));
        return official.Fault switch
        {
            WageFault.NoOccupation =>
                $"No official classification has an occupation near {role}, so there is no official wage.",
            WageFault.NoWage =>
                $"Our sources have no wage for the official occupation of {role} ({occupation.Soc ?? occupation.Onet ?? occupation.Esco}).",
            WageFault.Residual =>
                $"Official statistics count {role} under {named}, a code for everybody whom no other code fits. That wage would be misleading here, so it is not shown.",
            WageFault.Nearest =>
                $"{role} is not an official occupation. In our judgement, the nearest is {named}; but its wage is for other work and would be misleading here, so it is not shown.",
            _ => $"Official wages cover all employees counted as {named}: {Fit(role, official)}{Shared(official)}",
        };
    }

    /// <summary>Sentences about the roles of a comparison; roles that share an occupation share a sentence.</summary>
    /// <param name="roles">The roles' titles and official pay.</param>
    public static IReadOnlyList<string> SideBySide(IReadOnlyList<(string Title, OfficialPay Official)> roles) =>
        [
            .. roles
                .GroupBy(role => role.Official.Fault is null ? Named(role.Official) : role.Title)
                .Select(group =>
                    group.ToList() is { Count: > 1 } same
                        ? $"{Wording.Listed([.. same.Select(role => role.Title)])} are {(same.Count == 2 ? "both" : "all")} counted as {group.Key}: official wages cannot tell them apart."
                        : About(group.First().Title, group.First().Official with { SharedWith = [] })
                ),
        ];

    /// <summary><c>Data Scientists (SOC 15-2051)</c>.</summary>
    public static string Named(OfficialWage wage) =>
        $"{wage.Wage.Title} ({wage.Classification.ToUpperInvariant()} {wage.Wage.Code})";

    // All occupations with wages, in every classification.
    private static string Named(OfficialPay official) => Wording.Listed([.. Occupations(official).Select(Named)]);

    private static IReadOnlyList<OfficialWage> Occupations(OfficialPay official) =>
        [
            .. (official.Fault is null ? official.Shown : official.Wages).DistinctBy(wage =>
                (wage.Classification, wage.Wage.Code)
            ),
        ];

    private static string Fit(string role, OfficialPay official)
    {
        var (occupation, all) = (official.Occupation, Occupations(official));
        return (occupation.Grade, all.Count) switch
        {
            (OccupationGrade.Exact, _) when occupation.IsPart && all.Any(wage => wage.Wage.Code == occupation.Soc) =>
                $"{role} is {occupation.Onet}, a part of {(all.Count == 1 ? "it" : $"SOC {occupation.Soc}")}, and the wage covers the whole occupation.",
            (OccupationGrade.Exact, 1) => "the occupation is this role.",
            (OccupationGrade.Exact, _) => "each occupation is this role.",
            (_, 1) => $"its official list of job titles includes {role}, or a title close to it, among many others.",
            _ => $"their official lists of job titles include {role}, or a title close to it, among many others.",
        };
    }

    private static string Shared(OfficialPay official) =>
        official.SharedWith.Count == 0
            ? ""
            : $" {Shared(official.SharedWith)} belong{(official.SharedWith.Count == 1 ? "s" : "")} to the same occupation: official figures cannot tell these roles apart.";

    private static string Shared(IReadOnlyList<RoleSummary> roles) =>
        roles.Count <= 4
            ? Wording.Listed([.. roles.Select(role => role.Title)])
            : $"{string.Join(", ", roles.Take(3).Select(role => role.Title))} and {roles.Count - 3} more roles here";
}
