namespace CareerCompare.Terms;

/// <summary>A glossary term: a skill, tool, method or subject that roles ask for.</summary>
/// <param name="Slug">The last part of its address.</param>
/// <param name="Title">Its name.</param>
/// <param name="Kind">A key of <c>kinds.yml</c>, or the kind as its article writes it; empty for none.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="MatchCase">
/// Whether its one-word names only match with the same letter case, because they are also ordinary words.
/// </param>
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
