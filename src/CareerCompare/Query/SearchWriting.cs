namespace CareerCompare.Query;

/// <summary>From what a visitor writes to what the text index is asked.</summary>
internal static class SearchWriting
{
    /// <summary>What is written beyond this is not looked for.</summary>
    public const int MostCharacters = 200;

    private const int MostWords = 12;

    // Words of a question rather than of its answer.
    private static readonly HashSet<string> Idle = new(StringComparer.Ordinal)
    {
        "a",
        "about",
        "against",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "become",
        "between",
        "by",
        "can",
        "compare",
        "difference",
        "do",
        "does",
        "for",
        "from",
        "how",
        "i",
        "in",
        "is",
        "it",
        "me",
        "my",
        "near",
        "not",
        "of",
        "on",
        "or",
        "should",
        "so",
        "than",
        "that",
        "the",
        "there",
        "to",
        "versus",
        "vs",
        "was",
        "what",
        "when",
        "where",
        "which",
        "who",
        "why",
        "will",
        "with",
        "you",
        "your",
    };

    /// <summary>Whether a word counts nothing beside others.</summary>
    public static bool IsIdle(string word) => Idle.Contains(word);

    /// <summary>The words that count; all of them where none does.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var all = SearchText.Words(Cut(text)).Distinct(StringComparer.Ordinal).ToList();
        var telling = all.Where(word => !Idle.Contains(word)).Take(MostWords).ToList();
        return telling.Count > 0 ? telling : [.. all.Take(MostWords)];
    }

    /// <summary>
    /// What must be found: each word, or one that starts with it, in the singular; a term by any of its names. Null where there
    /// is no word at all.
    /// </summary>
    /// <param name="text">What is looked for.</param>
    /// <param name="vocabulary">The names of the site.</param>
    /// <param name="any">Whether one of the words is enough.</param>
    public static SearchQuery? Query(string text, SearchVocabulary vocabulary, bool any = false)
    {
        var words = Words(text);
        if (words.Count == 0)
            return null;
        var open = words.ToList();
        var clauses = new List<IReadOnlyList<SearchWords>>();
        foreach (var match in vocabulary.TermsIn(Cut(text)))
        {
            var named = SearchText.Words(Cut(text).Substring(match.Start, match.Length)).ToList();
            if (!named.TrueForAll(open.Contains))
                continue;
            open.RemoveAll(named.Contains);
            clauses.Add([
                new SearchWords([.. named.SkipLast(1), Singular(named[^1])], Prefix: named[^1].Length > 1),
                .. vocabulary
                    .NamesOf(match.Term)
                    .Where(name => name.Count > 0)
                    .Select(name => new SearchWords(name, Prefix: false)),
            ]);
        }
        clauses.AddRange(
            open.Select(word => (IReadOnlyList<SearchWords>)[new SearchWords([Singular(word)], Prefix: true)])
        );
        return new SearchQuery(
            any
                ?
                [
                    [.. clauses.SelectMany(clause => clause)],
                ]
                : clauses
        );
    }

    /// <summary>The text with each word corrected; null where none is.</summary>
    public static string? Corrected(string text, SearchVocabulary vocabulary)
    {
        var words = Words(text);
        var corrected = words.Select(vocabulary.Corrected).ToList();
        return corrected.SequenceEqual(words) ? null : string.Join(' ', corrected);
    }

    public static string Singular(string word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;

    private static string Cut(string text) => text.Length <= MostCharacters ? text : text[..MostCharacters];
}
