namespace CareerCompare.Web.Api.Responses;

/// <summary>A figure from another publisher, as published.</summary>
/// <param name="Statistic">The statistic, such as median or mean.</param>
/// <param name="Amount">The amount a year.</param>
/// <param name="Currency">The currency of the amount, ISO 4217.</param>
/// <param name="Region">The country.</param>
/// <param name="Year">The year.</param>
/// <param name="Source">The publisher.</param>
/// <param name="Url">The address of the publication.</param>
public sealed record SalaryClaimResponse(
    string? Statistic,
    decimal? Amount,
    string? Currency,
    string? Region,
    int? Year,
    string? Source,
    string? Url
)
{
    internal static SalaryClaimResponse From(SalaryClaim claim) =>
        new(claim.Statistic, claim.Amount, claim.Currency, claim.Region, claim.Year, claim.Origin, claim.Url);
}
