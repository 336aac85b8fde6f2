namespace CareerCompare.Terms;

/// <summary>The kinds of terms, in the order of pages.</summary>
public sealed class TermKinds
{
    private readonly Dictionary<string, TermKind> byName = new(StringComparer.Ordinal);

    /// <summary>Builds the vocabulary. If two kinds claim a name, the first wins.</summary>
    public TermKinds(IReadOnlyList<TermKind> kinds)
    {
        All = kinds;
        foreach (var kind in kinds)
        foreach (var name in new[] { kind.Key, kind.Title })
            byName.TryAdd(NameKey.For(name), kind);
    }

    /// <summary>The kinds in order.</summary>
    public IReadOnlyList<TermKind> All { get; }

    /// <summary>Finds a kind by name, ignoring case, hyphens and plural; null for none.</summary>
    public TermKind? Find(string? name) => name is null ? null : byName.GetValueOrDefault(NameKey.For(name));

    /// <summary>The title of a kind on pages; the name itself if the kind is unknown.</summary>
    public string TitleFor(string kind) =>
        Find(kind)?.Title ?? (kind.Length == 0 ? "Other terms" : char.ToUpperInvariant(kind[0]) + kind[1..]);

    /// <summary>Groups terms by kind, in the order of the kinds, unknown kinds last.</summary>
    public IEnumerable<IGrouping<string, T>> Grouped<T>(IEnumerable<T> things, Func<T, string> kindSelector)
    {
        var order = All.Select((kind, place) => (kind.Key, place)).ToDictionary(x => x.Key, x => x.place);
        return things
            .GroupBy(kindSelector)
            .OrderBy(group => order.GetValueOrDefault(group.Key, group.Key.Length == 0 ? int.MaxValue : order.Count))
            .ThenBy(group => group.Key, StringComparer.Ordinal);
    }
}
