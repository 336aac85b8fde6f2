namespace CareerCompare.Terms;

/// <summary>A term that a role asks for, with its mentions in the role's profile.</summary>
/// <param name="Term">The term's slug.</param>
/// <param name="Evidence">The first mentions in the role's profile, in the order written; never empty.</param>
/// <param name="Mentions">The number of mentions.</param>
/// <param name="IsPoint">Whether it is a point of its own: the label of an item, or in a list of tools.</param>
public sealed record RoleSkill(string Term, IReadOnlyList<Evidence> Evidence, int Mentions, bool IsPoint);

/// <summary>A mention of a term in a role's profile.</summary>
/// <param name="Section">The section's key.</param>
/// <param name="Source">The article's file, and the line of the mention.</param>
/// <param name="Text">The item or sentence with the mention, as plain text.</param>
public sealed record Evidence(string Section, Origin Source, string Text);
