using System.Security.Cryptography;
using System.Text;
using CareerCompare.Parse;
using CareerCompare.Read;

namespace CareerCompare.Check;

/// <summary>
/// Reads, parses and checks a content folder: what <c>check</c> reports is what publishing meets, because it is the same
/// run. A file is parsed only where it, or something its parsing depends on, changed since the run before.
/// </summary>
/// <param name="source">The files that were found.</param>
/// <param name="last">The run before; null for a run from nothing.</param>
public sealed partial class ContentCheck(SourceFiles source, CheckReport? last = null)
{
    private readonly IReadOnlyDictionary<string, FileRecord> known =
        last?.Records ?? new Dictionary<string, FileRecord>();
    private readonly HashSet<string> refused =
    [
        .. source.Refused,
        .. (last?.Refused ?? new HashSet<string>()).Where(path => source.Looked?.Contains(path) == false),
    ];
    private readonly List<Problem> folderProblems =
    [
        .. source.Problems,
        .. (last?.FolderProblems ?? []).Where(problem => source.Looked?.Contains(problem.Path) == false),
    ];
    private readonly List<CheckedFile> files = [];
    private readonly RoleNames names = new();
    private readonly Lock door = new();
    private IReadOnlyList<string>? lastGoodPaths;
    private bool haveNamesChanged;

    /// <summary>The text of a file's last good version, by path; null where it has none. Asked for files that are held back.</summary>
    public Func<string, string?> LastGood { get; init; } = _ => null;

    /// <summary>A picture's last good version, by path; null where it has none. Only asked where there is no run before.</summary>
    public Func<string, Picture?> LastGoodPicture { get; init; } = _ => null;

    /// <summary>The paths that have a last good version. Only asked where there is no run before.</summary>
    public Func<IReadOnlyList<string>> LastGoodPaths { get; init; } = () => [];

    /// <summary>
    /// Takes files as they are parsed: settings, then terms, roles, comparisons, jobs and figures. The report keeps none of their
    /// content then.
    /// </summary>
    public Action<IReadOnlyList<CheckedFile>>? Take { get; init; }

    /// <summary>Tells which dates are in the future.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Ends the run.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>Reads a file.</summary>
    public Func<SourceEntry, LoadedFile> Load { get; init; } = ContentFolder.Load;

    /// <summary>Runs over a content folder.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="last">The run before; null for a run from nothing.</param>
    /// <param name="clock">Tells which dates are in the future; the system's for null.</param>
    public static CheckReport Run(string root, CheckReport? last = null, TimeProvider? clock = null) =>
        new ContentCheck(Find(root, last), last) { Clock = clock ?? TimeProvider.System }.Run();

    /// <summary>Runs over a content folder, and keeps only what it finds, so that thousands of large articles need little memory.</summary>
    public static CheckReport Review(string root) =>
        new ContentCheck(Find(root, null)) { Take = static _ => { } }.Run();

    /// <summary>Finds the files of a folder. A picture that is as it was is not read.</summary>
    public static SourceFiles Find(string root, CheckReport? last) =>
        ContentFolder.Read(root, path => last?.Records.GetValueOrDefault(path)?.Picture);

    /// <summary>The settings of the folder. They are the first that a run finds.</summary>
    public ContentSettings Settings { get; private set; } = null!;

    /// <summary>The article that readers see of a file that is not read in this run; null where it has no last good version.</summary>
    public Article? LastGoodArticle(string path) =>
        ContentFolder.KindFor(path) is { } kind ? GoodArticle(path, kind)?.Article : null;

