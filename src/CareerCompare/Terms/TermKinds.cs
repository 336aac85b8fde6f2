namespace CareerCompare.Terms;

/// <summary>The kinds of terms, in the order in which pages show them.</summary>
public sealed class TermKinds
{
    private readonly Dictionary<string, TermKind> byName = new(StringComparer.Ordinal);

    /// <summary>Builds the vocabulary. Of two kinds with one name the first holds.</summary>
    public TermKinds(IReadOnlyList<TermKind> kinds)
    {
        All = kinds;
        foreach (var kind in kinds)
        foreach (var name in new[] { kind.Key, kind.Title })
            byName.TryAdd(NameKey.For(name), kind);
    }

    /// <summary>The kinds in order.</summary>
    public IReadOnlyList<TermKind> All { get; }

    /// <summary>The kind that a term's article names, case, hyphens and plural aside; null where there is none of this name.</summary>
    public TermKind? Find(string? name) => name is null ? null : byName.GetValueOrDefault(NameKey.For(name));

    /// <summary>How pages call terms of a kind; the kind itself where the vocabulary has none of this name.</summary>
    public string TitleFor(string kind) =>
        Find(kind)?.Title ?? (kind.Length == 0 ? "Other terms" : char.ToUpperInvariant(kind[0]) + kind[1..]);

    /// <summary>Terms by kind, in the order of the kinds, those of kinds that the vocabulary lacks last.</summary>
    public IEnumerable<IGrouping<string, T>> Grouped<T>(IEnumerable<T> things, Func<T, string> kindSelector)
    {
        var order = All.Select((kind, place) => (kind.Key, place)).ToDictionary(x => x.Key, x => x.place);
        return things
            .GroupBy(kindSelector)
            .OrderBy(group => order.GetValueOrDefault(group.Key, group.Key.Length == 0 ? int.MaxValue : order.Count))
            .ThenBy(group => group.Key, StringComparer.Ordinal);
    }
}
