namespace CareerCompare.Compare;

/// <summary>How well a role fits a person's skills.</summary>
/// <param name="Role">The role's slug.</param>
/// <param name="Have">Slugs of the terms that the role asks for and the person knows, in the role's order.</param>
/// <param name="Missing">Slugs of the terms that the role asks for and the person does not know, in the role's order.</param>
/// <param name="Refused">The missing terms that the person listed as lacking.</param>
public sealed record RoleFit(
    string Role,
    IReadOnlyList<string> Have,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> Refused
)
{
    /// <summary>The number of terms that the role asks for.</summary>
    public int Need => Have.Count + Missing.Count;

    /// <summary>The share of the role's terms that the person knows, from 0 to 1.</summary>
    public double Score => Need == 0 ? 0 : (double)Have.Count / Need;
}
