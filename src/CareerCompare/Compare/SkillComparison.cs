namespace CareerCompare.Compare;

/// <summary>The terms of two to four roles side by side.</summary>
/// <param name="Shared">What all ask for.</param>
/// <param name="Some">What several ask for, but not all, with the columns that do.</param>
/// <param name="Only">By column what no other of these roles asks for.</param>
/// <param name="Distinctive">By column what sets the role apart, most first.</param>
/// <param name="Transitions">Every ordered pair.</param>
/// <param name="Likeness">Every pair of columns, the first column's first.</param>
/// <param name="Reasons">By column what speaks for the role.</param>
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
/// <param name="Mentions">How often the role's sections of skills name it.</param>
/// <param name="IsPoint">Whether it is a point of its own there.</param>
/// <param name="Roles">How many roles of the site ask for it.</param>
/// <param name="Score">Its weight times its mentions, a point of its own counted as two more; see <see cref="SkillComparer"/>.</param>
public sealed record Distinction(string Term, int Mentions, bool IsPoint, int Roles, double Score);

/// <summary>Why to choose a role: what it asks for and the others do not.</summary>
/// <param name="Kind">What sort of reason it is.</param>
/// <param name="Terms">The terms to name, most distinctive first.</param>
public sealed record Reason(ReasonKind Kind, IReadOnlyList<string> Terms);

/// <summary>Sorts of reason.</summary>
public enum ReasonKind
{
    /// <summary>The work itself: methods and subjects.</summary>
    Work,

    /// <summary>What one works with: languages, frameworks, tools and platforms.</summary>
    Means,

    /// <summary>What one is like: soft skills.</summary>
    Person,
}
