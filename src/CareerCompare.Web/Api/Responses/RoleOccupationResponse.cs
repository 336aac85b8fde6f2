using CareerCompare.Query;
using CareerCompare.Web.Views.Pay;

namespace CareerCompare.Web.Api.Responses;

/// <summary>Where official classifications put the role.</summary>
/// <param name="Soc">US Standard Occupational Classification.</param>
/// <param name="Onet">O*NET-SOC.</param>
/// <param name="Esco">European classification.</param>
/// <param name="Grade">How well they fit: exact, listed, nearest (by our judgement) or none.</param>
/// <param name="Shown">Whether the wage is given as that of the role.</param>
/// <param name="Note">What the wage does and does not tell of the role, or why it is not given.</param>
public sealed record RoleOccupationResponse(
    string? Soc,
    string? Onet,
    string? Esco,
    string Grade,
    bool Shown,
    string Note
)
{
    internal static RoleOccupationResponse From(string role, OfficialPay official) =>
        new(
            official.Occupation.Soc,
            official.Occupation.Onet,
            official.Occupation.Esco,
            official.Occupation.Grade.ToString().ToLowerInvariant(),
            official.Fault is null,
            OccupationWords.About(role, official)
        );
}
