using CareerCompare.Check;
using CareerCompare.Store;

namespace CareerCompare.Publish;

/// <summary>Saves authored comparisons, and what searches find of them.</summary>
internal sealed class ComparisonWriter(CareerDb db, RunArticles articles, Lazy<Glossary> glossary, SearchWriter search)
{
    /// <summary>Saves those that changed, or all where the terms did.</summary>
    public void Save(CheckReport check, List<FileRecord> removed, bool everywhere)
    {
        var changed = everywhere
            ? articles.Where(summary => summary.Kind == ArticleKind.Comparison)
            : articles.Fresh.Where(article => article.Kind == ArticleKind.Comparison);
        var gone = removed.Where(record => record.Summary?.Kind == ArticleKind.Comparison).ToList();
        var touched = gone.Concat(articles.Fresh.Select(articles.Before).OfType<FileRecord>())
            .Select(record => record.Summary)
            .Where(summary => summary?.Kind == ArticleKind.Comparison)
            .Select(summary => summary!.Roles)
            .ToList();
        foreach (var article in changed)
        {
            var row = db.Comparisons.Find(article.Path);
            if (article.Draft)
            {
                if (row is not null)
                    db.Comparisons.Remove(row);
                continue;
            }
            if (row is null)
                db.Comparisons.Add(row = new ComparisonRow { Path = article.Path });
            row.Summary = ChecksummedJson.Write(
                Stored.ComparisonSummary,
                article.Path,
                ComparisonSummary.From(article)
            );
            row.Document = ChecksummedJson.Write(Stored.Comparison, article.Path, glossary.Value.Links.In(article));
            touched.Add([.. article.Roles.Select(role => role.Slug)]);
        }
        foreach (var row in gone.Select(old => db.Comparisons.Find(old.Path)).OfType<ComparisonRow>())
            db.Comparisons.Remove(row);
        SaveToSearch(check, touched);
    }

    // Of several articles about one pair readers see the newest, so that is what they find.
    private void SaveToSearch(CheckReport check, List<IReadOnlyList<string>> pairs)
    {
        foreach (var roles in pairs)
            search.Remove("/compare/" + string.Join(Slug.Versus, roles));
        var shown = check
            .Files.Select(file => file.Record)
            .Where(record => record.Summary is { Kind: ArticleKind.Comparison, Draft: false })
            .OrderByDescending(record => record.Summary!.Date)
            .ThenBy(record => record.Path, StringComparer.Ordinal)
            .DistinctBy(record => PairFor(record.Summary!.Roles));
        var touched = pairs.Select(PairFor).ToHashSet(StringComparer.Ordinal);
        var paths = shown
            .Where(record => touched.Contains(PairFor(record.Summary!.Roles)))
            .Select(record => record.Path)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var article in articles.At(paths))
            search.Save(article);
    }

    private static string PairFor(IReadOnlyList<string> roles) => string.Join(' ', roles.Order(StringComparer.Ordinal));
}
