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
    private RunArticles articles = null!;
    private Lazy<Glossary> glossary = null!;
    private SearchWriter search = null!;

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
        articles = new RunArticles(check, knownFiles);
        // Not read where nothing asks for it.
        glossary = new(() => new Glossary(check, articles.Where(summary => summary.Kind == ArticleKind.Term)));
        var terms = Glossary.DigestFor(check);
        var everywhere = Setting<string>(SettingKeys.Terms) != terms;
        using var index = new TextIndex.Writer(db);
        if (knownFiles.AreRescued)
            index.Clear();
        search = new SearchWriter(index);
        var (rebuilt, gone) = SaveRoles(check, removed, everywhere);
        new ComparisonWriter(db, articles, glossary, search).Save(check, removed, everywhere);
        if (everywhere)
            SaveTerms(terms);
        new PayWriter(db, knownFiles).Save(check, removed);
        new JobWriter(db, articles, glossary, search).Save(removed, everywhere);
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

    private (List<string> Rebuilt, List<string> Gone) SaveRoles(
        CheckReport check,
        List<FileRecord> removed,
        bool everywhere
    )
    {
        var fresh = articles.Fresh;
        var all = everywhere ? check.Files.Select(file => file.Record) : [];
        var before = fresh.Select(articles.Before).Concat(removed);
        var touched = before
            .Concat(all)
            .OfType<FileRecord>()
            .SelectMany(record => record.Summary?.Roles ?? [])
            .Concat(fresh.SelectMany(article => article.Roles.Select(role => role.Slug)))
            .ToHashSet(StringComparer.Ordinal);
        var byRole = articles
            .Where(summary => !summary.Draft && summary.Roles.Any(touched.Contains))
            .SelectMany(article => article.Roles.Select(role => (role.Slug, article)))
            .ToLookup(pair => pair.Slug, pair => pair.article, StringComparer.Ordinal);
        var (rebuilt, gone) = (new List<string>(), new List<string>());
        // Profiles are put together on all cores while the database, which takes one at a time, is filled.
        _ = glossary.Value;
        var built = touched
            .Order(StringComparer.Ordinal)
            .AsParallel()
            .AsOrdered()
            .WithCancellation(cancellationToken)
            .Select(slug => (slug, Profile: Build(slug, [.. byRole[slug]], check.Vocabulary)));
        foreach (var (slug, profile) in built)
        {
            var row = db.Roles.Find(slug);
            if (profile is { } found)
            {
                if (row is null)
                    db.Roles.Add(row = new RoleRow { Slug = slug });
                (row.Summary, row.Document, row.Terms) = (found.Summary, found.Document, found.Terms);
                search.Save(found.Role);
                rebuilt.Add(slug);
            }
            else if (row is not null)
            {
                db.Roles.Remove(row);
                search.Remove($"/roles/{slug}");
                gone.Add(slug);
            }
        }
        return (rebuilt, gone);
    }

    private (Role Role, string Summary, string Document, string Terms)? Build(
        string slug,
        IReadOnlyList<Article> articles,
        SectionVocabulary vocabulary
    )
    {
        if (ProfileBuilder.Build(slug, articles, vocabulary) is not { } role)
            return null;
        var terms = TermFinder.In(role, glossary.Value.Index, vocabulary);
        return (
            role,
            ChecksummedJson.Write(Stored.RoleSummary, slug, RoleSummary.From(role, terms)),
            ChecksummedJson.Write(Stored.Role, slug, glossary.Value.Links.In(role)),
            ChecksummedJson.Write(Stored.RoleTerms, slug, terms)
        );
    }

    // A term's definition links to other terms, so that one change can concern them all.
    private void SaveTerms(string digest)
    {
        var rows = db.Terms.ToDictionary(row => row.Slug, StringComparer.Ordinal);
        foreach (var (term, article) in glossary.Value.Terms.Zip(glossary.Value.Articles))
        {
            if (!rows.Remove(term.Slug, out var row))
                db.Terms.Add(row = new TermRow { Slug = term.Slug });
            row.Summary = ChecksummedJson.Write(Stored.Term, term.Slug, term);
            row.Document = ChecksummedJson.Write(
                Stored.TermArticle,
                term.Slug,
                glossary.Value.Links.In(article, except: term.Slug)
            );
            search.Save(term, article);
        }
        foreach (var row in rows.Values)
        {
            db.Terms.Remove(row);
            search.Remove($"/skills/{row.Slug}");
        }
        Set(SettingKeys.Terms, digest);
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
        Set(SettingKeys.Kinds, check.Kinds.All);
        Set(SettingKeys.Sources, check.Sources);
        return (publication, true);
    }

    private string ManifestNow()
    {
        var roles = db.Roles.Select(row => new
        {
            Key = row.Slug,
            Seal = row.Summary.Substring(0, ChecksummedJson.Length),
        });
        var comparisons = db.Comparisons.Select(row => new
        {
            Key = row.Path,
            Seal = row.Summary.Substring(0, ChecksummedJson.Length),
        });
        var terms = db.Terms.Select(row => new
        {
            Key = row.Slug,
            Seal = row.Summary.Substring(0, ChecksummedJson.Length),
        });
        var pay = db.Pay.Select(row => new
        {
            Key = row.Path,
            Seal = row.Document.Substring(0, ChecksummedJson.Length),
        });
        var jobs = db.Jobs.Select(row => new
        {
            Key = row.Slug,
            Seal = row.Summary.Substring(0, ChecksummedJson.Length),
        });
        var pictures = db.Pictures.Select(row => new
        {
            Key = row.Path,
            Seal = row.Summary.Substring(0, ChecksummedJson.Length),
        });
        return Manifest.For(
            (Stored.RoleSummary, roles.AsEnumerable().Select(row => (row.Key, row.Seal))),
            (Stored.ComparisonSummary, comparisons.AsEnumerable().Select(row => (row.Key, row.Seal))),
            (Stored.Term, terms.AsEnumerable().Select(row => (row.Key, row.Seal))),
            (Stored.Pay, pay.AsEnumerable().Select(row => (row.Key, row.Seal))),
            (Stored.Job, jobs.AsEnumerable().Select(row => (row.Key, row.Seal))),
            (Stored.Picture, pictures.AsEnumerable().Select(row => (row.Key, row.Seal)))
        );
    }

    private Publication? Current() => Setting<Publication>(SettingKeys.Publication);

    private T? Setting<T>(string key)
        where T : class =>
        db.Settings.Find(key) is { } row ? ChecksummedJson.Read<T>(Stored.Setting, row.Key, row.Value) : null;

    private void Set<T>(string key, T value)
    {
        var row = db.Settings.Find(key);
        if (row is null)
            db.Settings.Add(row = new SettingRow { Key = key });
        row.Value = ChecksummedJson.Write(Stored.Setting, key, value);
    }
}
