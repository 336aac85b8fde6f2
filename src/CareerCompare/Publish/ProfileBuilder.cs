using CareerCompare.Store;

namespace CareerCompare.Publish;

/// <summary>
/// Puts a role together from the articles that speak of it, added in any order. The role's own article wins section by section.
/// A section that it lacks comes from the newest comparison that has it, with what that says of both roles and of this one; what
/// frames a comparison (its introduction and conclusion) stays with it. Sections that lose are forgotten at once, and those that win
/// are kept as they are stored, so that thousands of roles fit into memory: as objects, a text takes fifty times its length.
/// </summary>
/// <param name="slug">The role.</param>
/// <param name="vocabulary">The canonical sections.</param>
internal sealed class ProfileBuilder(string slug, SectionVocabulary vocabulary)
{
    private readonly Dictionary<string, (Outline From, byte[] Section)> found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> ownSections = new(StringComparer.Ordinal);
    private Outline? ownOutline;
    private Outline? newest;

    /// <summary>Adds an article that readers see: the role's own, or a comparison that names the role.</summary>
    public void Add(Article article)
    {
        var outline = new Outline(
            article with
            {
                Sections = [],
            },
            [.. article.Sections.Select(section => (section.Key, section.Title))]
        );
        if (article.Kind == ArticleKind.Role)
        {
            ownOutline = outline;
            foreach (var section in article.Sections)
            {
                found.Remove(section.Key);
                var source = new Origin(article.Path, section.Line);
                ownSections[section.Key] = Pack(new Section(section.Key, section.Title, section.Shared, source));
            }
            return;
        }
        if (newest is null || outline.IsNewerThan(newest))
            newest = outline;
        foreach (var section in article.Sections)
        {
            if (
                !ownSections.ContainsKey(section.Key)
                && (!found.TryGetValue(section.Key, out var other) || outline.IsNewerThan(other.From))
                && SectionFrom(article, section) is { } content
            )
                found[section.Key] = (outline, Pack(content));
        }
    }

    /// <summary>The role; null where no article speaks of it.</summary>
    public Role? Build()
    {
        var own = ownOutline?.Article;
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
        var sections = found
            .Select(entry => KeyValuePair.Create(entry.Key, entry.Value.Section))
            .Concat(ownSections)
            .ToDictionary(StringComparer.Ordinal);
        var order = new SectionOrder(vocabulary);
        order.Add(ownOutline?.Sections ?? []);
        foreach (var outline in others)
            order.Add(outline.Sections);
        return
        [
            .. order
                .InOrder()
                .Where(entry => sections.ContainsKey(entry.Key))
                .Select(entry => CompressedJson.Read<Section>(Stored.Role, slug, sections[entry.Key])),
        ];
    }

    private byte[] Pack(Section section) => CompressedJson.Write(Stored.Role, slug, section);

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
