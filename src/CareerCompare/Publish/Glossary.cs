using System.Security.Cryptography;
using System.Text;
using CareerCompare.Check;
using CareerCompare.Link;

namespace CareerCompare.Publish;

/// <summary>The terms of the site: how they are found in text, and how text is linked to them.</summary>
internal sealed class Glossary
{
    // Lists hold all summaries; no definition is longer.
    private const int MaxSummary = 2000;

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

    /// <summary>A glossary of these terms.</summary>
    public static Glossary From(IEnumerable<Term> terms, TermKinds kinds) =>
        new([.. terms.OrderBy(term => term.Slug, StringComparer.Ordinal)], kinds);

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

    /// <summary>The term that an article defines.</summary>
    public static Term TermFrom(Article article, TermKinds kinds) =>
        new(
            article.Slug,
            article.Title,
            kinds.Find(article.TermKind)?.Key ?? article.TermKind ?? "",
            article.Aliases,
            article.MatchCase,
            article.Sections.SelectMany(section => TextWalker.Walk(section.Shared)).FirstOrDefault()?.Text is { } text
                ? (text.Length <= MaxSummary ? text : Sentence.Around(text, 0, MaxSummary))
                : ""
        );
}
