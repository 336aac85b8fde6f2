namespace CareerCompare.Compare;

/// <summary>Puts roles side by side. Pure: the same input gives the same comparison.</summary>
public static class Comparer
{
    /// <summary>
    /// Aligns two to four roles section by section and topic by topic. If an authored article compares the pair, its sections
    /// win: the part about a role replaces the profile's section, and a section about both roles together replaces both.
    /// </summary>
    /// <param name="roles">The roles, by column.</param>
    /// <param name="article">The authored article about exactly these two roles; null for none.</param>
    /// <param name="vocabulary">The canonical sections.</param>
    public static Comparison Compare(IReadOnlyList<Role> roles, Article? article, SectionVocabulary vocabulary)
    {
        var authored = article?.Sections.ToDictionary(section => section.Key, StringComparer.Ordinal) ?? [];
        var order = new SectionOrder(vocabulary);
        order.Add(article?.Sections.Select(section => (section.Key, section.Title)) ?? []);
        foreach (var role in roles)
            order.Add(role.Sections.Select(section => (section.Key, section.Title)));
        var sections = new List<ComparedSection>();
        foreach (var (key, title) in order.InOrder())
        {
            var compared = vocabulary.Get(key)?.Compared ?? true;
            if (authored.TryGetValue(key, out var own))
                sections.Add(Authored(own, roles, article!, compared, vocabulary));
            else if (compared)
                sections.Add(Section(key, title, null, [.. roles.Select(role => Find(role, key))], vocabulary));
        }
        return new Comparison(roles, article, sections);
    }

    private static ComparedSection Authored(
        ArticleSection own,
        IReadOnlyList<Role> roles,
        Article article,
        bool compared,
        SectionVocabulary vocabulary
    )
    {
        var shared = own.Shared.IsEmpty
            ? null
            : new Section(own.Key, own.Title, own.Shared, new Origin(article.Path, own.Line), Joint: true);
        var cells = roles.Select(role =>
        {
            if (own.Parts.FirstOrDefault(part => part.Role == role.Slug) is { } part)
                return new Section(own.Key, own.Title, part.Content, new Origin(article.Path, part.Line));
            var fallback = compared && own.Parts.Count > 0 ? Find(role, own.Key) : null;
            // Skip a section of the profile that comes from this very article.
            return fallback?.Source.Article == article.Path ? null : fallback;
        });
        return Section(own.Key, own.Title, shared, [.. cells], vocabulary) with { Compared = compared };
    }

    private static ComparedSection Section(
        string key,
        string title,
        Section? shared,
        Section?[] cells,
        SectionVocabulary vocabulary
    )
    {
        var lists = vocabulary.Get(key)?.Lists ?? false;
        return new ComparedSection(key, title, Compared: true, shared, cells, TopicAligner.Align(cells, lists));
    }

    private static Section? Find(Role role, string key) => role.Sections.FirstOrDefault(section => section.Key == key);
}
