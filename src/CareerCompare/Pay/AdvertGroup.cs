namespace CareerCompare.Pay;

/// <summary>
/// The number of distinct ranges by level, remote share and size of employer, in the order of <see cref="SalaryGroups"/>.
/// </summary>
public sealed record AdvertMix(IReadOnlyList<int> Levels, IReadOnlyList<int> Remote, IReadOnlyList<int> Sizes);

/// <summary>The advertised pay ranges of one group.</summary>
/// <param name="Level"><c>EN</c>, <c>MI</c>, <c>SE</c>, <c>EX</c> or <c>all</c>.</param>
/// <param name="Region">The employer's country as ISO 3166-1 alpha-2, or <c>global</c>.</param>
/// <param name="Year">The year of the adverts, or <c>all</c>.</param>
/// <param name="Currency">
/// ISO 4217. US dollars include all ranges, as converted by the source; another currency only the ranges advertised in it.
/// </param>
/// <param name="N">The number of distinct ranges, at least one.</param>
/// <param name="Adverts">The number of ranges with repeats, at least <paramref name="N"/>.</param>
/// <param name="Range">Percentiles of the ranges; null if there are too few.</param>
/// <param name="Mix">The composition of the distinct ranges.</param>
public sealed record AdvertGroup(
    string Level,
    string Region,
    string Year,
    string Currency,
    int N,
    int Adverts,
    RangePercentiles? Range,
    AdvertMix Mix
)
{
    /// <summary>Distinct ranges of adverts for seniors and executives.</summary>
    public int SeniorOrAbove => Mix.Levels[^2] + Mix.Levels[^1];
}
