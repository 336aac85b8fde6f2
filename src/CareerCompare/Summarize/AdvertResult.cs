namespace CareerCompare.Summarize;

/// <summary>The advertised pay of one role.</summary>
/// <param name="Role">The role's slug.</param>
/// <param name="Titles">The job titles that were counted.</param>
/// <param name="Groups">By level, region, year and currency.</param>
public sealed record RoleAdverts(string Role, IReadOnlyList<string> Titles, IReadOnlyList<AdvertGroup> Groups);

/// <summary>The summary of a file of adverts.</summary>
/// <param name="Roles">The roles with ranges, by slug.</param>
/// <param name="Unfound">The roles' job titles that are in no row.</param>
/// <param name="Titles">Job titles in the rows, or many of them.</param>
/// <param name="Rows">Rows read, without the header.</param>
/// <param name="Counts">Rows and ranges by year, then rows that are not a plain range, with their lines.</param>
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
