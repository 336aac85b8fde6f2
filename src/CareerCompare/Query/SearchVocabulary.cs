using System.Text.RegularExpressions;
using FuzzySharp;

namespace CareerCompare.Query;

/// <summary>What is known of words before the text index is asked: names of pages, synonyms, and how names are spelled.</summary>
internal sealed partial class SearchVocabulary
{
    private const int MostNamed = 20;

    private readonly List<Naming> names = [];
    private readonly SiteIndex index;
    private readonly TermIndex synonyms;
    private readonly TermVocabulary terms;
    private readonly List<string> words;

    public SearchVocabulary(SiteIndex index)
    {
        this.index = index;
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

    /// <summary>
    /// The pages of which a name has all these words, or words that start with them: those of whose name they are most first,
    /// then whole words before beginnings, then roles, terms, comparisons.
    /// </summary>
    public IReadOnlyList<SearchEntry> Named(IReadOnlyList<string> wanted) =>
        [
            .. names
                .Select(name => (name.Entry, Fit: name.Fit(wanted)))
                .Where(named => named.Fit > 0)
                .OrderByDescending(named => named.Fit)
                .Select(named => named.Entry)
                .Distinct()
                .Take(MostNamed),
        ];

    /// <summary>The comparison of two roles that are named with "vs." between them, authored or not; null where none are.</summary>
    public SearchEntry? Pair(string text)
    {
        var sides = Versus().Split(text);
        if (sides.Length != 2)
            return null;
        var roles = sides.Select(side => index.Find(side.Trim())?.Slug).OfType<string>().Distinct().ToList();
        return roles.Count == 2 ? new SearchEntry("comparison", index.PairUrl(roles), "") : null;
    }

    /// <summary>The role, and the section of its page, that are named together: "data engineer skills"; null where none are.</summary>
    public SearchEntry? SectionOf(IReadOnlyList<string> wanted)
    {
        foreach (
            var name in names
                .Where(name => name.Entry.Kind == "role" && name.IsIn(wanted))
                .OrderByDescending(name => name.Words.Count)
        )
        {
            var rest = string.Join(
                ' ',
                wanted.Where(word => !name.Words.Contains(SearchWriting.Singular(word)) && !name.Words.Contains(word))
            );
            if (rest.Length > 0 && index.Vocabulary.Find(rest, [], out _) is { } section)
                return new SearchEntry("section", name.Entry.Page, section.Key);
        }
        return null;
    }

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

    private void Add(SearchEntry entry, IEnumerable<string> spellings)
    {
        foreach (var spelling in spellings)
        {
            var spelled = SearchText
                .Words(spelling)
                .Where(word => !SearchWriting.IsIdle(word))
                .Distinct(StringComparer.Ordinal)
                .ToList();
            if (spelled.Count > 0)
                names.Add(new Naming(entry, spelled, Name.Key(spelling)));
        }
    }

    [GeneratedRegex(
        @"\s+(?:vs\.?|versus|or|and|against)\s+",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Versus();

    private sealed record Naming(SearchEntry Entry, IReadOnlyList<string> Words, string Key)
    {
        private static readonly string[] Kinds = ["comparison", "term", "role"];

        // The share of the name that is looked for; 0 where a word is missing.
        public double Fit(IReadOnlyList<string> wanted)
        {
            var whole = 0;
            foreach (var word in wanted)
            {
                if (Words.Contains(word) || Words.Contains(SearchWriting.Singular(word)))
                    whole++;
                else if (!Words.Any(part => part.StartsWith(SearchWriting.Singular(word), StringComparison.Ordinal)))
                    return 0;
            }
            var order = Name.Key(string.Join(' ', wanted)) == Key ? 1 : 0;
            return (double)wanted.Count / Words.Count
                + (0.1 * whole / wanted.Count)
                + (0.01 * order)
                + (0.001 * Array.IndexOf(Kinds, Entry.Kind));
        }

        public bool IsIn(IReadOnlyList<string> wanted) =>
            Words.All(word => wanted.Contains(word) || wanted.Any(other => SearchWriting.Singular(other) == word));
    }
}
