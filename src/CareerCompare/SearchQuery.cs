namespace CareerCompare;

/// <summary>What to look for: every clause, each by one of its alternatives. No engine's operators are in it.</summary>
/// <param name="Clauses">At least one, each with at least one alternative.</param>
public sealed record SearchQuery(IReadOnlyList<IReadOnlyList<SearchWords>> Clauses);

/// <summary>Words that must all be there.</summary>
/// <param name="Words">In the form that <see cref="SearchText"/> gives them.</param>
/// <param name="Prefix">Whether the last of them may go on.</param>
public sealed record SearchWords(IReadOnlyList<string> Words, bool Prefix);

/// <summary>What a search can find.</summary>
/// <param name="Kind">What it is: role, comparison, term, section.</param>
/// <param name="Page">The path of its page.</param>
/// <param name="Section">The section's key; empty for a page.</param>
public sealed record SearchEntry(string Kind, string Page, string Section);

/// <summary>Something found.</summary>
/// <param name="Entry">What it is.</param>
/// <param name="Score">How well it fits: more is better. Scores of different queries cannot be compared.</param>
public sealed record SearchHit(SearchEntry Entry, double Score);

/// <summary>What was found.</summary>
/// <param name="Items">The hits asked for, best first.</param>
/// <param name="Kinds">How many hits there are in all, by kind.</param>
public sealed record SearchHits(IReadOnlyList<SearchHit> Items, IReadOnlyDictionary<string, int> Kinds);
