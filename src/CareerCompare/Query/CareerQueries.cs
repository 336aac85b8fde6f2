namespace CareerCompare.Query;

/// <summary>
/// What pages and the API ask; one method a question. Every answer comes from one snapshot of one publication.
/// </summary>
public sealed class CareerQueries
{
    /// <summary>The most roles that can be compared at once.</summary>
    public const int MostRoles = 4;

    /// <summary>The publication that is served, or null before the first.</summary>
    public Publication? Current() => throw new NotSupportedException();

    /// <summary>What the start page shows.</summary>
    public HomeAnswer Home() => throw new NotSupportedException();

    /// <summary>Roles by family (as written, case aside) and text (in title, aliases, description), by title.</summary>
    public RoleList Roles(string? text, string? family, int page, int pageSize) => throw new NotSupportedException();

    /// <summary>One role by slug; null where there is none.</summary>
    public RoleAnswer? Role(string slug) => throw new NotSupportedException();

    /// <summary>Authored comparisons, newest first.</summary>
    public IReadOnlyList<ComparisonSummary> Comparisons() => throw new NotSupportedException();

    /// <summary>
    /// Turns what stands in an address into roles: slugs, aliases, other cases; doubles removed, at most four kept,
    /// in canonical order (that of the authored article for a pair, else alphabetical).
    /// </summary>
    public ResolvedRoles Resolve(IReadOnlyList<string> names) => throw new NotSupportedException();

    /// <summary>Two to four roles side by side, in the order given; null where a slug is unknown.</summary>
    public CompareAnswer? Compare(IReadOnlyList<string> slugs) => throw new NotSupportedException();

    /// <summary>Pages whose address is like this path, best first, at most five.</summary>
    public IReadOnlyList<NearMatch> Near(string path) => throw new NotSupportedException();
}
