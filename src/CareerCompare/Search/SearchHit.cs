namespace CareerCompare.Search;

/// <summary>A hit of a search.</summary>
/// <param name="Entry">The entry found.</param>
/// <param name="Score">The score; higher is better. Scores of different queries cannot be compared.</param>
public sealed record SearchHit(SearchEntry Entry, double Score);

/// <summary>The hits of a search.</summary>
/// <param name="Items">The requested hits, best first.</param>
/// <param name="Kinds">The number of all hits, by kind.</param>
public sealed record SearchHits(IReadOnlyList<SearchHit> Items, IReadOnlyDictionary<string, int> Kinds);
