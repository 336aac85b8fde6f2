using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using CareerCompare.Check;
using CareerCompare.Parse;
using CareerCompare.Store;
using Microsoft.EntityFrameworkCore;

namespace CareerCompare.Publish;

/// <summary>
/// Brings a content folder into the database in one transaction: only changed files are parsed, only roles that they
/// speak of are put together again, and the publication changes only if something did.
/// </summary>
public sealed class Publisher(CareerDatabase database)
{
    /// <summary>Publishes. A second publisher waits for the first; readers never wait.</summary>
    /// <param name="contentRoot">The content folder.</param>
    /// <param name="cancellationToken">Ends before the transaction is committed; nothing is changed then.</param>
    /// <exception cref="DirectoryNotFoundException">There is no content folder, and nothing was published before.</exception>
    public PublishReport Publish(string contentRoot, CancellationToken cancellationToken = default)
    {
        var clock = Stopwatch.StartNew();
        database.EnsureSchema();
        using var db = database.Context();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        using var transaction = database.BeginWrite(db);
        var run = new Run(db, contentRoot, cancellationToken);
        var report = run.Go();
        db.ChangeTracker.DetectChanges();
        db.SaveChanges();
        cancellationToken.ThrowIfCancellationRequested();
        transaction.Commit();
        return report with { Duration = clock.Elapsed };
    }

    private sealed class Run(CareerDb db, string contentRoot, CancellationToken cancellationToken)
    {
        private readonly Dictionary<string, FileRecord> known = db
            .Files.AsNoTracking()
            .Select(row => row.Record)
            .AsEnumerable()
            .Select(CareerJson.Read<FileRecord>)
            .ToDictionary(record => record.Path, StringComparer.Ordinal);

        public PublishReport Go()
        {
            var check = ContentCheck.Run(contentRoot, known);
            cancellationToken.ThrowIfCancellationRequested();
            if (check.Problems.FirstOrDefault(problem => problem.Rule == Rule.ContentMissing) is { } missing)
            {
                // Nothing to read is not the same as nothing to show.
                return Current() is { } last
                    ? Report(last, changed: false, check, removed: 0, [], [])
                    : throw new DirectoryNotFoundException(missing.ToString());
            }
            var now = check.Files.ToDictionary(file => file.Record.Path, StringComparer.Ordinal);
            var removed = known.Values.Where(old => !now.ContainsKey(old.Path)).ToList();
            SaveFiles(check, removed);
            var (rebuilt, gone) = SaveRoles(check, removed);
            SaveComparisons(check, removed);
            var (publication, changed) = SavePublication(check);
            return Report(publication, changed, check, removed.Count, rebuilt, gone);
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
            );

        private void SaveFiles(CheckReport check, List<FileRecord> removed)
        {
            foreach (var file in check.Files)
            {
                var old = known.GetValueOrDefault(file.Record.Path);
                if (
                    old is not null
                    && old.Digest == file.Record.Digest
                    && old.Inputs == file.Record.Inputs
                    && old.Picture == file.Record.Picture
                )
                    continue;
                var row = old is null ? null : db.Files.Find(file.Record.Path);
                if (row is null)
                    db.Files.Add(row = new FileRow { Path = file.Record.Path, Record = "" });
                row.Record = CareerJson.Write(file.Record);
                if (file.Article is not null)
                    row.Document = CareerJson.Write(file.Article);
            }
            foreach (var old in removed)
                db.Files.Remove(db.Files.Find(old.Path)!);
        }

