using CareerCompare.Compare;

namespace CareerCompare.Query;

/// <summary>Roles by what somebody knows.</summary>
/// <param name="Skills">The terms one knows, in the order given.</param>
/// <param name="Lacks">The terms one says one lacks.</param>
/// <param name="UnknownSkills">Names one says one knows that mean no term.</param>
/// <param name="UnknownLacks">Names one says one lacks that mean no term.</param>
/// <param name="Fits">The roles that ask for something one knows, best first.</param>
/// <param name="LearnNext">The terms that add most roles, with their number.</param>
/// <param name="Roles">Every role by slug.</param>
/// <param name="Map">Which role asks for which terms.</param>
/// <param name="Vocabulary">The terms of the site.</param>
public sealed record FitAnswer(
    IReadOnlyList<Term> Skills,
    IReadOnlyList<Term> Lacks,
    IReadOnlyList<string> UnknownSkills,
    IReadOnlyList<string> UnknownLacks,
    IReadOnlyList<RoleFit> Fits,
    IReadOnlyList<(Term Term, int Roles)> LearnNext,
    IReadOnlyDictionary<string, RoleSummary> Roles,
    SkillMap Map,
    TermVocabulary Vocabulary
)
{
    /// <summary>All names that mean no term.</summary>
    public IReadOnlyList<string> Unknown => [.. UnknownSkills.Concat(UnknownLacks).Distinct()];
}
