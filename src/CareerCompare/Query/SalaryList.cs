namespace CareerCompare.Query;

/// <summary>What all roles pay.</summary>
/// <param name="Roles">Roles with adverts by the chosen source, by title.</param>
/// <param name="Official">Roles with an official wage to show as theirs, by title, with adverts or without.</param>
/// <param name="Source">The chosen source of adverts; null where there is none.</param>
/// <param name="Method">What the figures rest on.</param>
/// <param name="Site">The site, for its rules of samples and its currencies.</param>
public sealed record SalaryList(
    IReadOnlyList<(RoleSummary Role, AdvertSummary Adverts, OfficialPay? Official)> Roles,
    IReadOnlyList<(RoleSummary Role, OfficialPay Official)> Official,
    Source? Source,
    PayMethod Method,
    Site Site
);
