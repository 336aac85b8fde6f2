using System.Security.Cryptography;
using System.Text;
using CareerCompare.Check;
using CareerCompare.Link;

namespace CareerCompare.Publish;

/// <summary>The terms of one run: their articles, how they are found in text, and how text is linked to them.</summary>
internal sealed class Glossary
{
    /// <param name="check">What the run found.</param>
    /// <param name="articles">The articles of all terms.</param>
    public Glossary(CheckReport check, IEnumerable<Article> articles)
    {
        Articles = [.. articles.OrderBy(article => article.Slug, StringComparer.Ordinal)];
        Terms = [.. Articles.Select(article => TermFrom(article, check.Kinds))];
        Index = new TermIndex(Terms);
        var vocabulary = new TermVocabulary(Terms, check.Kinds);
        Links = new GlossaryLinks(Index, name => vocabulary.Find(name)?.Slug);
    }

    public IReadOnlyList<Article> Articles { get; }

    public IReadOnlyList<Term> Terms { get; }

    public TermIndex Index { get; }

    public GlossaryLinks Links { get; }

    private static Term TermFrom(Article article, TermKinds kinds) =>
        new(
            article.Slug,
            article.Title,
            kinds.Find(article.TermKind)?.Key ?? article.TermKind ?? "",
            article.Aliases,
            article.MatchCase,
            article.Sections.SelectMany(section => TextWalker.Walk(section.Shared)).FirstOrDefault()?.Text ?? ""
        );

    /// <summary>Changes with every term and kind.</summary>
    public static string DigestFor(CheckReport check)
    {
        var text = new StringBuilder();
        foreach (var record in check.Files.Select(file => file.Record))
        {
            if (record.Summary is { Kind: ArticleKind.Term } || record.Path == "kinds.yml")
                text.Append(record.Path).Append(' ').AppendLine(record.Good);
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
