using System.Text;

namespace CareerCompare.Query;

/// <summary>Turns a search text into a query of the text index.</summary>
internal static class SearchWriting
{
    /// <summary>The maximum length of a search text; the rest is ignored.</summary>
    public const int MaxCharacters = 200;

    private const int MaxWords = 12;

    // A word of this length that is part of a name is probably complete.
    private const int LongEnough = 5;

    // Words of questions, which do not help to find the answer.
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
        "many",
        "me",
        "much",
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

    /// <summary>Whether a word is ignored unless it is alone.</summary>
    public static bool IsIdle(string word) => Idle.Contains(word);

    /// <summary>The words that count; all words if none does.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var all = SearchText.Words(Cut(text)).Distinct(StringComparer.Ordinal).ToList();
        var telling = all.Where(word => !Idle.Contains(word)).Take(MaxWords).ToList();
        return telling.Count > 0 ? telling : [.. all.Take(MaxWords)];
    }

    /// <summary>
    /// Makes a query that requires each word, in singular or plural, the last as a beginning if it may be unfinished, and each
    /// term by any of its names. Null if there are no words.
    /// </summary>
    /// <param name="text">The search text.</param>
    /// <param name="vocabulary">The names of the site.</param>
    /// <param name="beginnings">Whether all words that are not part of a name may be beginnings.</param>
    public static SearchQuery? Query(string text, SearchVocabulary vocabulary, bool beginnings = false)
    {
        var words = Words(text);
        if (words.Count == 0)
            return null;
        var open = words.ToList();
        var clauses = new List<IReadOnlyList<SearchWords>>();
        foreach (var match in vocabulary.TermsIn(Cut(text)))
        {
            var named = SearchText.Words(Cut(text).Substring(match.Start, match.Length)).ToList();
            if (named.Count == 0 || !named.TrueForAll(open.Contains))
                continue;
            open.RemoveAll(named.Contains);
            clauses.Add([
                new SearchWords(named, Prefix: false),
                new SearchWords([.. named.SkipLast(1), NameKey.Singular(named[^1])], Prefix: false),
                .. vocabulary
                    .NamesFor(match.Term)
                    .Where(name => name.Count > 0)
                    .Select(name => new SearchWords(name, Prefix: false)),
            ]);
        }
        clauses.AddRange(
            open.Select(word =>
                Clause(
                    word,
                    (beginnings || word == words[^1]) && !(word.Length >= LongEnough && vocabulary.Knows(word))
                )
            )
        );
        return new SearchQuery(clauses);
    }

    // A single letter matches too much to be a beginning.
    private static IReadOnlyList<SearchWords> Clause(string word, bool isBeginning)
    {
        var one = NameKey.Singular(word);
        return isBeginning && word.Length > 1
            ? [new SearchWords([one], Prefix: true)]
            : [.. new[] { word, one, one + "s" }.Distinct().Select(form => new SearchWords([form], Prefix: false))];
    }

    /// <summary>The text with its spelling corrected, otherwise unchanged; null if nothing was corrected.</summary>
    public static string? Corrected(string text, SearchVocabulary vocabulary)
    {
        var cut = Cut(text);
        var terms = vocabulary.TermsIn(cut);
        var corrected = new StringBuilder();
        var copied = 0;
        foreach (var token in Tokenizer.Tokenize(cut).Where(token => token.IsWord(cut)))
        {
            var word = SearchText.Normalize(cut.Substring(token.Start, token.Length));
            if (word.Length == 0 || IsIdle(word) || terms.Any(term => token.Start < term.End && token.End > term.Start))
                continue;
            var meant = vocabulary.Corrected(word, isOpen: token.End >= cut.TrimEnd().Length);
            if (meant == word)
                continue;
            corrected.Append(cut, copied, token.Start - copied).Append(meant);
            copied = token.End;
        }
        return copied == 0 ? null : corrected.Append(cut, copied, cut.Length - copied).ToString();
    }

    private static string Cut(string text) => text.Length <= MaxCharacters ? text : text[..MaxCharacters];
}
