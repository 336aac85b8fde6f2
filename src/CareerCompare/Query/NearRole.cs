using CareerCompare.Compare;

namespace CareerCompare.Query;

/// <summary>A role similar to another.</summary>
/// <param name="Role">The other role.</param>
/// <param name="Like">How similar they are.</param>
/// <param name="Url">The page that compares the two.</param>
public sealed record NearRole(RoleSummary Role, Likeness Like, string Url);
