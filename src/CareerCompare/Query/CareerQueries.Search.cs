using CareerCompare.Store;

namespace CareerCompare.Query;

/// <content>Queries of the search.</content>
public sealed partial class CareerQueries
{
    /// <summary>The maximum number of characters of a search text; the rest is ignored.</summary>
    public const int MaxSearched = SearchWriting.MaxCharacters;

    /// <summary>The maximum number of results listed; further results are only counted.</summary>
    public const int MaxListed = 1000;

    /// <summary>
    /// Searches roles, comparisons, terms, open jobs and the sections of articles. Pages with the text as their name come
    /// first, then matches in titles, in other names, and in text. If nothing has all words, spelling is corrected; if that
    /// does not help, fewer words are enough. No character of the text is an operator.
    /// </summary>
    /// <param name="text">The search text; only its first 200 characters count.</param>
    /// <param name="kind">Only results of this kind; null or blank for all.</param>
    /// <param name="page">From 1.</param>
    /// <param name="pageSize">From 1 to 100.</param>
    public SearchResultList Search(string? text, string? kind, int page, int pageSize)
    {
        var written = (text ?? "").Trim();
        return Ask((index, state) => Found(new(written, kind, page, pageSize), index, state))
            ?? new SearchResultList(written, null, [], 0, new Dictionary<string, int>(), page, pageSize);
    }

    private sealed record Wanted(string Text, string? Kind, int Page, int PageSize)
    {
        public string? OnlyKind => string.IsNullOrWhiteSpace(Kind) ? null : Kind.Trim().ToLowerInvariant();

        public int Skip => (int)Math.Min(int.MaxValue, (Page - 1L) * PageSize);
    }

    private SearchResultList? Found(Wanted wanted, SiteIndex index, Snapshot state)
    {
        if (SearchWriting.Query(wanted.Text, index.Search) is not { } query)
            return null;
        if (Answer(wanted, wanted.Text, query, index, state) is { } answer)
            return answer;
        var corrected = SearchWriting.Corrected(wanted.Text, index.Search);
        if (
            corrected is not null
            && Answer(wanted, corrected, SearchWriting.Query(corrected, index.Search, beginnings: true)!, index, state)
                is { } mended
        )
            return mended with { DidYouMean = corrected };
        var beginnings = SearchWriting.Query(wanted.Text, index.Search, beginnings: true)!;
        if (Answer(wanted, wanted.Text, beginnings, index, state) is { } begun)
            return begun;
        var said = Telling(beginnings, wanted.Text, index, state);
        return
            said is not null
            && Answer(wanted, said, SearchWriting.Query(said, index.Search)!, index, state) is { } fewer
            ? fewer with
            {
                DidYouMean = said,
            }
            : null;
    }

    // Nothing has all words, so search for the longest name among them, or else for the rarest word.
    private string? Telling(SearchQuery query, string text, SiteIndex index, Snapshot state)
    {
        var gone = Gone(index);
        return index.Search.NameIn(SearchWriting.Words(text))
            ?? query
                .Clauses.Select(clause => (clause[0].Words, new SearchQuery([clause])))
                .Select(pair =>
                    (pair.Words, Found: state.Search(pair.Item2, kind: null, take: 0, gone).Kinds.Values.Sum())
                )
                .Where(pair => pair.Found > 0)
                .OrderBy(pair => pair.Found)
                .Select(pair => string.Join(' ', pair.Words))
                .FirstOrDefault();
    }

    // Jobs that have expired since they were published.
    private List<SearchEntry> Gone(SiteIndex index) =>
        [
            .. index
                .Jobs.All.Select(listed => listed.Job)
                .Where(job => job.Facts.IsExpired(Today))
                .Select(job => new SearchEntry("job", job.Url, "")),
        ];

    // Null if nothing of any kind is found.
    private SearchResultList? Answer(Wanted wanted, string text, SearchQuery query, SiteIndex index, Snapshot state)
    {
        var named = Named(text, index, state);
        var reach = (int)Math.Min(MaxListed, wanted.Skip + (long)wanted.PageSize);
        // Named pages come first, and must not be found again.
        var hits = state.Search(query, wanted.OnlyKind, reach, [.. named, .. Gone(index)]);
        var kinds = hits.Kinds.ToDictionary(StringComparer.Ordinal);
        // The text index does not find all named pages: comparisons that nobody wrote, and names whose words are joined or
        // split.
        foreach (var kind in named.CountBy(entry => entry.Kind))
            kinds[kind.Key] = kind.Value + kinds.GetValueOrDefault(kind.Key);
        if (kinds.Count == 0)
            return null;
        var first = named.Where(entry => wanted.OnlyKind is null || entry.Kind == wanted.OnlyKind).ToList();
        var best = hits.Items.Count == 0 ? 0 : hits.Items[0].Score;
        var items = first
            .Select((entry, place) => new SearchHit(entry, best + first.Count - place))
            .Concat(hits.Items)
            .Skip(wanted.Skip)
            .Take(wanted.PageSize);
        // The words of an alternative name count only together.
        var written = SearchWriting.Words(text);
        var words = query
            .Clauses.SelectMany(clause => clause)
            .Where(alternative => alternative.Words.Count == 1 || alternative.Words.All(written.Contains))
            .SelectMany(alternative => alternative.Words);
        var results = new SearchResultBuilder(index, state, words.ToHashSet(StringComparer.Ordinal));
        return new SearchResultList(
            wanted.Text,
            null,
            [.. items.Select(results.From).OfType<SearchResult>()],
            wanted.OnlyKind is null ? kinds.Values.Sum() : kinds.GetValueOrDefault(wanted.OnlyKind),
            kinds,
            wanted.Page,
            wanted.PageSize
        );
    }

    // Pages that have the words as their name.
    private static List<SearchEntry> Named(string text, SiteIndex index, Snapshot state)
    {
        var words = SearchWriting.Words(text);
        var named = index.Search.Named(words).ToList();
        if (index.Search.SectionFor(words) is { } section && HasSection(state, section))
            named.Insert(0, section);
        if (index.Search.Pair(text) is { } pair)
        {
            named.Remove(pair);
            named.Insert(0, pair);
        }
        return named;
    }

    private static bool HasSection(Snapshot state, SearchEntry entry) =>
        state.Role(SiteRoute.Role.NameIn(entry.Page)!)?.Sections.Any(section => section.Key == entry.Section) == true;
}
