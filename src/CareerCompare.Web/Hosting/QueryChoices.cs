using System.Collections.Frozen;
using CareerCompare.Query;

namespace CareerCompare.Web.Hosting;

/// <summary>
/// The table of the query parameters whose values are chosen from lists that the site itself offers. All other parameters,
/// and all other values of these, are a visitor's own words or figures. Responses to those are never cached: from how fast
/// a response comes, others could learn that somebody asked for it.
/// </summary>
internal static class QueryChoices
{
    private static readonly FrozenDictionary<string, Func<CareerQueries, string, bool>> Offered = new Dictionary<
        string,
        Func<CareerQueries, string, bool>
    >
    {
        ["page"] = (_, value) => IsNumber(value),
        ["pageSize"] = (_, value) => IsNumber(value),
        // Only slugs, as in our own links: another spelling of a name is the visitor's.
        ["role"] = IsRole,
        ["roles"] = IsRole,
        ["family"] = (queries, value) => queries.Offers("family", value),
        ["kind"] = (queries, value) =>
            value is "role" or "comparison" or "term" or "job" or "section" || queries.Offers("kind", value),
        ["employment"] = (queries, value) => queries.Offers("employment", value),
        ["level"] = (_, value) => value == SalaryGroups.All || SalaryGroups.Levels.Any(level => level.Key == value),
        ["region"] = (_, value) => value == SalaryGroups.Global || Country.IsCode(value),
        ["year"] = (_, value) => value == SalaryGroups.All || (value.Length == 4 && IsNumber(value)),
        ["currency"] = (queries, value) => queries.Current()?.Site.CurrencyFor(value, AnyYear) is not null,
        ["source"] = (queries, value) => queries.AdvertSources().Any(source => source.Key == value),
        ["figures"] = (_, value) => value == "official",
        ["only"] = (_, value) => value == "differences",
        ["pay"] = (_, value) => value == "stated",
        ["remote"] = (_, value) => value is "true" or "false",
        ["sort"] = (_, value) => value is "median" or "ranges" or "name",
        ["view"] = (_, value) => value == "prices",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // A currency with a rate for one year has rates for all years.
    private const int AnyYear = 2025;

    /// <summary>Whether all values of a query are offered by the site, so that the query says nothing of the visitor.</summary>
    public static bool AreOffered(this IQueryCollection query, CareerQueries queries) =>
        query.All(parameter =>
            parameter
                .Value.SelectMany(value => (value ?? "").Split(','))
                // An empty field of a form.
                .Where(value => !string.IsNullOrWhiteSpace(value))
                // A value sent a thousand times is looked up once; the first that is not offered ends the search.
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .All(value => Offered.TryGetValue(parameter.Key, out var isOffered) && isOffered(queries, value))
        );

    private static bool IsNumber(string value) => value.Length is > 0 and <= 4 && value.All(char.IsAsciiDigit);

    private static bool IsRole(CareerQueries queries, string value) => queries.FindRole(value) == value;
}
