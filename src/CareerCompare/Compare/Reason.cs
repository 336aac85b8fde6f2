namespace CareerCompare.Compare;

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
