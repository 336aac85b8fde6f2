namespace CareerCompare.Terms;

/// <summary>A term that a role asks for, with the places that say so, in the order written; never empty.</summary>
/// <param name="Term">The term's slug.</param>
/// <param name="Evidence">Where the role's profile names it: the first places.</param>
/// <param name="Mentions">How often it is named in all.</param>
/// <param name="IsPoint">Whether it is a point of its own: the label of an item, or in a list of tools.</param>
public sealed record RoleTerm(string Term, IReadOnlyList<Evidence> Evidence, int Mentions, bool IsPoint);

/// <summary>A place of a role's profile that names a term.</summary>
/// <param name="Section">The section's key.</param>
/// <param name="Source">The article's file, and the line on which the name starts.</param>
/// <param name="Text">The item or sentence that names it, as plain text.</param>
public sealed record Evidence(string Section, Origin Source, string Text);
