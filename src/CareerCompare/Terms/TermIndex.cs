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

    /// <summary>
    /// Finds the terms of a text from left to right, without overlaps. Takes time that grows with the text and the longest name.
    /// </summary>
    public IReadOnlyList<TermMatch> Find(string text)
    {
        var matches = new List<TermMatch>();
        var tokenized = new TokenizedText(text);
        var tokens = tokenized.Tokens;
        for (var first = 0; first < tokens.Count; first++)
        {
            if (FindLongest(tokenized, first) is not { } found)
                continue;
            var (start, end) = (tokens[first].Start, tokens[found.Last].End);
            matches.Add(new TermMatch(found.Name.Term, start, end - start));
            first = found.Last;
        }
        return matches;
    }

    private (int Last, TermName Name)? FindLongest(TokenizedText text, int first)
    {
        (int, TermName)? longest = null;
        var node = root;
        for (var i = first; i < text.Tokens.Count; i++)
        {
            if (i > first && text.Tokens[i].Gap == Gap.Break)
                break;
            node = node.Next(text.Key(i, isFirst: i == first));
            if (node is null)
                break;
            foreach (var name in node.Names)
            {
                var place = new TermCandidate(text.Text, text.Tokens, first, i);
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
        var text = new TokenizedText(name);
        var tokens = text.Tokens;
        if (tokens.Count == 0)
            return;
        var exact = term.MatchCase && tokens.Skip(1).All(token => token.Gap == Gap.None) ? name.Trim() : null;
        var node = root;
        for (var i = 0; i < tokens.Count - 1; i++)
            node = node.Make(text.Key(i, isFirst: i == 0));
        var last = text.Key(tokens.Count - 1, isFirst: tokens.Count == 1);
        if (asWritten)
            node.Make(last).Add(new TermName(term.Slug, exact));
        else if (tokens[^1].IsWord(name) && (exact is null || IsAcronym(exact)))
            foreach (var form in Forms(last.Word, isAlone: tokens.Count == 1))
                node.Make(last with { Word = form }).Add(new TermName(term.Slug, exact));
    }

    // Sparks and Swifts are plurals of the ordinary word, but LLMs is a plural of the name.
    private static bool IsAcronym(string name) => name.Length > 1 && name.All(c => !char.IsLower(c));

    // Singular and plural forms of a name's last word. A one-word name has no singular: pandas is not the plural of panda.
    private static IEnumerable<string> Forms(string word, bool isAlone)
    {
        if (word.Length < 2)
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
        private readonly Dictionary<(string Word, bool IsApart), Node> next = [];
        private readonly List<TermName> names = [];

        public IReadOnlyList<TermName> Names => names;

        public Node? Next((string Word, bool IsApart) key) => next.GetValueOrDefault(key);

        public Node Make((string Word, bool IsApart) key) =>
            next.TryGetValue(key, out var node) ? node : next[key] = new Node();

        // A second term with the same name would never be found, only tried at each mention.
        public void Add(TermName name)
        {
            if (!names.Exists(known => known.Exact is null || known.Exact == name.Exact))
                names.Add(name);
        }
    }
}
