namespace CareerCompare.Summarize;

/// <summary>The roles by job title, and the titles found in rows.</summary>
internal sealed class RoleTitles
{
    // Enough to suggest the title that was meant. Anything longer is not a title.
    private const int MaxKept = 100_000;
    private const int MaxLength = 200;

    private readonly ILookup<string, int> roles;
    private readonly HashSet<string> found = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> foundOfRoles = new(StringComparer.OrdinalIgnoreCase);

    public RoleTitles(IReadOnlyList<TitledRole> all) =>
        roles = all.SelectMany((role, index) => TitlesFor(role).Select(title => (title, index)))
            .ToLookup(pair => pair.title, pair => pair.index, StringComparer.OrdinalIgnoreCase);

    /// <summary>Titles found in rows.</summary>
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

    /// <summary>The titles of a role that were found in rows, or that were not.</summary>
    public IReadOnlyList<string> TitlesFor(TitledRole role, bool found) =>
        [.. TitlesFor(role).Where(title => foundOfRoles.Contains(title) == found)];

    private static IEnumerable<string> TitlesFor(TitledRole role) =>
        role.Titles.Select(title => title.Trim()).Distinct(StringComparer.OrdinalIgnoreCase);
}
