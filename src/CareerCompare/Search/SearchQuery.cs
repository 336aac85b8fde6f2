namespace CareerCompare.Search;

/// <summary>What to look for: every clause, each by one of its alternatives. No engine's operators are in it.</summary>
/// <param name="Clauses">At least one, each with at least one alternative.</param>
public sealed record SearchQuery(IReadOnlyList<IReadOnlyList<SearchWords>> Clauses);

/// <summary>Words that must all be there.</summary>
/// <param name="Words">In the form that <see cref="SearchText"/> gives them.</param>
/// <param name="Prefix">Whether the last of them may go on.</param>
public sealed record SearchWords(IReadOnlyList<string> Words, bool Prefix);
