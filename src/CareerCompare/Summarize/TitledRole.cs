namespace CareerCompare.Summarize;

/// <summary>A role with its job titles.</summary>
/// <param name="Slug">The role's slug.</param>
/// <param name="Titles">Job titles as adverts write them, ignoring case and surrounding blanks.</param>
public sealed record TitledRole(string Slug, IReadOnlyList<string> Titles);
