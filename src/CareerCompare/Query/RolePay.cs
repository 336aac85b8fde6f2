namespace CareerCompare.Query;

/// <summary>What a role pays.</summary>
/// <param name="Adverts">What adverts offer, by one source; null where none has this role.</param>
/// <param name="Source">That source; null where there is none.</param>
/// <param name="OtherSources">Other sources of adverts that have this role.</param>
/// <param name="Official">What official statistics say; null where the article names no occupation.</param>
/// <param name="Claims">What articles quote, each with its source and year.</param>
/// <param name="Site">The site, for its rules of samples and its currencies.</param>
public sealed record RolePay(
    AdvertSummary? Adverts,
    Source? Source,
    IReadOnlyList<Source> OtherSources,
    OfficialPay? Official,
    IReadOnlyList<SalaryClaim> Claims,
    Site Site
)
{
    /// <summary>Whether there is no figure to show.</summary>
    public bool IsEmpty => Adverts is null && (Official?.Shown.Count ?? 0) == 0 && Claims.Count == 0;

    /// <summary>All sources that its figures come from.</summary>
    public IEnumerable<Source> Sources =>
        new[] { Adverts is null ? null : Source }
            .Concat((Official?.Shown ?? []).Select(wage => wage.Source))
            .OfType<Source>()
            .DistinctBy(source => source.Key);
}
