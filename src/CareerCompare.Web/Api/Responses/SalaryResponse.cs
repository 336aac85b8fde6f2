using CareerCompare.Query;

namespace CareerCompare.Web.Api.Responses;

/// <summary>The pay of a role.</summary>
/// <param name="Adverts">Advertised ranges by group; empty if there are none.</param>
/// <param name="Official">Official wages of the role's occupation, latest year first; empty if no occupation fits the role.</param>
/// <param name="Occupation">The role's official occupation; null if its article names none.</param>
/// <param name="Claims">Figures from other publishers, each with its source and year.</param>
/// <param name="Sources">The sources of adverts and official wages.</param>
public sealed record SalaryResponse(
    IReadOnlyList<AdvertsResponse> Adverts,
    IReadOnlyList<WageResponse> Official,
    RoleOccupationResponse? Occupation,
    IReadOnlyList<SalaryClaimResponse> Claims,
    IReadOnlyList<SourceResponse> Sources
)
{
    /// <summary>The pay by level, region and year; null for any.</summary>
    internal static SalaryResponse For(string role, RolePay pay, string? level, string? region, string? year) =>
        new(
            [.. (pay.Adverts?.Where(level, region, year) ?? []).Select(group => AdvertsResponse.From(group, pay))],
            [
                .. (pay.Official?.Shown ?? [])
                    .Where(wage => region is null or SalaryGroups.Global || wage.Wage.Region == region)
                    .Where(wage => year is null or SalaryGroups.All || $"{wage.Wage.Year}" == year)
                    .Select(wage => WageResponse.From(wage, pay.Official!.Occupation)),
            ],
            pay.Official is { } official ? RoleOccupationResponse.From(role, official) : null,
            [.. pay.Claims.Select(SalaryClaimResponse.From)],
            [.. pay.Sources.Select(SourceResponse.From)]
        );

    /// <summary>The pay of all levels together and of each level, over all regions and years; null if there are no figures.</summary>
    internal static SalaryResponse? InShort(string role, RolePay pay) =>
        pay.IsEmpty ? null : For(role, pay, null, SalaryGroups.Global, SalaryGroups.All);
}
