namespace CareerCompare.Parse;

/// <summary>A parsed article.</summary>
/// <param name="Article">The article; null if its front matter or body is refused.</param>
/// <param name="Links">Links and pictures, for the rules between files.</param>
/// <param name="Problems">Problems inside the file.</param>
public sealed record ParsedArticle(Article? Article, IReadOnlyList<ArticleLink> Links, IReadOnlyList<Problem> Problems)
{
    /// <summary>The terms that the body names in double brackets, as written.</summary>
    public IReadOnlyList<Mention> Terms { get; internal init; } = [];
}
