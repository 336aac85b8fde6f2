namespace CareerCompare.Terms;

/// <summary>A term found in a text.</summary>
/// <param name="Term">The term's slug.</param>
/// <param name="Start">The index of the first character of its name.</param>
/// <param name="Length">The length of its name, as written.</param>
public readonly record struct TermMatch(string Term, int Start, int Length)
{
    /// <summary>The index after the last character of its name.</summary>
    public int End => Start + Length;
}
