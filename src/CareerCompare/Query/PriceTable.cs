namespace CareerCompare.Query;

/// <summary>Price levels of countries.</summary>
/// <param name="Levels">By country and year.</param>
/// <param name="Source">Their source.</param>
public sealed record PriceTable(IReadOnlyList<PriceLevel> Levels, Source Source)
{
    /// <summary>Finds the level of a year, or else of the nearest year before, or else after; null if there is none.</summary>
    public PriceLevel? Find(string country, int year) =>
        Levels
            .Where(level => level.Country == country)
            .OrderBy(level => level.Year > year)
            .ThenBy(level => Math.Abs(level.Year - year))
            .FirstOrDefault();
}
