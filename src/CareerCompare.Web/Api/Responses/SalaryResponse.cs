using CareerCompare.Query;

namespace CareerCompare.Web.Api.Responses;

/// <summary>What a role pays.</summary>
/// <param name="Adverts">Advertised ranges by group; empty where there are none.</param>
/// <param name="Official">Official wages of the role's occupation, latest year first; empty where none is that of the role.</param>
/// <param name="Occupation">The role's official occupation; null where its article names none.</param>
/// <param name="Claims">What other publishers say, each with its source and year.</param>
/// <param name="Sources">Where adverts and official wages come from.</param>
public sealed record SalaryResponse(
    IReadOnlyList<AdvertsResponse> Adverts,
    IReadOnlyList<WageResponse> Official,
    RoleOccupationResponse? Occupation,
    IReadOnlyList<SalaryClaimResponse> Claims,
    IReadOnlyList<SourceResponse> Sources
)
{
    /// <summary>The groups of a level, region and year; null for any.</summary>
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

    /// <summary>All levels and each level, over all regions and years; null where nothing is known.</summary>
    internal static SalaryResponse? InShort(string role, RolePay pay) =>
        pay.IsEmpty ? null : For(role, pay, null, SalaryGroups.Global, SalaryGroups.All);
}
