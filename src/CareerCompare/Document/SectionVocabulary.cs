using System.Collections.Frozen;

namespace CareerCompare.Document;

/// <summary>The canonical sections in reading order. Finds the section of a heading.</summary>
public sealed class SectionVocabulary
{
    /// <summary>The key of text before the first heading.</summary>
    public const string Introduction = "introduction";

    /// <summary>The key of text after a rule at the end.</summary>
    public const string Conclusion = "conclusion";

    private readonly FrozenDictionary<string, SectionDefinition> byHeading;
    private readonly FrozenDictionary<string, int> order;

    /// <summary>Builds the vocabulary. If two sections claim a heading, the first wins.</summary>
    /// <param name="sections">In reading order.</param>
    public SectionVocabulary(IReadOnlyList<SectionDefinition> sections)
    {
        Sections = sections;
        var headings = new Dictionary<string, SectionDefinition>(StringComparer.Ordinal);
        foreach (var section in sections)
        foreach (var heading in section.Aliases.Prepend(section.Title).Append(section.Key))
            headings.TryAdd(NameKey.For(heading), section);
        byHeading = headings.ToFrozenDictionary(StringComparer.Ordinal);
        order = sections.Select((section, index) => (section.Key, index)).ToFrozenDictionary(x => x.Key, x => x.index);
    }

    /// <summary>The sections in reading order.</summary>
    public IReadOnlyList<SectionDefinition> Sections { get; }

    /// <summary>
    /// Finds the section of a heading; null for none. Role names in the heading match <c>{role}</c>, and a leading number, as
    /// in <c>2.1 Skills</c>, is ignored.
    /// </summary>
    /// <param name="heading">Plain text of the heading.</param>
    /// <param name="roleNames">Titles and aliases of the roles that the article is about.</param>
    /// <param name="role">The name of the role in the heading; null for none.</param>
    public SectionDefinition? Find(string heading, IReadOnlyList<string> roleNames, out string? role)
    {
        role = null;
        var key = NameKey.For(NameKey.WithoutNumber(heading));
        if (byHeading.TryGetValue(key, out var section))
            return section;
        foreach (var name in roleNames.OrderByDescending(name => name.Length))
        {
            var general = WithRole(key, NameKey.For(name));
            if (general is null)
                continue;
            role = name;
            if (byHeading.TryGetValue(general, out section) || byHeading.TryGetValue(WithoutRole(general), out section))
                return section;
        }
        role = null;
        return null;
    }

    // "skill of a data poet" gives "skill of role"; null if the heading is only the role's name, or does not contain it.
    private static string? WithRole(string key, string name)
    {
        if (name.Length == 0)
            return null;
        var general = $" {key} "
            .Replace($" an {name} ", " role ")
            .Replace($" a {name} ", " role ")
            .Replace($" the {name} ", " role ")
            .Replace($" {name} ", " role ")
            .Trim();
        return general == key || general == "role" ? null : general;
    }

    private static string WithoutRole(string general) =>
        $" {general} "
            .Replace(" of role ", " ")
            .Replace(" for role ", " ")
            .Replace(" as role ", " ")
            .Replace(" role ", " ")
            .Trim();

    /// <summary>The definition with this key; null for an article's own section.</summary>
    public SectionDefinition? Get(string key) => order.TryGetValue(key, out var index) ? Sections[index] : null;

    /// <summary>The index in reading order; null for an article's own section.</summary>
    public int? Order(string key) => order.TryGetValue(key, out var index) ? index : null;
}
