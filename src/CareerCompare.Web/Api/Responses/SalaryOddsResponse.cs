using CareerCompare.Compare;

namespace CareerCompare.Web.Api.Responses;

/// <summary>How often a random advert of the second role has a higher midpoint than one of the first, at one level; ties count half. Ranges are distinct, and assumed to be independent.</summary>
/// <param name="From">The first role's slug.</param>
/// <param name="To">The second role's slug.</param>
/// <param name="Level">The level, or <c>all</c>.</param>
/// <param name="Share">The share of pairs in which the second role's midpoint is higher, from 0 to 1.</param>
/// <param name="Low">Lower end of the 95% interval.</param>
/// <param name="High">Upper end of the 95% interval.</param>
/// <param name="TooClose">Whether the interval contains one half, so that neither role can be said to pay more.</param>
public sealed record SalaryOddsResponse(
    string From,
    string To,
    string Level,
    double Share,
    double Low,
    double High,
    bool TooClose
)
{
    internal static SalaryOddsResponse Create(string from, string to, string level, SalaryOdds odds) =>
        new(
            from,
            to,
            level,
            Math.Round(odds.Share, 4),
            Math.Round(odds.Low, 4),
            Math.Round(odds.High, 4),
            odds.IsTooClose
        );
}
