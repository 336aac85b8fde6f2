using CareerCompare.Query;
using CareerCompare.Web.Views.Pay;

namespace CareerCompare.Web.Api.Responses;

/// <summary>The role in official classifications.</summary>
/// <param name="Soc">Its code in the US Standard Occupational Classification.</param>
/// <param name="Onet">Its O*NET-SOC code.</param>
/// <param name="Esco">Its code in ESCO, the European classification.</param>
/// <param name="Grade">How well the codes fit the role: exact, listed, nearest (in our judgement) or none.</param>
/// <param name="Shown">Whether the occupation's wage is given for the role.</param>
/// <param name="Note">Explains what the wage says about the role, or why it is not given.</param>
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
