namespace CareerCompare.Publish;

/// <summary>
/// Puts a role together from the articles that speak of it, added in any order. The role's own article wins section by section.
/// A section that it lacks comes from the newest comparison that has it, with what that says of both roles and of this one; what
/// frames a comparison (its introduction and conclusion) stays with it. Sections that lose are forgotten at once, so that a role
/// of a thousand comparisons takes no more memory than one of ten.
/// </summary>
/// <param name="slug">The role.</param>
/// <param name="vocabulary">The canonical sections.</param>
internal sealed class ProfileBuilder(string slug, SectionVocabulary vocabulary)
{
    private readonly Dictionary<string, (Outline From, Section Section)> found = new(StringComparer.Ordinal);
    private Article? own;
    private Outline? newest;

    /// <summary>Adds an article that readers see: the role's own, or a comparison that names the role.</summary>
    public void Add(Article article)
    {
        if (article.Kind == ArticleKind.Role)
        {
            own = article;
            foreach (var section in article.Sections)
                found.Remove(section.Key);
            return;
        }
        var outline = new Outline(
            article with
            {
                Sections = [],
            },
            [.. article.Sections.Select(section => (section.Key, section.Title))]
        );
        if (newest is null || outline.IsNewerThan(newest))
            newest = outline;
        foreach (var section in article.Sections)
        {
            if (
                !IsOwn(section.Key)
                && (!found.TryGetValue(section.Key, out var other) || outline.IsNewerThan(other.From))
                && SectionFrom(article, section) is { } content
            )
                found[section.Key] = (outline, content);
        }
    }

    /// <summary>The role; null where no article speaks of it.</summary>
    public Role? Build()
    {
        var head = own ?? newest?.Article;
        if (head is null)
            return null;
        var others = found
            .Values.Select(entry => entry.From)
            .Concat(own is null ? [newest!] : [])
            .DistinctBy(outline => outline.Article.Path)
            .OrderByDescending(outline => outline.Article.Date)
            .ThenBy(outline => outline.Article.Path, StringComparer.Ordinal)
            .ToList();
        var used = found.Values.Select(entry => entry.From.Article.Path).ToHashSet(StringComparer.Ordinal);
        var sources = others
            .Select(outline => outline.Article)
            .Where(article => used.Contains(article.Path))
            .Prepend(own)
            .OfType<Article>()
            .ToList();
        var sections = Sections(others);
        return new Role
        {
            Slug = slug,
            Title = head.Roles.First(role => role.Slug == slug).Title,
            Description = own?.Description,
            Aliases = own?.Aliases ?? [],
            Published = own is null ? others.Min(outline => outline.Article.Published) : own.Published,
            Updated = sources.Append(head).Max(article => article.Updated ?? article.Published),
            Facts = own?.Role ?? new RoleFacts(),
            Sections = sections,
            Articles = [.. sources.Select(Reference)],
            Words = sections.Sum(section => WordCount.Count(section.Content)),
            HasArticle = own is not null,
        };
    }

    private List<Section> Sections(List<Outline> others)
    {
        var sections = found.ToDictionary(entry => entry.Key, entry => entry.Value.Section, StringComparer.Ordinal);
        var order = new SectionOrder(vocabulary);
        foreach (var section in own?.Sections ?? [])
            sections[section.Key] = new Section(
                section.Key,
                section.Title,
                section.Shared,
                new Origin(own!.Path, section.Line)
            );
        order.Add(own?.Sections.Select(section => (section.Key, section.Title)) ?? []);
        foreach (var outline in others)
            order.Add(outline.Sections);
        return
        [
            .. order.InOrder().Where(entry => sections.ContainsKey(entry.Key)).Select(entry => sections[entry.Key]),
        ];
    }

    private bool IsOwn(string key) => own?.Sections.Any(section => section.Key == key) == true;

    private Section? SectionFrom(Article article, ArticleSection section)
    {
        var definition = vocabulary.Get(section.Key);
        if (section.For(slug, definition) is not { } part)
            return null;
        var source = new Origin(article.Path, part.Part?.Line ?? section.Line);
        var content = section.ContentFor(slug, definition)!;
        return new Section(section.Key, section.Title, content, source, Joint: part.Part is null);
    }

    private static ArticleReference Reference(Article article) =>
        new(article.Path, article.Title, article.Url, article.Published, article.Updated);

    /// <summary>A comparison without its content.</summary>
    private sealed record Outline(Article Article, IReadOnlyList<(string Key, string Title)> Sections)
    {
        public bool IsNewerThan(Outline other) =>
            Article.Date != other.Article.Date
                ? Article.Date > other.Article.Date
                : string.CompareOrdinal(Article.Path, other.Article.Path) < 0;
    }
}
