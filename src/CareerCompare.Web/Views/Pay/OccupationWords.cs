using CareerCompare.Query;

namespace CareerCompare.Web.Views.Pay;

/// <summary>Says which official occupation a role belongs to, and what its wage does and does not tell of the role.</summary>
public static class OccupationWords
{
    /// <summary>Sentences about a role's occupation.</summary>
    /// <param name="role">The role's title.</param>
    /// <param name="official">What official statistics say.</param>
    public static string About(string role, OfficialPay official)
    {
        var (occupation, named) = (official.Occupation, Named(official));
        return official.Fault switch
        {
            WageFault.NoOccupation =>
                $"No official classification has an occupation near {role}, so there is no official wage.",
            WageFault.NoWage =>
                $"The official occupation of {role} ({occupation.Soc ?? occupation.Onet ?? occupation.Esco}) has no wage in our sources.",
            WageFault.Residual =>
                $"Official statistics count {role} under {named}: everybody whom no other code fits. Their wage would mislead here, so it is not shown.",
            WageFault.Nearest =>
                $"No official occupation is {role}. The nearest, by our judgement, is {named}; its wage is that of other work and would mislead here, so it is not shown.",
            _ => $"Official wages are of all employees counted as {named}: {Fit(role, official)}{Shared(official)}",
        };
    }

    /// <summary>Sentences about roles that are compared: those with one occupation together.</summary>
    /// <param name="roles">The roles' titles, and what official statistics say of each.</param>
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

    // All that it has wages of, in every classification.
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
                $"{role} is {occupation.Onet}, a part of {(all.Count == 1 ? "it" : $"SOC {occupation.Soc}")}, and the wage is of the whole.",
            (OccupationGrade.Exact, 1) => "the occupation is this role.",
            (OccupationGrade.Exact, _) => "each is this role.",
            (_, 1) =>
                $"the official list of job titles names {role}, or a title close to it, there, beside many others.",
            _ => $"the official lists of job titles name {role}, or a title close to it, there, beside many others.",
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
