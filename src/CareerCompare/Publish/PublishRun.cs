using System.Security.Cryptography;
using System.Text;
using CareerCompare.Check;
using CareerCompare.Parse;
using CareerCompare.Store;
using Microsoft.EntityFrameworkCore;

namespace CareerCompare.Publish;

/// <summary>One run of publishing, inside its transaction.</summary>
internal sealed class PublishRun
{
    private readonly CareerDb db;
    private readonly string contentRoot;
    private readonly CancellationToken cancellationToken;
    private readonly KnownFiles knownFiles;

    /// <param name="db">The database, its tables there.</param>
    /// <param name="saved">What a damaged database before it still knew of files; null where nothing is damaged.</param>
    /// <param name="contentRoot">The content folder.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public PublishRun(
        CareerDb db,
        IReadOnlyList<FileRow>? saved,
        string contentRoot,
        CancellationToken cancellationToken
    )
    {
        (this.db, this.contentRoot, this.cancellationToken) = (db, contentRoot, cancellationToken);
        knownFiles = new KnownFiles(db, contentRoot, saved);
    }

    /// <summary>Reads, checks and saves.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no content folder, and nothing was published before.</exception>
    public PublishReport Go()
    {
        var check = ContentCheck.Run(contentRoot, knownFiles.Records);
        cancellationToken.ThrowIfCancellationRequested();
        if (check.Problems.FirstOrDefault(problem => problem.Rule == Rule.ContentMissing) is { } missing)
        {
            // Nothing to read is not the same as nothing to show.
            return Current() is { } last
                ? Report(last, changed: false, check with { Problems = [missing] }, removed: 0, [], [])
                : throw new DirectoryNotFoundException(missing.ToString());
        }
        var now = check.Files.ToDictionary(file => file.Record.Path, StringComparer.Ordinal);
        var removed = knownFiles.Records.Values.Where(old => !now.ContainsKey(old.Path)).ToList();
        knownFiles.Save(check, removed);
        var fresh = Fresh(check);
        var (rebuilt, gone) = SaveRoles(check, fresh, removed);
        SaveComparisons(fresh, removed);
        var (publication, changed) = SavePublication(check);
        Save();
        return Report(publication, changed, check, removed.Count, rebuilt, gone);
    }

    private void Save()
    {
        db.ChangeTracker.DetectChanges();
        db.SaveChanges();
    }

    private static PublishReport Report(
        Publication publication,
        bool changed,
        CheckReport check,
        int removed,
        List<string> rebuilt,
        List<string> gone
    ) =>
        new(
            publication,
            changed,
            check.Files.Count,
            check.Files.Count(file => file.Parsed),
            removed,
            check.Files.Count(file => file.HeldBack),
            rebuilt,
            gone,
            check.Problems,
            TimeSpan.Zero
        )
        {
            Held = check
                .Files.Where(file => file.HeldBack)
                .ToDictionary(file => file.Record.Path, file => file.Record.Good is not null, StringComparer.Ordinal),
        };

    // The articles that profiles and comparisons may have to be put together from anew.
    private List<Article> Fresh(CheckReport check)
    {
        var parsed = check.Files.Select(file => file.Article).OfType<Article>().ToList();
        return knownFiles.AreRescued
            ? [.. parsed, .. knownFiles.LastGood(check.Files.Where(file => file.Article is null))]
            : parsed;
    }

    private (List<string> Rebuilt, List<string> Gone) SaveRoles(
        CheckReport check,
        List<Article> fresh,
        List<FileRecord> removed
    )
    {
        var before = fresh.Select(article => knownFiles.Records.GetValueOrDefault(article.Path)).Concat(removed);
        var touched = before
            .OfType<FileRecord>()
            .SelectMany(record => record.Summary?.Roles ?? [])
            .Concat(fresh.SelectMany(article => article.Roles.Select(role => role.Slug)))
            .ToHashSet(StringComparer.Ordinal);
        var articles = ArticlesOf(check, touched);
        var (rebuilt, gone) = (new List<string>(), new List<string>());
        foreach (var slug in touched.Order(StringComparer.Ordinal))
        {
            var row = db.Roles.Find(slug);
            if (ProfileBuilder.Build(slug, [.. articles[slug]], check.Vocabulary) is { } role)
            {
                if (row is null)
                    db.Roles.Add(row = new RoleRow { Slug = slug });
                row.Summary = Sealed.Write(Stored.RoleSummary, slug, RoleSummary.Of(role));
                row.Document = Sealed.Write(Stored.Role, slug, role);
                rebuilt.Add(slug);
            }
            else if (row is not null)
            {
                db.Roles.Remove(row);
                gone.Add(slug);
            }
        }
        return (rebuilt, gone);
    }

    private ILookup<string, Article> ArticlesOf(CheckReport check, HashSet<string> roles)
    {
        var files = check
            .Files.Where(file => file.Record.Summary is { Draft: false } summary && summary.Roles.Any(roles.Contains))
            .ToList();
        return files
            .Select(file => file.Article)
            .OfType<Article>()
            .Concat(knownFiles.LastGood(files.Where(file => file.Article is null)))
            .SelectMany(article => article.Roles.Select(role => (role.Slug, article)))
            .ToLookup(pair => pair.Slug, pair => pair.article, StringComparer.Ordinal);
    }

    private void SaveComparisons(List<Article> fresh, List<FileRecord> removed)
    {
        foreach (var article in fresh.Where(article => article.Kind == ArticleKind.Comparison))
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
            row.Summary = Sealed.Write(Stored.ComparisonSummary, article.Path, ComparisonSummary.Of(article));
            row.Document = Sealed.Write(Stored.Comparison, article.Path, article);
        }
        foreach (var row in removed.Select(old => db.Comparisons.Find(old.Path)).OfType<ComparisonRow>())
            db.Comparisons.Remove(row);
    }

    private (Publication Publication, bool Changed) SavePublication(CheckReport check)
    {
        var text = new StringBuilder(CareerDb.SchemaVersion).Append(' ').AppendLine(ArticleParser.Version);
        foreach (var record in check.Files.Select(file => file.Record).Where(record => record.Good is not null))
            text.Append(record.Path).Append(' ').AppendLine(record.Good);
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
        Save();
        Set(SettingKeys.Manifest, ManifestNow());
        if (Current() is { } last && last.Id == id)
            return (last, false);
        var publication = new Publication(id, DateTimeOffset.UtcNow, check.Site);
        Set(SettingKeys.Publication, publication);
        Set(SettingKeys.Sections, check.Vocabulary.Sections);
        Set(SettingKeys.Redirects, check.Redirects.All);
        return (publication, true);
    }

    private string ManifestNow()
    {
        var roles = db.Roles.Select(row => new { Key = row.Slug, Seal = row.Summary.Substring(0, Sealed.Length) });
        var comparisons = db.Comparisons.Select(row => new
        {
            Key = row.Path,
            Seal = row.Summary.Substring(0, Sealed.Length),
        });
        var pictures = db.Pictures.Select(row => new
        {
            Key = row.Path,
            Seal = row.Summary.Substring(0, Sealed.Length),
        });
        return Manifest.Of(
            (Stored.RoleSummary, roles.AsEnumerable().Select(row => (row.Key, row.Seal))),
            (Stored.ComparisonSummary, comparisons.AsEnumerable().Select(row => (row.Key, row.Seal))),
            (Stored.Picture, pictures.AsEnumerable().Select(row => (row.Key, row.Seal)))
        );
    }

    private Publication? Current() =>
        db.Settings.Find(SettingKeys.Publication) is { } row
            ? Sealed.Read<Publication>(Stored.Setting, row.Key, row.Value)
            : null;

    private void Set<T>(string key, T value)
    {
        var row = db.Settings.Find(key);
        if (row is null)
            db.Settings.Add(row = new SettingRow { Key = key });
        row.Value = Sealed.Write(Stored.Setting, key, value);
    }
}
