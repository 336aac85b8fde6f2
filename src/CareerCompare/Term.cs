namespace CareerCompare;

/// <summary>A glossary term: a skill, tool, method or subject that roles ask for.</summary>
/// <param name="Slug">The last part of its address.</param>
/// <param name="Title">Its name.</param>
/// <param name="Kind">A key of <c>kinds.yml</c>, or what its article says instead; empty where it says nothing.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="MatchCase">Whether its names of one word count only with the letters as written, because they are words too.</param>
/// <param name="Summary">The definition as plain text.</param>
public sealed record Term(
    string Slug,
    string Title,
    string Kind,
    IReadOnlyList<string> Aliases,
    bool MatchCase,
    string Summary
)
{
    /// <summary>The term's page.</summary>
    public string Url => SiteRoute.Skill.For(Slug);

    /// <summary>Title and aliases.</summary>
    public IEnumerable<string> Names => Aliases.Prepend(Title);
}

/// <summary>A kind of term.</summary>
/// <param name="Key">Its stable name.</param>
/// <param name="Title">How pages call terms of it.</param>
/// <param name="Says">What a term of it says of a role: <c>work</c>, <c>means</c> or <c>person</c>; null for nothing.</param>
public sealed record TermKind(string Key, string Title, string? Says);

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
