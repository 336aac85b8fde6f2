namespace CareerCompare.Query;

/// <summary>The results of a search.</summary>
/// <param name="Text">The search text, as written.</param>
/// <param name="DidYouMean">
/// The text that was searched for instead, because nothing has all the words: other spellings, or fewer words; null if there
/// was no need.
/// </param>
/// <param name="Items">This page of the results, best first.</param>
/// <param name="Total">The number of results of the chosen kind.</param>
/// <param name="Kinds">The number of results of each kind, whatever is chosen.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="PageSize">The number of items on a page.</param>
public sealed record SearchResultList(
    string Text,
    string? DidYouMean,
    IReadOnlyList<SearchResult> Items,
    int Total,
    IReadOnlyDictionary<string, int> Kinds,
    int Page,
    int PageSize
);
