using System.Diagnostics;
using CareerCompare.Check;
using CareerCompare.Read;
using CareerCompare.Store;

namespace CareerCompare.Publish;

/// <summary>
/// Brings a content folder into the database, whole or not at all. The first run of a process parses everything, into new tables
/// that take the place of the old ones. Afterwards it remembers the files, and touches only what depends on those that changed.
/// </summary>
public sealed class Publisher(CareerDatabase database)
{
    // With more changed files, publishing everything is faster and takes less memory.
    private const int MaxChanged = 256;

    private readonly Lock door = new();
    private volatile State? state;
    private bool isBehind;

    /// <summary>Publishes. A second publisher waits for the first; readers never wait.</summary>
    /// <param name="contentRoot">The content folder.</param>
    /// <param name="changed">The files that may have changed since the last run, relative to the folder; null for any.</param>
    /// <param name="cancellationToken">Ends the run before anything is changed.</param>
    /// <exception cref="DirectoryNotFoundException">There is no content folder, and nothing was published before.</exception>
    public PublishReport Publish(
        string contentRoot,
        IReadOnlySet<string>? changed = null,
        CancellationToken cancellationToken = default
    )
    {
        var clock = Stopwatch.StartNew();
        using var turn = database.TakeTurn(cancellationToken);
        using var lastGood = database.LastGoodFiles();
        lock (door)
        {
            var (stored, content) = Stored();
            Outcome? outcome = null;
            try
            {
                if (state is { } last && last.Publication == stored && database.IsSound())
                    outcome = Update(last, contentRoot, changed, lastGood, cancellationToken);
            }
            catch (Exception e) when (DatabaseFault.IsDamage(e))
            {
                stored = null;
            }
            outcome ??= Rebuild(stored, content, contentRoot, lastGood, cancellationToken);
            // Stop the clock here: readers see the publication now. The rules between files hold nothing back.
            var duration = clock.Elapsed;
            database.Tidy();
            return outcome.Report(duration);
        }
    }

    /// <summary>The last run; null before the first.</summary>
    internal CheckReport? Last
    {
        get
        {
            if (state is { } known)
                return known.Check;
            // Wait for the first run, if it is running.
            lock (door)
                return state?.Check;
        }
    }

    // Treat a database that cannot be read like a missing one.
    private (Publication? Publication, string? Content) Stored()
    {
        try
        {
            using var snapshot = database.OpenSnapshot();
            return (
                snapshot?.Setting<Publication>(SettingKeys.Publication),
                snapshot?.Setting<string>(SettingKeys.Content)
            );
        }
        catch (DamagedDatabaseException) when (database.IsDamaged)
        {
            return (null, null);
        }
    }

    private Outcome Rebuild(
        Publication? stored,
        string? content,
        string root,
        LastGoodFiles lastGood,
        CancellationToken cancellationToken
    )
    {
        var source = ContentCheck.Find(root, last: null);
        if (
            stored is not null
            && content == ContentDigest.For(source)
            && database.IsSound()
            && Remember(stored, content, source, lastGood, cancellationToken) is { } remembered
        )
            return remembered;
        Outcome? outcome = null;
        Glossary? glossary = null;
        database.Replace(writer =>
        {
            using var run = new Rebuild(source, root, lastGood, writer, cancellationToken);
            var check = run.Run();
            if (check.Missing is { } missing)
            {
                // Keep the last publication: an empty folder is more often a mistake than a wish.
                if (stored is null || !database.IsSound())
                    throw new DirectoryNotFoundException(missing.ToString());
                outcome = Unchanged(stored, check);
                return false;
            }
            var id = ContentDigest.Publication(check);
            var isSame = stored?.Id == id && database.IsSound();
            var publication = isSame ? stored! : new Publication(id, DateTimeOffset.UtcNow, check.Settings.Site);
            outcome = new Outcome(check, publication, Changed: !isSame)
            {
                MadeAnew = stored is null || database.IsDamaged,
                RolesRebuilt = isSame ? [] : [.. run.Roles],
            };
            Save(writer, outcome);
            cancellationToken.ThrowIfCancellationRequested();
            glossary = run.Glossary;
            return !isSame;
        });
        if (glossary is null)
            return outcome!;
        // Nothing that readers see changed, only files that are held back.
        if (!outcome!.Changed)
            database.Update(writer => SaveContent(writer, outcome.Check));
        state = new State(outcome.Check, outcome.Publication, glossary);
        return outcome;
    }

    // The content is what was published last, perhaps by another process: only remember it.
    // Null if a file was edited between the two times that it was read.
    private Outcome? Remember(
        Publication stored,
        string content,
        SourceFiles source,
        LastGoodFiles lastGood,
        CancellationToken cancellationToken
    )
    {
        var terms = new List<Term>();
        ContentCheck? check = null;
        check = CareerCompare.Publish.Rebuild.CheckAll(
            source,
            lastGood,
            files =>
                terms.AddRange(
                    files
                        .Select(file => file.Article)
                        .OfType<Article>()
                        .Where(article => article.Kind == ArticleKind.Term)
                        .Select(article => Glossary.TermFrom(article, check!.Settings.Kinds))
                ),
            cancellationToken
        );
        var report = check.Run();
        if (ContentDigest.For(report) != content || ContentDigest.Publication(report) != stored.Id)
            return null;
        state = new State(report, stored, Glossary.From(terms, report.Settings.Kinds));
        return Unchanged(stored, report);
    }

