namespace CareerCompare.Summarize;

/// <summary>A role, and the job titles that mean it.</summary>
/// <param name="Slug">The role's slug.</param>
/// <param name="Titles">As adverts write them, capitals and blanks at the ends aside.</param>
public sealed record TitledRole(string Slug, IReadOnlyList<string> Titles);

/// <summary>Which job titles count for which roles, and which of them rows have.</summary>
internal sealed class RoleTitles
{
    // Enough to find what a title without rows was meant to be; longer ones are no titles.
    private const int MaxKept = 100_000;
    private const int MaxLength = 200;

    private readonly ILookup<string, int> roles;
    private readonly HashSet<string> found = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> foundOfRoles = new(StringComparer.OrdinalIgnoreCase);

    public RoleTitles(IReadOnlyList<TitledRole> all) =>
        roles = all.SelectMany((role, index) => TitlesFor(role).Select(title => (title, index)))
            .ToLookup(pair => pair.title, pair => pair.index, StringComparer.OrdinalIgnoreCase);

    /// <summary>Titles that rows have.</summary>
    public IReadOnlyCollection<string> Found => found;

    /// <summary>The roles that a row's title counts for.</summary>
    public IEnumerable<int> RolesFor(string title)
    {
        if (found.Count < MaxKept && title.Length <= MaxLength)
            found.Add(title);
        var counted = roles[title];
        if (counted.Any())
            foundOfRoles.Add(title);
        return counted;
    }

    /// <summary>The titles of a role that rows have, or that no row has.</summary>
    public IReadOnlyList<string> TitlesFor(TitledRole role, bool found) =>
        [.. TitlesFor(role).Where(title => foundOfRoles.Contains(title) == found)];

    private static IEnumerable<string> TitlesFor(TitledRole role) =>
        role.Titles.Select(title => title.Trim()).Distinct(StringComparer.OrdinalIgnoreCase);
}
