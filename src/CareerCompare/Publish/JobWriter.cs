using CareerCompare.Check;
using CareerCompare.Store;

namespace CareerCompare.Publish;

/// <summary>Saves featured jobs with the terms that they name, and what searches find of them.</summary>
internal sealed class JobWriter(CareerDb db, RunArticles articles, Lazy<Glossary> glossary, SearchWriter search)
{
    /// <summary>Saves those that changed, or all where the terms did.</summary>
    public void Save(List<FileRecord> removed, bool everywhere)
    {
        var changed = everywhere
            ? articles.Where(summary => summary.Kind == ArticleKind.Job)
            : articles.Fresh.Where(article => article.Kind == ArticleKind.Job);
        foreach (var article in changed)
        {
            var row = db.Jobs.Find(article.Slug);
            if (row is null)
                db.Jobs.Add(row = new JobRow { Slug = article.Slug });
            var job = new JobSummary(article.Slug, article.Title, article.Job!, Terms(article));
            row.Summary = ChecksummedJson.Write(Stored.Job, job.Slug, job);
            row.Document = ChecksummedJson.Write(Stored.JobArticle, job.Slug, glossary.Value.Links.In(article));
            search.Save(job, article);
        }
        foreach (var old in removed.Where(record => record.Summary?.Kind == ArticleKind.Job))
        {
            var slug = old.Summary!.Slug;
            if (db.Jobs.Find(slug) is { } row)
                db.Jobs.Remove(row);
            search.Remove($"/jobs/{slug}");
        }
    }

    private List<string> Terms(Article article) =>
        [
            .. article
                .Sections.SelectMany(section => TextWalker.Walk(section.Shared))
                .SelectMany(text => glossary.Value.Index.Find(text.Text))
                .Select(match => match.Term)
                .Distinct(StringComparer.Ordinal),
        ];
}
