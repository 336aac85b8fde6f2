namespace CareerCompare.Web.Views;

/// <summary>The articles that a page is built from, by file. Turns a section's source into a citation.</summary>
public sealed class Citations
{
    private readonly Dictionary<string, ArticleReference> byPath;

    /// <summary>Collects the articles of these roles, and the authored comparison if there is one.</summary>
    public Citations(IEnumerable<Role> roles, Article? authored = null)
    {
        var articles = roles.SelectMany(role => role.Articles);
        byPath = (authored is null ? articles : articles.Append(Reference(authored)))
            .DistinctBy(article => article.Path)
            .ToDictionary(article => article.Path);
    }

    /// <summary>The citations of these sections: each article once, with its lines in order.</summary>
    public IReadOnlyList<Citation> For(IEnumerable<Section?> sections) =>
        sections
            .OfType<Section>()
            .GroupBy(section => section.Source.Article)
            .Select(group => new Citation(
                byPath.GetValueOrDefault(group.Key) ?? new(group.Key, group.Key, "", null, null),
                group.First().Key,
                group.Select(section => section.Source.Line).Distinct().Order().ToList(),
                group.Any(section => section.Joint)
            ))
            .ToList();

    /// <summary>The articles of all these sections, in order of appearance.</summary>
    public IReadOnlyList<ArticleReference> Articles(IEnumerable<Section?> sections) =>
        For(sections).Select(citation => citation.Article).ToList();

    private static ArticleReference Reference(Article article) =>
        new(article.Path, article.Title, article.Url, article.Published, article.Updated);
}

/// <summary>One article cited for a section.</summary>
/// <param name="Article">The article.</param>
/// <param name="Section">The section's key in that article, which is also its anchor.</param>
/// <param name="Lines">Lines in its file, ascending.</param>
/// <param name="Joint">Whether the text is about both roles of that article.</param>
public sealed record Citation(ArticleReference Article, string Section, IReadOnlyList<int> Lines, bool Joint);
