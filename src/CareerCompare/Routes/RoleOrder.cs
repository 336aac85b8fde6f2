namespace CareerCompare.Routes;

/// <summary>The canonical order of the roles of a comparison, so that it has one address.</summary>
public static class RoleOrder
{
    /// <summary>A key that is the same for two roles in either order.</summary>
    public static string PairKey(IEnumerable<string> roles) => string.Join(' ', roles.Order(StringComparer.Ordinal));

    /// <summary>Sorts roles in the order of the authored article for a pair, otherwise alphabetically.</summary>
    /// <param name="roles">Slugs.</param>
    /// <param name="authored">Finds the roles of the article about a pair by its key; null for none.</param>
    public static IReadOnlyList<string> Canonical(
        IReadOnlyList<string> roles,
        Func<string, IReadOnlyList<string>?> authored
    ) => (roles.Count == 2 ? authored(PairKey(roles)) : null) ?? [.. roles.Order(StringComparer.Ordinal)];
}
