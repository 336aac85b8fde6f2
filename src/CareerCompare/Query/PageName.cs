namespace CareerCompare.Query;

/// <summary>A name of a page.</summary>
/// <param name="Entry">The page.</param>
/// <param name="Words">The words of the name, as normalized by <see cref="SearchText"/>.</param>
/// <param name="IsTitle">Whether it is the page's title.</param>
/// <param name="Weight">Its rank among names that fit equally.</param>
internal sealed record PageName(SearchEntry Entry, IReadOnlyList<string> Words, bool IsTitle, int Weight)
{
    // A beginning counts half as much as the whole word. A single letter does not count as a beginning.
    private const double Beginning = 0.5;
    private const double Role = 0.3;
    private const double Whole = 0.3;
    private const double Title = 0.05;

    private string Joined { get; } = string.Concat(Words);

    /// <summary>The share of the name that is searched for; 0 if a word is missing.</summary>
    public double Fit(IReadOnlyList<string> wanted)
    {
        if (wanted.Count == 0)
            return 0;
        // Two words may be written as one, and the other way round.
        if (wanted.Count != Words.Count && string.Concat(wanted) == Joined)
            return 1 + Whole;
        var said = 0.0;
        foreach (var word in wanted)
        {
            var one = NameKey.Singular(word);
            if (Words.Any(part => part == word || part == one || NameKey.Singular(part) == one))
                said++;
            else if (word.Length > 1 && Words.Any(part => part.StartsWith(one, StringComparison.Ordinal)))
                said += Beginning;
            else
                return 0;
        }
        return said / Words.Count
            + (said >= Words.Count ? Whole : 0)
            + (Entry.Kind == "role" ? Role : 0)
            + (IsTitle ? Title : 0);
    }

    public bool IsIn(IReadOnlyList<string> wanted) =>
        Words.All(word => wanted.Any(other => other == word || NameKey.Singular(other) == NameKey.Singular(word)));
}
