namespace CareerCompare.Query;

/// <summary>The official statistics of a role's occupation.</summary>
/// <param name="Occupation">The occupation, as the article names it.</param>
/// <param name="Wages">All wages of the occupation in every classification, latest year first.</param>
/// <param name="SharedWith">
/// Other roles with the same occupation in all classifications, by title: official figures cannot tell them apart.
/// </param>
public sealed record OfficialPay(
    Occupation Occupation,
    IReadOnlyList<OfficialWage> Wages,
    IReadOnlyList<RoleSummary> SharedWith
)
{
    /// <summary>Why the wage is not shown as the role's; null if it is.</summary>
    public WageFault? Fault =>
        Occupation.Grade == OccupationGrade.None ? WageFault.NoOccupation
        : Wages.Count == 0 ? WageFault.NoWage
        : Wages.All(wage => wage.Wage.Residual) ? WageFault.Residual
        : Occupation.Grade == OccupationGrade.Nearest ? WageFault.Nearest
        : null;

    /// <summary>The wages to show as the role's, latest year first; none if there is a fault.</summary>
    public IReadOnlyList<OfficialWage> Shown => Fault is null ? [.. Wages.Where(wage => !wage.Wage.Residual)] : [];

    /// <summary>The latest wage to show of each source and country.</summary>
    public IReadOnlyList<OfficialWage> Latest => [.. Shown.DistinctBy(wage => (wage.Source.Key, wage.Wage.Region))];

    /// <summary>The wages to show of the same source and country, earliest first.</summary>
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
    /// <summary>No official occupation is similar.</summary>
    NoOccupation,

    /// <summary>No source has a wage.</summary>
    NoWage,

    /// <summary>The occupation is a residual: "all other".</summary>
    Residual,

    /// <summary>The occupation is only the nearest, by our judgement.</summary>
    Nearest,
}
