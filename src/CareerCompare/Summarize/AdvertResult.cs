namespace CareerCompare.Summarize;

/// <summary>What adverts of one role offer.</summary>
/// <param name="Role">The role's slug.</param>
/// <param name="Titles">The job titles that were counted.</param>
/// <param name="Groups">By level, region, year and currency.</param>
public sealed record RoleAdverts(string Role, IReadOnlyList<string> Titles, IReadOnlyList<AdvertGroup> Groups);

/// <summary>A file of adverts, summarized.</summary>
/// <param name="Roles">The roles that have ranges, by slug.</param>
/// <param name="Unfound">The roles' titles that no row has.</param>
/// <param name="Titles">Titles that rows have, or many of them.</param>
/// <param name="Rows">Rows read, without the header.</param>
/// <param name="Counts">Rows and ranges by year, then rows that are no plain range, with their lines.</param>
public sealed record AdvertResult(
    IReadOnlyList<RoleAdverts> Roles,
    IReadOnlyList<TitledRole> Unfound,
    IReadOnlyCollection<string> Titles,
    long Rows,
    IReadOnlyList<RowCount> Counts
)
{
    /// <summary>The sum of a count over all years.</summary>
    /// <param name="fact">One of <see cref="RowFacts"/>.</param>
    public long Sum(string fact) => Counts.Where(count => count.Fact == fact).Sum(count => count.Count);
}
