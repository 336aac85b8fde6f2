namespace CareerCompare.Query;

/// <summary>The pay of a role.</summary>
/// <param name="Adverts">Its adverts by one source; null if no source has the role.</param>
/// <param name="Source">That source; null for none.</param>
/// <param name="OtherSources">Other sources of adverts that have this role.</param>
/// <param name="Official">Its official statistics; null if the article names no occupation.</param>
/// <param name="Claims">Figures quoted in articles, each with its source and year.</param>
/// <param name="Site">The site, with its salary rules and currencies.</param>
public sealed record RolePay(
    AdvertSummary? Adverts,
    Source? Source,
    IReadOnlyList<Source> OtherSources,
    OfficialPay? Official,
    IReadOnlyList<SalaryClaim> Claims,
    Site Site
)
{
    /// <summary>Whether there are no figures to show.</summary>
    public bool IsEmpty => Adverts is null && (Official?.Shown.Count ?? 0) == 0 && Claims.Count == 0;

    /// <summary>All sources of its figures.</summary>
    public IEnumerable<Source> Sources =>
        new[] { Adverts is null ? null : Source }
            .Concat((Official?.Shown ?? []).Select(wage => wage.Source))
            .OfType<Source>()
            .DistinctBy(source => source.Key);
}
