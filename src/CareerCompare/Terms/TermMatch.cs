namespace CareerCompare.Terms;

/// <summary>A term found in a text.</summary>
/// <param name="Term">The term's slug.</param>
/// <param name="Start">Where its name starts, in characters.</param>
/// <param name="Length">How long the name is as it stands there.</param>
public readonly record struct TermMatch(string Term, int Start, int Length)
{
    /// <summary>Where the name ends, exclusive.</summary>
    public int End => Start + Length;
}