    /// <summary>Reads, parses and checks.</summary>
    public CheckReport Run()
    {
        if (source.Looked is { } looked)
            files.AddRange(
                last!
                    .Files.Where(file => !looked.Contains(file.Record.Path))
                    .Select(file => new CheckedFile(file.Record))
            );
        Settings = source.Looked is null ? ReadSettings() : last!.Settings;
        Articles(ArticleKind.Term);
        // Roles before comparisons, which call a role by the names of its last good version.
        Articles(ArticleKind.Role);
        AddNames();
        Articles(ArticleKind.Comparison);
        Articles(ArticleKind.Job);
        if (source.Looked is null)
        {
            Pictures();
            Batches(source.Files.Where(file => file.IsPay), Pay);
            Batches(RefusedPaths(path => IsIn(ContentFolder.Pay, path)), RefusedPay);
        }
        files.Sort((a, b) => string.CompareOrdinal(a.Record.Path, b.Record.Path));
        return Report();
    }

    private CheckReport Report()
    {
        var records = files.Select(file => file.Record).ToList();
        var pages = new Lazy<SitePages>(() =>
        {
            var shown = records.Select(file => file.Seen).OfType<FileSummary>().Where(file => !file.Draft);
            var unpublished = records.Where(file => file.Good is null).Select(file => file.Seen).OfType<FileSummary>();
            return new SitePages(
                [.. shown],
                names,
                Settings.Vocabulary,
                Settings.Redirects,
                new HashSet<FileSummary>(unpublished, ReferenceEqualityComparer.Instance)
            );
        });
        var missing = Missing();
        var today = DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);
        return new CheckReport(files, Settings)
        {
            Missing = missing,
            SitePages = pages,
            Refused = refused,
            FolderProblems = folderProblems,
            FindProblems = () =>
            {
                ProblemList problems = [.. folderProblems, .. records.SelectMany(file => file.Problems)];
                if (missing is not null && !folderProblems.Contains(missing))
                    problems.Add(missing);
                problems.AddRange(Between(records, pages.Value, today));
                RedirectRules.AddGone(Settings.Published, pages.Value, problems);
                return [.. problems.Order(Problem.InOrder)];
            },
        };
    }

    // An empty folder is more often the wrong one, or about to be filled again, than meant to be empty.
    private Problem? Missing() =>
        folderProblems.Find(problem => problem.Rule == Rule.ContentMissing)
        ?? (
            files.Count == 0 && refused.Count == 0
                ? new Problem(Rule.ContentMissing, ".", 1, 1, "the content folder holds nothing to publish")
                : null
        );

    private IEnumerable<Problem> Between(List<FileRecord> records, SitePages pages, DateOnly today)
    {
        // Skip them if the last good version is used: its lines are not those of the file.
        var heldBack = records.Exists(record => record.Path == RedirectRules.Path && record.HeldBack);
        var pictures = records
            .Where(record => record.Picture is not null)
            .Select(record => record.Path)
            .ToHashSet(StringComparer.Ordinal);
        return BetweenFiles
            .Check(records, names)
            .Concat(TermRules.Check(records, Settings.Kinds))
            .Concat(new LinkRules(pages, pictures, IsRefused).Check(records))
            .Concat(heldBack ? [] : RedirectRules.Check(Settings.Redirects, pages))
            .Concat(RedirectRules.Unrecorded(Settings.Published, pages))
            .Concat(DateRules.Future(records, today))
            .Concat(new PayChecks(records, Settings.Site, Settings.Sources, today).Check());
    }

    private void Articles(ArticleKind kind)
    {
        Batches(source.Files.Where(file => file.Kind == kind), Article);
        Batches(RefusedPaths(path => ContentFolder.KindFor(path) == kind), path => RefusedArticle(path, kind));
    }

    private void Batches<T>(IEnumerable<T> all, Func<T, CheckedFile?> check) =>
        Check.Batches.Run(
            all,
            check,
            found =>
            {
                CancellationToken.ThrowIfCancellationRequested();
                Add(found);
            }
        );

    private void Add(List<CheckedFile> batch)
    {
        Take?.Invoke(batch);
        files.AddRange(Take is null ? batch : batch.Select(file => file.WithoutContent()));
    }

    private void AddNames()
    {
        var roles = files.Select(file => file.Record.Summary ?? file.Record.Seen).OfType<FileSummary>();
        foreach (var role in roles.Where(role => role.IsShownRole).OrderBy(role => role.Slug, StringComparer.Ordinal))
            names.Add(role.Slug, role.Names[0].Name, role.Names.Skip(1).Select(alias => alias.Name));
        haveNamesChanged = last is not null && !NamesIn(files).SequenceEqual(NamesIn(last.Files));
    }

    private static IEnumerable<string> NamesIn(IEnumerable<CheckedFile> files) =>
        files
            .Select(file => file.Record.Summary ?? file.Record.Seen)
            .OfType<FileSummary>()
            .Where(role => role.IsShownRole)
            .OrderBy(role => role.Slug, StringComparer.Ordinal)
            .SelectMany(role => role.Names.Select(name => name.Name).Prepend(role.Slug));

    // The last good version of a comparison is about other roles once their names change.
    private bool IsLastGoodOutdated(FileRecord old) =>
        haveNamesChanged && old is { HeldBack: true, Good: not null, Summary.Kind: ArticleKind.Comparison };

    private CheckedFile? Article(SourceEntry entry)
    {
        if (Loaded(entry) is not { } file)
            return RefusedArticle(entry.Path, entry.Kind!.Value);
        var old = known.GetValueOrDefault(file.Path);
        var head = old?.Digest == file.Digest ? null : ArticleParser.ParseHead(file);
        var isOutdated = old is not null && IsLastGoodOutdated(old);
        if (old is not null && !isOutdated && old.Inputs == Inputs(file, head?.RoleNames ?? old.Seen?.Named ?? []))
            return new CheckedFile(old);
        var parsed = Parsed(head ?? ArticleParser.ParseHead(file));
        if (!parsed.Record.HeldBack)
            return parsed;
        if (old is not null && !isOutdated)
            return new CheckedFile(parsed.Record with { Good = old.Good, Summary = old.Summary }, Parsed: true);
        return GoodArticle(file.Path, file.Kind!.Value) is { } good
            ? good with
            {
                Record = parsed.Record with { Good = good.Record.Good, Summary = good.Record.Summary },
            }
            : parsed;
    }

    private CheckedFile Parsed(ArticleHead head)
    {
        var body = ArticleParser.ParseBody(head, Settings.Vocabulary, names);
        var inputs = Inputs(head.File, head.RoleNames);
        var seen = Summary(head, body, Settings.Vocabulary);
        var record = new FileRecord(head.File.Path, head.File.Digest, inputs, inputs, seen, seen, body.Problems);
        return body.Article is null || body.Problems.Any(problem => problem.Rule.HoldsBack)
            ? new CheckedFile(record with { Good = null, Summary = null }, Parsed: true)
            : new CheckedFile(record, body.Article, Parsed: true) { Source = head.File.Text };
    }

    private SourceFile? Loaded(SourceEntry entry)
    {
        var loaded = Load(entry);
        if (loaded.File is null)
        {
            lock (door)
            {
                refused.Add(entry.Path);
                if (loaded.Problem is not null)
                    folderProblems.Add(loaded.Problem);
            }
        }
        return loaded.File;
    }

    private static bool IsIn(string folder, string path) => path.StartsWith(folder + "/", StringComparison.Ordinal);

    private string Inputs(SourceFile file, IReadOnlyList<Mention> named) =>
        Digest(file.Digest, Settings.Basis, file.Kind == ArticleKind.Comparison ? Signature(named) : "");

    // A comparison depends on the names of its two roles, and on nothing else outside its file.
    private string Signature(IReadOnlyList<Mention> named)
    {
        var text = new StringBuilder();
        foreach (var role in named.Select(mention => names.Resolve(mention.Name)))
            text.Append(role.Slug)
                .Append('\n')
                .AppendJoin('\n', names.NamesFor(role.Slug).Prepend(role.Title))
                .Append('\n');
        return text.ToString();
    }

    private static string Digest(params string[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts))));
}
