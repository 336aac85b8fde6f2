using CareerCompare.Parse;

namespace CareerCompare.Publish;

/// <summary>Puts a role together from every article that speaks of it.</summary>
internal static class ProfileBuilder
{
    /// <summary>
    /// The role's own article wins section by section. A section that it lacks comes from the newest comparison that has it,
    /// with what that says of both roles and of this one; what frames a comparison (its introduction and conclusion) stays
    /// with it.
    /// </summary>
    /// <param name="slug">The role.</param>
    /// <param name="articles">Every good article that speaks of it.</param>
    /// <param name="vocabulary">The canonical sections.</param>
    public static Role? Build(string slug, IReadOnlyList<Article> articles, SectionVocabulary vocabulary)
    {
        if (articles.Count == 0)
            return null;
        var own = articles.FirstOrDefault(article => article.Kind == ArticleKind.Role);
        var comparisons = articles
            .Where(article => article.Kind == ArticleKind.Comparison)
            .OrderByDescending(article => article.Date)
            .ThenBy(article => article.Path, StringComparer.Ordinal)
            .ToList();
        var sections = Sections(slug, own, comparisons, vocabulary);
        var used = sections.Select(section => section.Source.Article).ToHashSet(StringComparer.Ordinal);
        var sources = articles.Where(article => used.Contains(article.Path) || article == own).ToList();
        var newest = own ?? comparisons[0];
        return new Role
        {
            Slug = slug,
            Title = newest.Roles.First(role => role.Slug == slug).Title,
            Description = own?.Description,
            Aliases = own?.Aliases ?? [],
            Family = own?.Family,
            Published = own?.Published ?? comparisons.Min(article => article.Published),
            Updated = sources.Append(newest).Max(article => article.Updated ?? article.Published),
            Image = own?.Image,
            Related = own?.Related ?? [],
            Occupation = own?.Occupation,
            SalaryClaims = own?.SalaryClaims ?? [],
            Sections = sections,
            Articles =
            [
                .. sources
                    .OrderByDescending(article => article == own)
                    .ThenByDescending(article => article.Date)
                    .Select(Reference),
            ],
            Words = sections.Sum(section => WordCount.Count(section.Content)),
            HasArticle = own is not null,
        };
    }

    private static List<Section> Sections(
        string slug,
        Article? own,
        List<Article> comparisons,
        SectionVocabulary vocabulary
    )
    {
        var sections = new Dictionary<string, Section>(StringComparer.Ordinal);
        foreach (var section in own?.Sections ?? [])
            sections[section.Key] = new Section(
                section.Key,
                section.Title,
                section.Shared,
                new Origin(own!.Path, section.Line)
            );
        foreach (var article in comparisons)
        foreach (var section in article.Sections)
        {
            if (SectionFor(slug, article, section, vocabulary) is { } found)
                sections.TryAdd(section.Key, found);
        }
        var order = new SectionOrder(vocabulary);
        foreach (var article in comparisons.Prepend(own).OfType<Article>())
            order.Add(article.Sections.Select(section => (section.Key, section.Title)));
        return
        [
            .. order.InOrder().Where(entry => sections.ContainsKey(entry.Key)).Select(entry => sections[entry.Key]),
        ];
    }

    private static Section? SectionFor(
        string slug,
        Article article,
        ArticleSection section,
        SectionVocabulary vocabulary
    )
    {
        if (section.For(slug, vocabulary.Get(section.Key)) is not { } found)
            return null;
        var content = section.ContentFor(slug, vocabulary.Get(section.Key))!;
        var source = new Origin(article.Path, found.Part?.Line ?? section.Line);
        return new Section(section.Key, section.Title, content, source, Joint: found.Part is null);
    }

    private static ArticleReference Reference(Article article)
    {
        var url = article.Kind == ArticleKind.Role ? $"/roles/{article.Slug}" : $"/compare/{article.PairSlug}";
        return new ArticleReference(article.Path, article.Title, url, article.Published, article.Updated);
    }
}
