namespace CareerCompare;

/// <summary>A role as an article names it.</summary>
/// <param name="Slug">The role's slug: that of its own article, or made from the name.</param>
/// <param name="Title">The role's title.</param>
public sealed record RoleReference(string Slug, string Title);