    private Outcome? Update(
        State last,
        string root,
        IReadOnlySet<string>? changed,
        LastGoodFiles lastGood,
        CancellationToken cancellationToken
    )
    {
        var articles =
            changed?.Any(path => ContentFolder.KindFor(path) == ArticleKind.Term) == false
                ? ContentFolder.ReadArticles(root, changed)
                : null;
        if (isBehind)
            articles = null;
        var fresh = new List<CheckedFile>();
        var check = Check(articles ?? ContentCheck.Find(root, last.Check), last, lastGood, fresh, cancellationToken);
        var report = check.Run();
        if (articles is not null && !HaveSameNames(last.Check, report, articles.Looked!))
        {
            // Comparisons that name these roles depend on their names.
            fresh.Clear();
            check = Check(ContentCheck.Find(root, last.Check), last, lastGood, fresh, cancellationToken);
            report = check.Run();
        }
        // Files that changed in this run must not be forgotten when there is something to publish again.
        isBehind = report.Missing is not null;
        if (isBehind)
            return Unchanged(last.Publication, report);
        if (fresh.Count > MaxChanged || Glossary.DigestFor(report) != last.GlossaryDigest)
            return null;
        cancellationToken.ThrowIfCancellationRequested();
        return Write(last, report, root, fresh, check.LastGoodArticle);
    }

    private static ContentCheck Check(
        SourceFiles source,
        State last,
        LastGoodFiles lastGood,
        List<CheckedFile> fresh,
        CancellationToken cancellationToken
    ) =>
        new(source, last.Check)
        {
            LastGood = lastGood.Text,
            Take = files =>
            {
                if (fresh.Count <= MaxChanged)
                    fresh.AddRange(files.Where(file => file.Source is not null && IsNew(last.Check, file)));
            },
            CancellationToken = cancellationToken,
        };

    // Settings are read in every run.
    private static bool IsNew(CheckReport last, CheckedFile file) =>
        file.Parsed || last.Records.GetValueOrDefault(file.Record.Path)?.Good != file.Record.Good;

    private Outcome Write(
        State last,
        CheckReport report,
        string root,
        List<CheckedFile> fresh,
        Func<string, Article?> articleAt
    )
    {
        var id = ContentDigest.Publication(report);
        var isSame = id == last.Publication.Id;
        var publication = isSame ? last.Publication : new Publication(id, DateTimeOffset.UtcNow, report.Settings.Site);
        var update = new Update(
            last.Check,
            report,
            fresh,
            articleAt,
            new PageRenderer(last.Glossary, report.Settings.Vocabulary)
        );
        var outcome = new Outcome(report, publication, Changed: !isSame)
        {
            Removed = update.Removed,
            RolesRebuilt = update.RolesRebuilt,
            RolesRemoved = update.RolesRemoved,
        };
        if (!isSame)
            database.Update(writer =>
            {
                update.Write(writer, root);
                Save(writer, outcome);
            });
        else if (ContentDigest.For(report) != ContentDigest.For(last.Check))
            database.Update(writer => SaveContent(writer, report));
        state = new State(report, publication, last.Glossary) { GlossaryDigest = last.GlossaryDigest };
        return outcome;
    }

    private static bool HaveSameNames(CheckReport last, CheckReport now, IEnumerable<string> paths) =>
        paths.All(path =>
            Names(last.Records.GetValueOrDefault(path)).SequenceEqual(Names(now.Records.GetValueOrDefault(path)))
        );

    private static IEnumerable<string> Names(FileRecord? record) =>
        (record?.Summary ?? record?.Seen) is { IsShownRole: true } role ? role.Names.Select(name => name.Name) : [];

    private static void Save(PublicationWriter writer, Outcome outcome)
    {
        var settings = outcome.Check.Settings;
        writer.Set(SettingKeys.Publication, outcome.Publication);
        writer.Set(SettingKeys.Sections, settings.Vocabulary.Sections);
        writer.Set(SettingKeys.Redirects, settings.Redirects.All);
        writer.Set(SettingKeys.Kinds, settings.Kinds.All);
        writer.Set(SettingKeys.Sources, settings.Sources);
        SaveContent(writer, outcome.Check);
    }

    private static void SaveContent(PublicationWriter writer, CheckReport check) =>
        writer.Set(SettingKeys.Content, ContentDigest.For(check));

    private static Outcome Unchanged(Publication publication, CheckReport check) =>
        new(check, publication, Changed: false);

    /// <summary>What a process knows after a run.</summary>
    private sealed record State(CheckReport Check, Publication Publication, Glossary Glossary)
    {
        public string GlossaryDigest { get; init; } = Glossary.DigestFor(Check);
    }
}
