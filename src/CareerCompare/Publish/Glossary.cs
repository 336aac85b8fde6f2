using System.Security.Cryptography;
using System.Text;
using CareerCompare.Check;
using CareerCompare.Link;

namespace CareerCompare.Publish;

/// <summary>The terms of the site: how they are found in text, and how text is linked to them.</summary>
internal sealed class Glossary
{
    private Glossary(IReadOnlyList<Term> terms, TermKinds kinds)
    {
        Terms = terms;
        Index = new TermIndex(terms);
        var vocabulary = new TermVocabulary(terms, kinds);
        Links = new TermLinks(Index, name => vocabulary.Find(name)?.Slug);
    }

    /// <summary>The terms, by slug.</summary>
    public IReadOnlyList<Term> Terms { get; }

    public TermIndex Index { get; }

    public TermLinks Links { get; }

    /// <summary>The terms that these articles define.</summary>
    public static Glossary From(IEnumerable<Article> articles, TermKinds kinds) =>
        new(
            [
                .. articles
                    .OrderBy(article => article.Slug, StringComparer.Ordinal)
                    .Select(article => TermFrom(article, kinds)),
            ],
            kinds
        );

    /// <summary>Changes with every term, with their kinds, and with the canonical sections.</summary>
    public static string DigestFor(CheckReport check)
    {
        var text = new StringBuilder(check.Settings.Basis).AppendLine();
        foreach (var record in check.Files.Select(file => file.Record))
        {
            if (record.Summary is { Kind: ArticleKind.Term } || record.Path == "kinds.yml")
                text.Append(record.Path).Append(' ').AppendLine(record.Good);
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static Term TermFrom(Article article, TermKinds kinds) =>
        new(
            article.Slug,
            article.Title,
            kinds.Find(article.TermKind)?.Key ?? article.TermKind ?? "",
            article.Aliases,
            article.MatchCase,
            article.Sections.SelectMany(section => TextWalker.Walk(section.Shared)).FirstOrDefault()?.Text ?? ""
        );
}
