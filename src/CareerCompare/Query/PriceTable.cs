namespace CareerCompare.Query;

/// <summary>What prices are in countries.</summary>
/// <param name="Levels">By country and year.</param>
/// <param name="Source">Where they come from.</param>
public sealed record PriceTable(IReadOnlyList<PriceLevel> Levels, Source Source)
{
    /// <summary>The level of a year, else of the nearest year before, else after; null where there is none.</summary>
    public PriceLevel? Find(string country, int year) =>
        Levels
            .Where(level => level.Country == country)
            .OrderBy(level => level.Year > year)
            .ThenBy(level => Math.Abs(level.Year - year))
            .FirstOrDefault();
}
