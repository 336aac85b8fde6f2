namespace CareerCompare.Query;

/// <summary>What a search found.</summary>
/// <param name="Text">What was looked for, as written.</param>
/// <param name="DidYouMean">What was looked for instead, because nothing has all the words: other spellings, or
/// fewer words; null where something has them.</param>
/// <param name="Items">This page of the results, best first.</param>
/// <param name="Total">How many there are of the chosen kind.</param>
/// <param name="Kinds">How many there are of each kind, whatever is chosen.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="PageSize">How many fit on one.</param>
public sealed record SearchAnswer(
    string Text,
    string? DidYouMean,
    IReadOnlyList<SearchResult> Items,
    int Total,
    IReadOnlyDictionary<string, int> Kinds,
    int Page,
    int PageSize
);
