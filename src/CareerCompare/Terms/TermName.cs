namespace CareerCompare.Terms;

/// <summary>A name of a term.</summary>
/// <param name="Term">The term's slug.</param>
/// <param name="Exact">The name in the letter case that it must have; null if case does not matter.</param>
internal sealed record TermName(string Term, string? Exact)
{
    /// <summary>
    /// Whether a candidate has the letter case of the name, or of its plural. A lower-case first letter may be upper case.
    /// </summary>
    public bool Fits(TermCandidate place) =>
        Exact is null
        || place.Name.StartsWith(Exact, StringComparison.Ordinal)
        || (char.IsLower(Exact[0]) && place.Name.AsSpan(1).StartsWith(Exact.AsSpan(1), StringComparison.Ordinal));
}
