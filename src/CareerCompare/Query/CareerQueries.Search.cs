using CareerCompare.Store;

namespace CareerCompare.Query;

/// <content>Search.</content>
public sealed partial class CareerQueries
{
    /// <summary>How many characters of a text are looked for; what is written beyond them counts nothing.</summary>
    public const int MostSearched = SearchWriting.MostCharacters;

    /// <summary>
    /// Searches roles, comparisons, terms and their sections. Pages that are called just as the text come first, then what has
    /// its words in titles, then in other names, then in text. Where nothing has all words, spelling is mended; where that does
    /// not help, one word is enough. No character of the text means anything to the engine.
    /// </summary>
    /// <param name="text">What to look for; only its first 200 characters count.</param>
    /// <param name="kind">Only results of this kind; null or blank for all.</param>
    /// <param name="page">From 1.</param>
    /// <param name="pageSize">From 1 to 100.</param>
    public SearchAnswer Search(string? text, string? kind, int page, int pageSize)
    {
        var written = (text ?? "").Trim();
        return Ask((index, state) => Found(new(written, kind, page, pageSize), index, state))
            ?? new SearchAnswer(written, null, [], 0, new Dictionary<string, int>(), page, pageSize);
    }

    private sealed record Wanted(string Text, string? Kind, int Page, int PageSize)
    {
        public string? OnlyKind => string.IsNullOrWhiteSpace(Kind) ? null : Kind.Trim().ToLowerInvariant();

        public int Skip => (int)Math.Min(int.MaxValue, (Page - 1L) * PageSize);
    }

    private static SearchAnswer? Found(Wanted wanted, SiteIndex index, Snapshot state)
    {
        if (SearchWriting.Query(wanted.Text, index.Search) is not { } query)
            return null;
        if (Answer(wanted, wanted.Text, query, index, state) is { } answer)
            return answer;
        if (
            SearchWriting.Corrected(wanted.Text, index.Search) is { } corrected
            && SearchWriting.Query(corrected, index.Search) is { } better
            && Answer(wanted, corrected, better, index, state) is { } mended
        )
            return mended with { DidYouMean = corrected };
        return Answer(wanted, wanted.Text, SearchWriting.Query(wanted.Text, index.Search, any: true)!, index, state);
    }

    // Null where nothing of any kind is found.
    private static SearchAnswer? Answer(Wanted wanted, string text, SearchQuery query, SiteIndex index, Snapshot state)
    {
        var called = index
            .Search.Called(text)
            .Where(entry => wanted.OnlyKind is null || entry.Kind == wanted.OnlyKind)
            .ToList();
        // Those called so are found by their words as well, so a few more are asked for than are left out.
        var skip = Math.Max(0, wanted.Skip - called.Count);
        var hits = state.Search(query, wanted.OnlyKind, skip, wanted.PageSize + called.Count);
        if (hits.Kinds.Count == 0)
            return null;
        var best = hits.Items.Count == 0 ? 1 : hits.Items[0].Score;
        var items = called
            .Skip(wanted.Skip)
            .Select((entry, place) => new SearchHit(entry, best + called.Count - place))
            .Concat(hits.Items.Where(hit => !called.Contains(hit.Entry)))
            .Take(wanted.PageSize);
        var words = query
            .Clauses.SelectMany(clause => clause)
            .SelectMany(alternative => alternative.Words)
            .ToHashSet(StringComparer.Ordinal);
        var results = new SearchResults(index, state, words);
        return new SearchAnswer(
            wanted.Text,
            null,
            [.. items.Select(results.Of).OfType<SearchResult>()],
            wanted.OnlyKind is null ? hits.Kinds.Values.Sum() : hits.Kinds.GetValueOrDefault(wanted.OnlyKind),
            hits.Kinds,
            wanted.Page,
            wanted.PageSize
        );
    }
}
