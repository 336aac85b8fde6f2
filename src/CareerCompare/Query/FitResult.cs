using CareerCompare.Compare;

namespace CareerCompare.Query;

/// <summary>Roles that fit a person's skills.</summary>
/// <param name="Skills">The terms that the person knows, in the order given.</param>
/// <param name="Lacks">The terms that the person lacks.</param>
/// <param name="UnknownSkills">Names of skills that are not a term.</param>
/// <param name="UnknownLacks">Names of lacking skills that are not a term.</param>
/// <param name="Fits">The roles that ask for at least one known term, best first.</param>
/// <param name="LearnNext">The terms most often missing from the roles that fit, with the number of those roles.</param>
/// <param name="Roles">Every role by slug.</param>
/// <param name="Map">The skills of all roles.</param>
/// <param name="Vocabulary">The terms of the site.</param>
public sealed record FitResult(
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
    /// <summary>All names that are not a term.</summary>
    public IReadOnlyList<string> Unknown => [.. UnknownSkills.Concat(UnknownLacks).Distinct()];
}
