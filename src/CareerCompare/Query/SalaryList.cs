namespace CareerCompare.Query;

/// <summary>The pay of all roles.</summary>
/// <param name="Roles">Roles with adverts by the chosen source, by title.</param>
/// <param name="Official">Roles with an official wage to show, by title, with adverts or without.</param>
/// <param name="Source">The chosen source of adverts; null for none.</param>
/// <param name="Method">The sources of the figures.</param>
/// <param name="Site">The site, with its salary rules and currencies.</param>
public sealed record SalaryList(
    IReadOnlyList<(RoleSummary Role, AdvertSummary Adverts, OfficialPay? Official)> Roles,
    IReadOnlyList<(RoleSummary Role, OfficialPay Official)> Official,
    Source? Source,
    PayMethod Method,
    Site Site
);
