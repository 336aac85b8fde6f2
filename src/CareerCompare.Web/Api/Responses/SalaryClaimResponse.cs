namespace CareerCompare.Web.Api.Responses;

/// <summary>A figure of another publisher, as published.</summary>
/// <param name="Statistic">Which figure it is, such as median or mean.</param>
/// <param name="Amount">The amount a year.</param>
/// <param name="Currency">Of the amount, ISO 4217.</param>
/// <param name="Region">The country that it is about.</param>
/// <param name="Year">The year that it is about.</param>
/// <param name="Source">Who published it.</param>
/// <param name="Url">Where it can be read.</param>
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
