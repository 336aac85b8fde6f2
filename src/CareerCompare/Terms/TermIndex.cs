namespace CareerCompare.Terms;

/// <summary>
/// Finds terms in text by their names: in one pass, the longest name first, on word boundaries. It ignores letter case, hyphens
/// instead of blanks, and the plural of the last word. One-word names of a term with <see cref="Term.MatchCase"/> must have the
/// same letter case, since they are ordinary words too.
/// </summary>
public sealed class TermIndex
{
    /// <summary>An empty index.</summary>
    public static readonly TermIndex Empty = new([]);

    private readonly Node root = new();

    /// <summary>
    /// Builds the index. If two terms claim a name, the first keeps it. A name as written wins over a plural.
    /// </summary>
    public TermIndex(IReadOnlyList<Term> terms)
    {
        foreach (var term in terms)
        foreach (var name in term.Names)
            Add(term, name, asWritten: true);
        foreach (var term in terms)
        foreach (var name in term.Names)
            Add(term, name, asWritten: false);
    }

    /// <summary>Finds the terms of a text from left to right, without overlaps.</summary>
    public IReadOnlyList<TermMatch> Find(string text)
    {
        var matches = new List<TermMatch>();
        var tokens = Tokenizer.Tokenize(text);
        for (var first = 0; first < tokens.Count; first++)
        {
            if (FindLongest(text, tokens, first) is not { } found)
                continue;
            var (start, end) = (tokens[first].Start, tokens[found.Last].End);
            matches.Add(new TermMatch(found.Name.Term, start, end - start));
            first = found.Last;
        }
        return matches;
    }

    private (int Last, TermName Name)? FindLongest(string text, List<TextToken> tokens, int first)
    {
        (int, TermName)? longest = null;
        var node = root;
        for (var i = first; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (i > first && token.Gap == Gap.Break)
                break;
            node = node.Next(Key(text, tokens, i, isFirst: i == first));
            if (node is null)
                break;
            foreach (var name in node.Names)
            {
                var place = new TermCandidate(text, tokens, first, i);
                if (name.Fits(place) && place.IsWhole && !TermDisambiguation.IsOther(place, name))
                {
                    longest = (i, name);
                    break;
                }
            }
        }
        return longest;
    }

    private void Add(Term term, string name, bool asWritten)
    {
        var tokens = Tokenizer.Tokenize(name);
        if (tokens.Count == 0)
            return;
        var exact = term.MatchCase && tokens.Skip(1).All(token => token.Gap == Gap.None) ? name.Trim() : null;
        var node = root;
        for (var i = 0; i < tokens.Count - 1; i++)
            node = node.Make(Key(name, tokens, i, isFirst: i == 0));
        var last = Key(name, tokens, tokens.Count - 1, isFirst: tokens.Count == 1);
        if (asWritten)
            node.Make(last).Names.Add(new TermName(term.Slug, exact));
        else if (tokens[^1].IsWord(name) && (exact is null || IsAcronym(exact)))
            foreach (var form in Forms(last, isAlone: tokens.Count == 1))
                node.Make(form).Names.Add(new TermName(term.Slug, exact));
    }

    // A slash or an ampersand matches with or without blanks around it.
    private static string Key(string text, List<TextToken> tokens, int i, bool isFirst)
    {
        var word = text.Substring(tokens[i].Start, tokens[i].Length).Replace("\u00AD", "").ToLowerInvariant();
        var joined =
            isFirst
            || tokens[i].Gap == Gap.None
            || IsJoint(text[tokens[i].Start])
            || IsJoint(text[tokens[i - 1].Start]);
        return joined ? word : " " + word;
    }

    // Sparks and Swifts are plurals of the ordinary word, but LLMs is a plural of the name.
    private static bool IsAcronym(string name) => name.Length > 1 && name.All(c => !char.IsLower(c));

    private static bool IsJoint(char c) => c is '/' or '&';

    // Singular and plural forms of a name's last word. A one-word name has no singular: pandas is not the plural of panda.
    private static IEnumerable<string> Forms(string word, bool isAlone)
    {
        if (word.Trim().Length < 2)
            yield break;
        if (!isAlone && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i'))
            yield return word[..^1];
        if (word[^1] is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal))
            yield return word + "es";
        else if (word[^1] == 'y' && !"aeiou".Contains(word[^2]))
            yield return word[..^1] + "ies";
        else
            yield return word + "s";
    }

    private sealed class Node
    {
        private readonly Dictionary<string, Node> next = new(StringComparer.Ordinal);

        public List<TermName> Names { get; } = [];

        public Node? Next(string key) => next.GetValueOrDefault(key);

        public Node Make(string key) => next.TryGetValue(key, out var node) ? node : next[key] = new Node();
    }
}