        private (List<string> Rebuilt, List<string> Gone) SaveRoles(CheckReport check, List<FileRecord> removed)
        {
            var fresh = check.Files.Where(file => file.Article is not null).ToList();
            var before = fresh.Select(file => known.GetValueOrDefault(file.Record.Path)).Concat(removed);
            var touched = fresh
                .Select(file => file.Record)
                .Concat(before.OfType<FileRecord>())
                .SelectMany(record => record.Summary?.Roles ?? [])
                .ToHashSet(StringComparer.Ordinal);
            var articles = ArticlesOf(check, touched);
            var (rebuilt, gone) = (new List<string>(), new List<string>());
            foreach (var slug in touched.Order(StringComparer.Ordinal))
            {
                var row = db.Roles.Find(slug);
                if (ProfileBuilder.Build(slug, [.. articles[slug]], check.Vocabulary) is not { } role)
                {
                    if (row is null)
                        continue;
                    db.Roles.Remove(row);
                    gone.Add(slug);
                    continue;
                }
                if (row is null)
                    db.Roles.Add(
                        row = new RoleRow
                        {
                            Slug = slug,
                            Summary = "",
                            Document = "",
                        }
                    );
                row.Summary = CareerJson.Write(Summary(role));
                row.Document = CareerJson.Write(role);
                rebuilt.Add(slug);
            }
            return (rebuilt, gone);
        }

        private ILookup<string, Article> ArticlesOf(CheckReport check, HashSet<string> roles)
        {
            var files = check
                .Files.Where(file =>
                    file.Record.Summary is { Draft: false } summary && summary.Roles.Any(roles.Contains)
                )
                .ToList();
            var unparsed = files.Where(file => file.Article is null).Select(file => file.Record.Path).ToList();
            var stored = db
                .Files.AsNoTracking()
                .Where(row => unparsed.Contains(row.Path) && row.Document != null)
                .ToDictionary(row => row.Path, row => CareerJson.Read<Article>(row.Document!), StringComparer.Ordinal);
            return files
                .Select(file => file.Article ?? stored[file.Record.Path])
                .SelectMany(article => article.Roles.Select(role => (role.Slug, article)))
                .ToLookup(pair => pair.Slug, pair => pair.article, StringComparer.Ordinal);
        }

        private void SaveComparisons(CheckReport check, List<FileRecord> removed)
        {
            foreach (var article in check.Files.Select(file => file.Article).OfType<Article>())
            {
                if (article.Kind != ArticleKind.Comparison)
                    continue;
                var row = db.Comparisons.Find(article.Path);
                if (article.Draft)
                {
                    if (row is not null)
                        db.Comparisons.Remove(row);
                    continue;
                }
                if (row is null)
                    db.Comparisons.Add(
                        row = new ComparisonRow
                        {
                            Path = article.Path,
                            Summary = "",
                            Document = "",
                        }
                    );
                row.Summary = CareerJson.Write(Summary(article));
                row.Document = CareerJson.Write(article);
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
            if (Current() is { } last && last.Id == id)
                return (last, false);
            var publication = new Publication(id, DateTimeOffset.UtcNow, check.Site);
            Set(SettingKeys.Publication, CareerJson.Write(publication));
            Set(SettingKeys.Sections, CareerJson.Write(check.Vocabulary.Sections));
            Set(SettingKeys.Redirects, CareerJson.Write(check.Redirects.All));
            return (publication, true);
        }

        private Publication? Current() =>
            db.Settings.Find(SettingKeys.Publication) is { } row ? CareerJson.Read<Publication>(row.Value) : null;

        private void Set(string key, string value)
        {
            if (db.Settings.Find(key) is { } row)
                row.Value = value;
            else
                db.Settings.Add(new SettingRow { Key = key, Value = value });
        }

        private static RoleSummary Summary(Role role) =>
            new(
                role.Slug,
                role.Title,
                role.Description,
                role.Family,
                role.Aliases,
                role.Updated,
                role.ReadingMinutes,
                role.HasArticle
            );

        private static ComparisonSummary Summary(Article article) =>
            new(
                article.Slug,
                article.Title,
                article.Description,
                [.. article.Roles.Select(role => role.Slug)],
                article.Published,
                article.Updated,
                Role.ReadingTime(article.Words)
            );
    }
}
