using FuzzySharp;

namespace CareerCompare.Naming;

/// <summary>Finds roles by all their names.</summary>
public sealed class RoleNames
{
    private const int MinRatio = 88;

    // Longer names are not slips, and the cost of a comparison is the product of the lengths.
    private const int MaxNearLength = 2 * Slug.MaxLength;

    private readonly Dictionary<string, RoleReference> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> bySlug = new(StringComparer.Ordinal);
    private int maxWords;

    /// <summary>Adds a role that has an article. The first role to claim a name keeps it.</summary>
    public void Add(string slug, string title, IEnumerable<string> aliases)
    {
        var role = new RoleReference(slug, title);
        var names = aliases.Prepend(title).ToList();
        bySlug[slug] = names;
        foreach (var key in names.Append(slug).Select(NameKey.For))
        {
            byKey.TryAdd(key, role);
            maxWords = Math.Max(maxWords, key.Count(' ') + 1);
        }
    }

    /// <summary>Adds former slugs of roles. Current names take precedence.</summary>
    public void AddFormer(IEnumerable<(string Old, string New)> slugs)
    {
        foreach (var (old, now) in slugs)
        {
            if (byKey.GetValueOrDefault(NameKey.For(now)) is { } role)
                byKey.TryAdd(NameKey.For(old), role);
        }
    }

    /// <summary>Finds a role by name; null if it has no article.</summary>
    public RoleReference? Find(string name) => byKey.GetValueOrDefault(NameKey.For(name));

    /// <summary>Finds the roles named in a text, such as the title of a job; in order, each as often as it is named.</summary>
    public IEnumerable<RoleReference> In(string text)
    {
        var words = NameKey.For(text).Split(' ');
        return from start in Enumerable.Range(0, words.Length)
            from count in Enumerable.Range(1, Math.Min(maxWords, words.Length - start))
            let role = byKey.GetValueOrDefault(string.Join(' ', words, start, count))
            where role is not null
            select role;
    }

    /// <summary>Finds a role by name; if it has no article, makes one from the name.</summary>
    public RoleReference Resolve(string name)
    {
        if (Find(name) is { } known)
            return known;
        var title = NameKey.Canonical(name);
        return new RoleReference(Slug.From(title), title);
    }

    /// <summary>Title and aliases of a role; empty if it has no article.</summary>
    public IReadOnlyList<string> NamesFor(string slug) => bySlug.TryGetValue(slug, out var names) ? names : [];

    /// <summary>
    /// A known title so similar that the name is probably a slip of it: at least 88 of 100 by FuzzySharp's ratio, and no
    /// difference in words of less than four letters, since AI, ML and NLP Engineer are different roles.
    /// </summary>
    public string? Near(string name)
    {
        var key = NameKey.For(name);
        if (key.Length > MaxNearLength)
            return null;
        return byKey
            .Where(known => known.Key != key && Similar(known.Key, key))
            .OrderByDescending(known => Fuzz.Ratio(known.Key, key))
            .ThenBy(known => known.Key, StringComparer.Ordinal)
            .Select(known => known.Value.Title)
            .FirstOrDefault();
    }

    private static bool Similar(string known, string key)
    {
        // The ratio is 200 times the number of common letters, divided by the sum of the lengths, so the lengths alone rule out
        // most pairs.
        if (200 * Math.Min(known.Length, key.Length) < MinRatio * (known.Length + key.Length))
            return false;
        var (a, b) = (known.Split(' '), key.Split(' '));
        return a.Length == b.Length
            && Fuzz.Ratio(known, key) >= MinRatio
            && a.Zip(b).All(pair => pair.First == pair.Second || Math.Min(pair.First.Length, pair.Second.Length) >= 4);
    }
}
