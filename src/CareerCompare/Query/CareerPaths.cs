using CareerCompare.Compare;

namespace CareerCompare.Query;

/// <summary>Where people come to a role from, and where they go next.</summary>
/// <param name="From">Roles before it, those that its article names first.</param>
/// <param name="To">Roles after it, those that its article names first.</param>
public sealed record CareerPaths(IReadOnlyList<CareerStep> From, IReadOnlyList<CareerStep> To);

/// <summary>A step between two roles.</summary>
/// <param name="Role">The other role.</param>
/// <param name="Way">The transition in the direction of the step.</param>
/// <param name="Authored">Whether the article says so; else it is computed from terms.</param>
public sealed record CareerStep(RoleSummary Role, Transition Way, bool Authored);
