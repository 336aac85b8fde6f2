namespace CareerCompare.Terms;

/// <summary>The terms of the site, and their kinds.</summary>
public sealed class TermVocabulary
{
    private readonly Dictionary<string, Term> bySlug;
    private readonly Dictionary<string, Term> byName = new(StringComparer.Ordinal);

    /// <summary>Builds the vocabulary. If two terms claim a name, a title wins, then the first.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="kinds">Their kinds.</param>
    /// <param name="renamed">Former slugs of terms, with the current ones.</param>
    public TermVocabulary(
        IReadOnlyList<Term> terms,
        TermKinds kinds,
        IEnumerable<(string Old, string New)>? renamed = null
    )
    {
        Kinds = kinds;
        All =
        [
            .. terms
                .OrderBy(term => term.Title, StringComparer.OrdinalIgnoreCase)
                .ThenBy(term => term.Slug, StringComparer.Ordinal),
        ];
        bySlug = All.ToDictionary(term => term.Slug, StringComparer.Ordinal);
        foreach (var term in All)
            byName.TryAdd(NameKey.For(term.Title), term);
        foreach (var term in All)
        foreach (var name in term.Aliases.Append(term.Slug))
            byName.TryAdd(NameKey.For(name), term);
        foreach (var (old, now) in renamed ?? [])
        {
            if (Get(now) is { } term)
                byName.TryAdd(NameKey.For(old), term);
        }
    }

    /// <summary>Every term, by title.</summary>
    public IReadOnlyList<Term> All { get; }

    /// <summary>The kinds of terms.</summary>
    public TermKinds Kinds { get; }

    /// <summary>The term with this slug; null for none.</summary>
    public Term? Get(string slug) => bySlug.GetValueOrDefault(slug);

    /// <summary>Finds a term by slug, title or alias, ignoring case; null for none.</summary>
    public Term? Find(string name) => Get(name) ?? byName.GetValueOrDefault(NameKey.For(name));

    /// <summary>The terms with these slugs, in the order given.</summary>
    public IReadOnlyList<Term> GetAll(IEnumerable<string> slugs) => [.. slugs.Select(Get).OfType<Term>()];

    /// <summary>The terms with these slugs, grouped by kind, in the order of the kinds, then by title.</summary>
    public IReadOnlyList<(string Kind, IReadOnlyList<Term> Terms)> ByKind(IEnumerable<string> slugs) =>
        [
            .. Kinds
                .Grouped(GetAll(slugs).OrderBy(term => term.Title, StringComparer.OrdinalIgnoreCase), term => term.Kind)
                .Select(group => (group.Key, (IReadOnlyList<Term>)[.. group])),
        ];
}
