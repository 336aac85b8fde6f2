namespace CareerCompare.Compare;

/// <summary>
/// The terms to learn when moving from one role to another. All lists are slugs, in the order in which the new role's page
/// names them.
/// </summary>
/// <param name="From">The current role.</param>
/// <param name="To">The new role.</param>
/// <param name="Have">Terms that both roles ask for.</param>
/// <param name="Need">All terms that the new role asks for.</param>
/// <param name="Missing">Terms that only the new role asks for: what to learn, most important first.</param>
public sealed record Transition(
    string From,
    string To,
    IReadOnlyList<string> Have,
    IReadOnlyList<string> Need,
    IReadOnlyList<string> Missing
)
{
    /// <summary>
    /// The share of needed terms that both roles ask for, from 0 to 1, to four decimals; 0 if none are needed.
    /// </summary>
    public double Score => Need.Count == 0 ? 0 : Math.Round((double)Have.Count / Need.Count, 4);
}
