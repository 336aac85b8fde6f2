using CareerCompare.Check;
using CareerCompare.Store;

namespace CareerCompare.Publish;

/// <summary>A page as it is stored, and as searches find it.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Row">Its row.</param>
/// <param name="Texts">Its entries in the text index.</param>
internal sealed record StoredPage(string Url, StoredRow Row, IReadOnlyList<IndexedText> Texts);

/// <summary>Makes stored pages from documents: with links to terms, checksummed and compressed. May be used by many threads.</summary>
/// <param name="glossary">The terms of the site.</param>
/// <param name="vocabulary">The canonical sections.</param>
internal sealed class PageRenderer(Glossary glossary, SectionVocabulary vocabulary)
{
    /// <summary>The file itself, as it is kept for the time when a later version of it is held back.</summary>
    public static StoredRow File(string path, string text) =>
        new(StoredTable.Files, path, CompressedJson.Write(Stored.Source, path, text));

    /// <summary>A role with its terms.</summary>
    public StoredPage Render(Role role)
    {
        var url = SiteRoute.Role.For(role.Slug);
        var terms = TermFinder.In(role, glossary.Index, vocabulary);
        return new StoredPage(
            url,
            new StoredRow(
                StoredTable.Roles,
                role.Slug,
                ChecksummedJson.Write(Stored.RoleSummary, role.Slug, RoleSummary.From(role, terms)),
                CompressedJson.Write(Stored.Role, role.Slug, glossary.Links.In(role)),
                CompressedJson.Write(Stored.RoleTerms, role.Slug, terms)
            ),
            SearchTexts.From(url, role)
        );
    }

    /// <summary>An authored comparison.</summary>
    public StoredPage RenderComparison(Article article) =>
        new(article.Url, ComparisonRow(article), SearchTexts.From(article.Url, article));

    /// <summary>The row of an authored comparison, without its entries in the text index.</summary>
    public StoredRow ComparisonRow(Article article) =>
        new(
            StoredTable.Comparisons,
            article.Path,
            ChecksummedJson.Write(Stored.ComparisonSummary, article.Path, ComparisonSummary.From(article)),
            CompressedJson.Write(Stored.Comparison, article.Path, glossary.Links.In(article))
        );

    /// <summary>A featured job, with the terms that it names.</summary>
    public StoredPage RenderJob(Article article)
    {
        var terms = article
            .Sections.SelectMany(section => TextWalker.Walk(section.Shared))
            .SelectMany(text => glossary.Index.Find(text.Text))
            .Select(match => match.Term)
            .Distinct(StringComparer.Ordinal);
        var job = new JobSummary(article.Slug, article.Title, article.Job!, [.. terms]);
        return new StoredPage(
            job.Url,
            new StoredRow(
                StoredTable.Jobs,
                job.Slug,
                ChecksummedJson.Write(Stored.Job, job.Slug, job),
                CompressedJson.Write(Stored.JobArticle, job.Slug, glossary.Links.In(article))
            ),
            SearchTexts.From(job, article)
        );
    }

    /// <summary>A glossary term.</summary>
    public StoredPage Render(Term term, Article article) =>
        new(
            term.Url,
            new StoredRow(
                StoredTable.Terms,
                term.Slug,
                ChecksummedJson.Write(Stored.Term, term.Slug, term),
                CompressedJson.Write(Stored.TermArticle, term.Slug, glossary.Links.In(article, except: term.Slug))
            ),
            SearchTexts.From(term, article)
        );

    /// <summary>A file of figures of pay.</summary>
    public static StoredRow Render(string path, PayFile pay) =>
        new(StoredTable.Pay, path, pay.Adverts is not null, CompressedJson.Write(Stored.Pay, path, pay));

    /// <summary>A picture.</summary>
    public static StoredRow Render(Picture picture, byte[] bytes) =>
        new(StoredTable.Pictures, picture.Path, ChecksummedJson.Write(Stored.Picture, picture.Path, picture), bytes);
}
