using CareerCompare.Query;

namespace CareerCompare.Web.Api.Responses;

/// <summary>The advertised pay ranges of one group, with amounts a year. Percentiles are null if there are too few ranges.</summary>
/// <param name="Level"><c>EN</c>, <c>MI</c>, <c>SE</c>, <c>EX</c> or <c>all</c>, as the source takes it from the job title.</param>
/// <param name="Region">The employer's country as ISO 3166-1 alpha-2, or <c>global</c>.</param>
/// <param name="Year">The year of the adverts, or <c>all</c>.</param>
/// <param name="Currency">
/// The currency of the amounts, ISO 4217: US dollars as converted by the source, or another currency for the ranges
/// advertised in it.
/// </param>
/// <param name="N">The number of distinct ranges.</param>
/// <param name="Adverts">The number of adverts, including repeats.</param>
/// <param name="Low">The low ends of the ranges.</param>
/// <param name="Mid">The midpoints of the ranges.</param>
/// <param name="High">The high ends of the ranges.</param>
/// <param name="SmallSample">Whether the sample is small.</param>
/// <param name="Source">The key of the source.</param>
public sealed record AdvertsResponse(
    string Level,
    string Region,
    string Year,
    string Currency,
    int N,
    int Adverts,
    PercentilesResponse? Low,
    PercentilesResponse? Mid,
    PercentilesResponse? High,
    bool SmallSample,
    string Source
)
{
    internal static AdvertsResponse From(AdvertGroup group, RolePay pay) =>
        From(group, pay.Adverts!.Source, pay.Site.Salaries);

    internal static AdvertsResponse From(AdvertGroup group, string source, SalaryRules rules) =>
        new(
            group.Level,
            group.Region,
            group.Year,
            group.Currency,
            group.N,
            group.Adverts,
            PercentilesResponse.From(group.Range?.Low),
            PercentilesResponse.From(group.Range?.Mid),
            PercentilesResponse.From(group.Range?.High),
            group.N < rules.Small,
            source
        );
}
