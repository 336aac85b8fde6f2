using System.Numerics;
using System.Text.RegularExpressions;
using FuzzySharp;

namespace CareerCompare.Query;

/// <summary>
/// The vocabulary for interpreting a search text before it goes to the text index: names of pages, synonyms, and spellings.
/// </summary>
internal sealed partial class SearchVocabulary
{
    private const int MaxNamed = 20;

    private readonly List<PageName> names = [];
    private readonly SiteIndex index;
    private readonly TermIndex synonyms;
    private readonly TermVocabulary terms;
    private readonly List<string> words;
    private readonly Dictionary<string, int> uses;

    public SearchVocabulary(SiteIndex index)
    {
        this.index = index;
        terms = index.Terms;
        foreach (var role in index.Roles)
            Add(new SearchEntry("role", role.Url, ""), role.Aliases.Prepend(role.Title), index.Roles.Count);
        foreach (var term in index.Terms.All)
            Add(new SearchEntry("term", term.Url, ""), term.Names, index.Skills.RolesFor(term.Slug).Count);
        foreach (var comparison in index.Comparisons)
            Add(new SearchEntry("comparison", comparison.Url, ""), [comparison.Title], 0);
        // Ignore letter case in searches.
        synonyms = new TermIndex([.. index.Terms.All.Select(term => term with { MatchCase = false })]);
        uses = index
            .Roles.SelectMany(role => role.Aliases.Prepend(role.Title).Append(role.Family ?? ""))
            .Concat(index.Terms.All.SelectMany(term => term.Names))
            .Concat(index.Comparisons.Select(comparison => comparison.Title))
            .Concat(index.Vocabulary.Sections.SelectMany(section => section.Aliases.Prepend(section.Title)))
            .SelectMany(SearchText.Words)
            .CountBy(word => word, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        words = [.. uses.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether a name on the site contains this word.</summary>
    public bool Knows(string word) => uses.ContainsKey(word);

    /// <summary>
    /// The pages with a name that contains all these words, or words that start with them. Pages whose name they cover most
    /// come first, then roles, then titles before other names, then terms that most roles ask for.
    /// </summary>
    public IReadOnlyList<SearchEntry> Named(IReadOnlyList<string> wanted) =>
        [
            .. names
                .Select(name => (Name: name, Fit: name.Fit(wanted)))
                .Where(named => named.Fit > 0)
                .OrderByDescending(named => named.Fit)
                .ThenByDescending(named => named.Name.Weight)
                .Select(named => named.Name.Entry)
                .Distinct()
                .Take(MaxNamed),
        ];

    /// <summary>The longest name whose words are all among these; null for none.</summary>
    public string? NameIn(IReadOnlyList<string> wanted) =>
        names
            .Where(name => name.Words.Count < wanted.Count && name.IsIn(wanted))
            .OrderByDescending(name => name.Words.Count)
            .ThenByDescending(name => name.Weight)
            .Select(name => string.Join(' ', name.Words))
            .FirstOrDefault();

    /// <summary>The comparison of two roles named with "vs." between them, authored or not; null for none.</summary>
    public SearchEntry? Pair(string text)
    {
        var sides = Versus().Split(text);
        if (sides.Length != 2)
            return null;
        var roles = sides.Select(side => index.Find(side.Trim())?.Slug).OfType<string>().Distinct().ToList();
        return roles.Count == 2 ? new SearchEntry("comparison", index.PairUrl(roles), "") : null;
    }

    /// <summary>
    /// The section of a role's page that is named together with the role: "data engineer skills"; null for none.
    /// </summary>
    public SearchEntry? SectionFor(IReadOnlyList<string> wanted)
    {
        foreach (
            var name in names
                .Where(name => name.Entry.Kind == "role" && name.IsIn(wanted))
                .OrderByDescending(name => name.Words.Count)
        )
        {
            var rest = string.Join(
                ' ',
                wanted.Where(word => !name.Words.Contains(NameKey.Singular(word)) && !name.Words.Contains(word))
            );
            if (rest.Length > 0 && index.Vocabulary.Find(rest, [], out _) is { } section)
                return new SearchEntry("section", name.Entry.Page, section.Key);
        }
        return null;
    }

    /// <summary>The terms in a search text.</summary>
    public IReadOnlyList<TermMatch> TermsIn(string text) => synonyms.Find(text);

    /// <summary>The other names of a term, split into words.</summary>
    public IEnumerable<IReadOnlyList<string>> NamesFor(string term) =>
        terms.Get(term)?.Names.Select(name => (IReadOnlyList<string>)[.. SearchText.Words(name)]) ?? [];

    /// <summary>
    /// Corrects the spelling of a word: at most one letter wrong, missing, added or swapped in four to seven letters, two in
    /// longer words. Returns the word itself if it is known, too short, or open and the start of a known word.
    /// </summary>
    public string Corrected(string word, bool isOpen)
    {
        var start = words.BinarySearch(word, StringComparer.Ordinal);
        var next = start >= 0 ? start : ~start;
        if (
            word.Length < 4
            || Knows(word)
            || (isOpen && next < words.Count && words[next].StartsWith(word, StringComparison.Ordinal))
        )
            return word;
        var maxDistance = word.Length < 8 ? 1 : 2;
        var letters = Letters(word);
        var best = words
            .Where(known => Math.Abs(known.Length - word.Length) <= maxDistance && known.Length >= 4)
            .Where(known => BitOperations.PopCount(Letters(known) ^ letters) <= 2 * maxDistance)
            .Select(known => (known, Distance: Distance(known, word)))
            .Where(pair => pair.Distance <= maxDistance)
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.known[0] != word[0])
            .ThenByDescending(pair => uses[pair.known])
            .FirstOrDefault();
        return best.known ?? word;
    }

    // The set of letters of a word. Each slip adds at most one and removes at most one, which rules out most words quickly.
    private static uint Letters(string word) => word.Aggregate(0u, (letters, c) => letters | 1u << (c % 32));

    // Two swapped letters are one slip, as in Damerau's distance, and not two as in Levenshtein's.
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

    private void Add(SearchEntry entry, IEnumerable<string> spellings, int weight)
    {
        var isTitle = true;
        foreach (var spelling in spellings)
        {
            var spelled = SearchText
                .Words(spelling)
                .Where(word => !SearchWriting.IsIdle(word))
                .Distinct(StringComparer.Ordinal)
                .ToList();
            if (spelled.Count > 0)
                names.Add(new PageName(entry, spelled, isTitle, weight));
            isTitle = false;
        }
    }

    [GeneratedRegex(
        @"\s+(?:vs\.?|versus|or|and|against)\s+",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Versus();
}
