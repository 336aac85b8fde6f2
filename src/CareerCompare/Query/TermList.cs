using CareerCompare.Compare;

namespace CareerCompare.Query;

/// <summary>A list of terms.</summary>
/// <param name="Items">The terms found, by title.</param>
/// <param name="Total">How many there are without any filter.</param>
/// <param name="Vocabulary">The terms of the site.</param>
/// <param name="Map">Which role asks for which terms.</param>
public sealed record TermList(IReadOnlyList<Term> Items, int Total, TermVocabulary Vocabulary, SkillMap Map);
