namespace CareerCompare.Query;

/// <summary>The content of a role's salary page.</summary>
/// <param name="Role">The role.</param>
/// <param name="Pay">Its pay.</param>
/// <param name="Prices">The price levels of countries; null for none.</param>
/// <param name="Nearest">The most similar roles that have adverts, with their adverts.</param>
/// <param name="Jobs">The jobs most relevant to it.</param>
public sealed record SalaryResult(
    RoleSummary Role,
    RolePay Pay,
    PriceTable? Prices,
    IReadOnlyList<(NearRole Near, AdvertSummary Adverts)> Nearest,
    IReadOnlyList<FeaturedJob> Jobs
);
