namespace CareerCompare.Search;

/// <summary>Something found.</summary>
/// <param name="Entry">What it is.</param>
/// <param name="Score">How well it fits: more is better. Scores of different queries cannot be compared.</param>
public sealed record SearchHit(SearchEntry Entry, double Score);

/// <summary>What was found.</summary>
/// <param name="Items">The hits asked for, best first.</param>
/// <param name="Kinds">How many hits there are in all, by kind.</param>
public sealed record SearchHits(IReadOnlyList<SearchHit> Items, IReadOnlyDictionary<string, int> Kinds);
