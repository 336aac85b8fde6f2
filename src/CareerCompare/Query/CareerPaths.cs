using CareerCompare.Compare;

namespace CareerCompare.Query;

/// <summary>Career steps to and from a role.</summary>
/// <param name="From">Roles before it, those named by its article first.</param>
/// <param name="To">Roles after it, those named by its article first.</param>
public sealed record CareerPaths(IReadOnlyList<CareerStep> From, IReadOnlyList<CareerStep> To);

/// <summary>A step between two roles.</summary>
/// <param name="Role">The other role.</param>
/// <param name="Way">The transition in the direction of the step.</param>
/// <param name="Authored">Whether the article names it; otherwise it is computed from terms.</param>
public sealed record CareerStep(RoleSummary Role, Transition Way, bool Authored);
