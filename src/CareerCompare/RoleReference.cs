namespace CareerCompare;

/// <summary>A reference to a role.</summary>
/// <param name="Slug">The role's slug: from its own article, or made from its name.</param>
/// <param name="Title">The role's title.</param>
public sealed record RoleReference(string Slug, string Title);
