namespace CareerCompare.Query;

/// <summary>The roles in an address.</summary>
/// <param name="Known">Slugs in canonical order, without duplicates.</param>
/// <param name="Unknown">Names that are not a role.</param>
/// <param name="IsCanonical">Whether the address is the canonical one.</param>
public sealed record ResolvedRoles(IReadOnlyList<string> Known, IReadOnlyList<string> Unknown, bool IsCanonical);
