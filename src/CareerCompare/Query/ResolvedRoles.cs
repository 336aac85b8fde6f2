namespace CareerCompare.Query;

/// <summary>Where the roles of an address lead.</summary>
/// <param name="Known">Slugs in canonical order, without doubles.</param>
/// <param name="Unknown">Names that mean no role.</param>
/// <param name="IsCanonical">Whether the address already is the one address of these roles.</param>
public sealed record ResolvedRoles(IReadOnlyList<string> Known, IReadOnlyList<string> Unknown, bool IsCanonical);
