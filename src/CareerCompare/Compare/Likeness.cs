namespace CareerCompare.Compare;

/// <summary>How similar a role is to another.</summary>
/// <param name="Role">The other role.</param>
/// <param name="Shared">The number of terms that both ask for.</param>
/// <param name="All">The number of terms that either asks for.</param>
public sealed record Likeness(string Role, int Shared, int All)
{
    /// <summary>
    /// Shared divided by all, from 0 to 1: the coefficient of Paul Jaccard, "The distribution of the flora in the alpine zone",
    /// New Phytologist 11 (1912).
    /// </summary>
    public double Score => All == 0 ? 0 : (double)Shared / All;
}
