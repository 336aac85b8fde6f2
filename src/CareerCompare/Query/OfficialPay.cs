namespace CareerCompare.Query;

/// <summary>What official statistics say of the occupation that a role belongs to.</summary>
/// <param name="Occupation">The occupation, as the article names it.</param>
/// <param name="Wages">All wages of it in every classification, latest year first.</param>
/// <param name="SharedWith">Other roles with the same occupation in all of them, by title: official figures cannot tell them apart.</param>
public sealed record OfficialPay(
    Occupation Occupation,
    IReadOnlyList<OfficialWage> Wages,
    IReadOnlyList<RoleSummary> SharedWith
)
{
    /// <summary>Why the wage is not shown as the role's; null where it is.</summary>
    public WageFault? Fault =>
        Occupation.Grade == OccupationGrade.None ? WageFault.NoOccupation
        : Wages.Count == 0 ? WageFault.NoWage
        : Wages.All(wage => wage.Wage.Residual) ? WageFault.Residual
        : Occupation.Grade == OccupationGrade.Nearest ? WageFault.Nearest
        : null;

    /// <summary>The wages to show as the role's, latest year first; none where there is a fault.</summary>
    public IReadOnlyList<OfficialWage> Shown => Fault is null ? [.. Wages.Where(wage => !wage.Wage.Residual)] : [];

    /// <summary>Of each source and country the latest wage to show.</summary>
    public IReadOnlyList<OfficialWage> Latest => [.. Shown.DistinctBy(wage => (wage.Source.Key, wage.Wage.Region))];

    /// <summary>The years of one source and country to show, earliest first.</summary>
    public IReadOnlyList<OfficialWage> Years(OfficialWage wage) =>
        [
            .. Shown
                .Where(shown => shown.Source.Key == wage.Source.Key && shown.Wage.Region == wage.Wage.Region)
                .Reverse(),
        ];
}

/// <summary>Why the wage of an occupation is not shown as that of a role.</summary>
public enum WageFault
{
    /// <summary>No official occupation is near.</summary>
    NoOccupation,

    /// <summary>No source has a wage of it.</summary>
    NoWage,

    /// <summary>The occupation holds what no other does.</summary>
    Residual,

    /// <summary>The occupation is only the nearest, by our judgement.</summary>
    Nearest,
}
