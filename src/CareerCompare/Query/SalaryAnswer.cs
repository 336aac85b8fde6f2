namespace CareerCompare.Query;

/// <summary>A role's pay with what its page links to.</summary>
/// <param name="Role">The role.</param>
/// <param name="Pay">What it pays.</param>
/// <param name="Prices">What prices are in countries; null where no source says.</param>
/// <param name="Nearest">The roles with adverts that are most like it, with all their adverts.</param>
/// <param name="Jobs">Jobs that have most to do with it.</param>
public sealed record SalaryAnswer(
    RoleSummary Role,
    RolePay Pay,
    PriceTable? Prices,
    IReadOnlyList<(NearRole Near, AdvertSummary Adverts)> Nearest,
    IReadOnlyList<FeaturedJob> Jobs
);
