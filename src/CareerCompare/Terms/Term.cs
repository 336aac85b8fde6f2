namespace CareerCompare.Terms;

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
