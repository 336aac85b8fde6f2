namespace CareerCompare.Compare;

/// <summary>The terms of two to four roles side by side.</summary>
/// <param name="Shared">Terms that all roles ask for.</param>
/// <param name="Some">Terms that several roles ask for, but not all, with the columns of those roles.</param>
/// <param name="Only">By column, the terms that only this role asks for.</param>
/// <param name="Distinctive">By column, the terms that set the role apart, most distinctive first.</param>
/// <param name="Transitions">The transition of every ordered pair of roles.</param>
/// <param name="Likeness">The likeness of every pair of columns.</param>
/// <param name="Reasons">By column, reasons to choose the role.</param>
public sealed record SkillComparison(
    IReadOnlyList<string> Shared,
    IReadOnlyList<PartlyShared> Some,
    IReadOnlyList<IReadOnlyList<string>> Only,
    IReadOnlyList<IReadOnlyList<Distinction>> Distinctive,
    IReadOnlyList<Transition> Transitions,
    IReadOnlyList<(int Column, int Other, Likeness Like)> Likeness,
    IReadOnlyList<IReadOnlyList<Reason>> Reasons
);

/// <summary>A term that some of the compared roles ask for.</summary>
public sealed record PartlyShared(string Term, IReadOnlyList<int> Columns);

/// <summary>A term that sets a role apart.</summary>
/// <param name="Term">The term.</param>
/// <param name="Mentions">The number of times the role's skill sections name it.</param>
/// <param name="IsPoint">Whether it has a point of its own there.</param>
/// <param name="Roles">The number of roles on the site that ask for it.</param>
/// <param name="Score">
/// Its weight times its mentions, plus two mentions for a point of its own; see <see cref="SkillComparer"/>.
/// </param>
public sealed record Distinction(string Term, int Mentions, bool IsPoint, int Roles, double Score);

/// <summary>A reason to choose a role: terms that the others do not ask for.</summary>
/// <param name="Kind">The kind of reason.</param>
/// <param name="Terms">The terms to name, most distinctive first.</param>
public sealed record Reason(ReasonKind Kind, IReadOnlyList<string> Terms);

/// <summary>Kinds of reasons.</summary>
public enum ReasonKind
{
    /// <summary>The work itself: methods and subjects.</summary>
    Work,

    /// <summary>The means: languages, frameworks, tools and platforms.</summary>
    Means,

    /// <summary>The person: soft skills.</summary>
    Person,
}
