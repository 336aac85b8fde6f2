namespace CareerCompare.Compare;

/// <summary>What it takes to move from one role to another. All lists are slugs of terms, in the order in which the wanted
/// role names them: what its page puts first.</summary>
/// <param name="From">The role one has.</param>
/// <param name="To">The role one wants.</param>
/// <param name="Have">What both ask for.</param>
/// <param name="Need">All that the wanted role asks for.</param>
/// <param name="Missing">What only the wanted role asks for: what to learn, what it puts first at the head.</param>
public sealed record Transition(
    string From,
    string To,
    IReadOnlyList<string> Have,
    IReadOnlyList<string> Need,
    IReadOnlyList<string> Missing
)
{
    /// <summary>The share of what is needed that one has, from 0 to 1, to four decimals; 0 where nothing is named.</summary>
    public double Score => Need.Count == 0 ? 0 : Math.Round((double)Have.Count / Need.Count, 4);
}

/// <summary>How much a role is like another.</summary>
/// <param name="Role">The other role.</param>
/// <param name="Shared">Terms that both ask for.</param>
/// <param name="All">Terms that either asks for.</param>
public sealed record Likeness(string Role, int Shared, int All)
{
    /// <summary>
    /// Shared by all, from 0 to 1: the coefficient of Paul Jaccard, "The distribution of the flora in the alpine zone", New
    /// Phytologist 11 (1912).
    /// </summary>
    public double Score => All == 0 ? 0 : (double)Shared / All;
}
