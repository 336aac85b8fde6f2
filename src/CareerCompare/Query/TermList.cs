using CareerCompare.Compare;

namespace CareerCompare.Query;

/// <summary>A list of terms.</summary>
/// <param name="Items">The matching terms, by title.</param>
/// <param name="Total">The number of terms without any filter.</param>
/// <param name="Vocabulary">The terms of the site.</param>
/// <param name="Map">The skills of all roles.</param>
public sealed record TermList(IReadOnlyList<Term> Items, int Total, TermVocabulary Vocabulary, SkillMap Map);
