using FuzzySharp;

namespace CareerCompare.Query;

/// <summary>What is known of words before the text index is asked: names of pages, synonyms, and how names are spelled.</summary>
internal sealed class SearchVocabulary
{
    private readonly Dictionary<string, List<SearchEntry>> byName = new(StringComparer.Ordinal);
    private readonly TermIndex synonyms;
    private readonly TermVocabulary terms;
    private readonly List<string> words;

    public SearchVocabulary(SiteIndex index)
    {
        terms = index.Terms;
        foreach (var role in index.Roles)
            Add(new SearchEntry("role", role.Url, ""), role.Aliases.Prepend(role.Title));
        foreach (var term in index.Terms.All)
            Add(new SearchEntry("term", term.Url, ""), term.Names);
        foreach (var comparison in index.Comparisons)
            Add(new SearchEntry("comparison", comparison.Url, ""), [comparison.Title]);
        // Who searches does not mind letter case.
        synonyms = new TermIndex([.. index.Terms.All.Select(term => term with { MatchCase = false })]);
        words =
        [
            .. index
                .Roles.SelectMany(role => role.Aliases.Prepend(role.Title).Append(role.Family ?? ""))
                .Concat(index.Terms.All.SelectMany(term => term.Names))
                .Concat(index.Comparisons.Select(comparison => comparison.Title))
                .Concat(index.Vocabulary.Sections.SelectMany(section => section.Aliases.Prepend(section.Title)))
                .SelectMany(SearchText.Words)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The pages that are called just so, letter case, hyphens and plurals aside; roles first.</summary>
    public IReadOnlyList<SearchEntry> Called(string name) => byName.GetValueOrDefault(Name.Key(name)) ?? [];

    /// <summary>The terms in what is looked for.</summary>
    public IReadOnlyList<TermMatch> TermsIn(string text) => synonyms.Find(text);

    /// <summary>The other names of a term, in words.</summary>
    public IEnumerable<IReadOnlyList<string>> NamesOf(string term) =>
        terms.Get(term)?.Names.Select(name => (IReadOnlyList<string>)[.. SearchText.Words(name)]) ?? [];

    /// <summary>
    /// The known word that one is probably a slip of: at most one letter wrong, missing, added or swapped in four to seven, two
    /// in more. The word itself where it is the start of one that is known, or is too short to tell.
    /// </summary>
    public string Corrected(string word)
    {
        var start = words.BinarySearch(word, StringComparer.Ordinal);
        var next = start >= 0 ? start : ~start;
        if (word.Length < 4 || (next < words.Count && words[next].StartsWith(word, StringComparison.Ordinal)))
            return word;
        var most = word.Length < 8 ? 1 : 2;
        var best = words
            .Where(known => Math.Abs(known.Length - word.Length) <= most && known.Length >= 4)
            .Select(known => (known, Distance: Distance(known, word)))
            .Where(pair => pair.Distance <= most)
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.known[0] != word[0])
            .FirstOrDefault();
        return best.known ?? word;
    }

    // Two letters swapped are one slip, as Damerau counts, and two edits for Levenshtein.
    private static int Distance(string known, string word)
    {
        var distance = Levenshtein.EditDistance(known, word);
        if (distance != 2 || known.Length != word.Length)
            return distance;
        var first = 0;
        while (known[first] == word[first])
            first++;
        var isSwap =
            first + 1 < word.Length
            && known[first] == word[first + 1]
            && known[first + 1] == word[first]
            && known.AsSpan(first + 2).SequenceEqual(word.AsSpan(first + 2));
        return isSwap ? 1 : distance;
    }

    private void Add(SearchEntry entry, IEnumerable<string> names)
    {
        foreach (var key in names.Select(Name.Key).Distinct(StringComparer.Ordinal))
        {
            if (!byName.TryGetValue(key, out var entries))
                byName[key] = entries = [];
            entries.Add(entry);
        }
    }
}
