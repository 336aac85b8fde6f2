namespace CareerCompare.Search;

/// <summary>
/// A query of the text index, without the operators of any engine. All clauses must match, each by one of its alternatives.
/// </summary>
/// <param name="Clauses">At least one, each with at least one alternative.</param>
public sealed record SearchQuery(IReadOnlyList<IReadOnlyList<SearchWords>> Clauses);

/// <summary>Words that must all match.</summary>
/// <param name="Words">The words, as normalized by <see cref="SearchText"/>.</param>
/// <param name="Prefix">Whether the last word may be the beginning of a longer one.</param>
public sealed record SearchWords(IReadOnlyList<string> Words, bool Prefix);
