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
