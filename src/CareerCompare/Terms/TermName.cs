namespace CareerCompare.Terms;

/// <summary>A name by which a term is found.</summary>
/// <param name="Term">The term's slug.</param>
/// <param name="Exact">The name with the letters that it must have; null where their case makes no difference.</param>
internal sealed record TermName(string Term, string? Exact)
{
    /// <summary>Whether the letters at a place are those of the name, or of its plural. A small first letter may be a capital.</summary>
    public bool Fits(TermCandidate place) =>
        Exact is null
        || place.Name.StartsWith(Exact, StringComparison.Ordinal)
        || (char.IsLower(Exact[0]) && place.Name.AsSpan(1).StartsWith(Exact.AsSpan(1), StringComparison.Ordinal));
}
