using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using CareerCompare.Parse;
using CareerCompare.Read;

namespace CareerCompare.Check;

/// <summary>
/// Reads, parses and checks a content folder: what <c>check</c> reports is what publishing meets, because it is the same
/// run. A file is parsed only where it, or something its parsing depends on, changed.
/// </summary>
public sealed partial class ContentCheck
{
    private readonly SourceFiles source;
    private readonly IReadOnlyDictionary<string, FileRecord> known;
    private readonly List<Problem> problems;
    private readonly DateOnly today;
    private readonly RoleNames names = new();

    private ContentCheck(SourceFiles source, IReadOnlyDictionary<string, FileRecord> known, DateOnly today)
    {
        this.source = source;
        this.known = known;
        this.today = today;
        problems = [.. source.Problems];
    }

    /// <summary>Runs over a content folder.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="known">What is remembered of its files; empty for a run from nothing.</param>
    /// <param name="clock">Tells which dates are in the future; the system's for null.</param>
    public static CheckReport Run(
        string root,
        IReadOnlyDictionary<string, FileRecord>? known = null,
        TimeProvider? clock = null
    )
    {
        known ??= new Dictionary<string, FileRecord>();
        var found = ContentFolder.Read(root, path => known.GetValueOrDefault(path)?.Picture);
        var now = (clock ?? TimeProvider.System).GetUtcNow();
        return new ContentCheck(found, known, DateOnly.FromDateTime(now.UtcDateTime)).Run();
    }

    private CheckReport Run()
    {
        var files = Refused();
        var vocabulary = Setting("sections.yml", SettingsParser.Sections, SettingsParser.DefaultSections, files);
        var site = Setting("site.yml", SiteParser.Parse, SettingsParser.DefaultSite, files);
        var redirects = Setting(RedirectRules.Path, RedirectsParser.Parse, Redirects.None, files);
        var kinds = Setting("kinds.yml", SettingsParser.Kinds, SettingsParser.DefaultKinds, files);
        var basis = ArticleParser.Version + files.Find(file => file.Record.Path == "sections.yml")?.Record.Good;

        // Roles first: comparisons call a role by the names of its last good version.
        var articles = source.Files.Where(file => file.Kind is not null).ToList();
        files.AddRange(OnAllCores(articles.Where(IsRole), file => Article(file, vocabulary, basis)));
        AddNames(files);
        files.AddRange(OnAllCores(articles.Where(file => !IsRole(file)), file => Article(file, vocabulary, basis)));
        files.AddRange(source.Pictures.Select(Picture));
        var sources = Sources(files);
        var published = Setting<IReadOnlyList<PublishedPath>>(
            Read.ContentFolder.Published,
            PublishedParser.Parse,
            [],
            files
        );
        files.AddRange(source.Files.Where(file => file.IsPay).Select(Pay));
        files.Sort((a, b) => string.CompareOrdinal(a.Record.Path, b.Record.Path));

        // More often a wrong folder, or one that is about to be filled again, than a site that is meant to be empty.
        if (files.Count == 0 && source.Refused.Count == 0 && source.Problems.All(x => x.Rule != Rule.ContentMissing))
            problems.Add(new Problem(Rule.ContentMissing, ".", 1, 1, "the content folder holds nothing to publish"));
        problems.AddRange(files.SelectMany(file => file.Record.Problems));
        var shown = files.Select(file => file.Record.Seen).OfType<FileSummary>().Where(file => !file.Draft);
        var pages = new SitePages([.. shown], names, vocabulary, redirects);
        problems.AddRange(Between(files, pages, redirects, kinds, published));
        problems.AddRange(new PayChecks([.. files.Select(file => file.Record)], site, sources, today).Check());
        problems.Sort(Problem.InOrder);
        return new CheckReport(files, problems, vocabulary, site, redirects, kinds)
        {
            Sources = sources,
            Pages = pages.Articles,
        };
    }

    private List<Source> Sources(List<CheckedFile> files) =>
        [
            .. source
                .Files.Where(file => file.IsSource)
                .Select(file => file.Path)
                .Concat(known.Keys.Where(IsSource))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .ToList()
                .Select(path => Setting<Source>(path, SourceParser.Parse, null, files))
                .OfType<Source>(),
        ];

    private static bool IsSource(string path) =>
        path.StartsWith(Read.ContentFolder.Sources + "/", StringComparison.Ordinal);

    private IEnumerable<Problem> Between(
        List<CheckedFile> files,
        SitePages pages,
        Redirects redirects,
        TermKinds kinds,
        IReadOnlyList<PublishedPath> published
    )
    {
        var records = files.Select(file => file.Record).ToList();
        // The lines of a last good version are not those of the file.
        var heldBack = files.Exists(file => file.Record.Path == RedirectRules.Path && file.HeldBack);
        return
        [
            .. BetweenFiles.Check(records, names),
            .. TermRules.Check(records, kinds),
            .. new LinkRules(pages, source).Check(records),
            .. heldBack ? [] : RedirectRules.Check(redirects, pages),
            .. RedirectRules.Gone(published, pages),
            .. RedirectRules.Unrecorded(published, pages),
            .. DateRules.Future(records, today),
        ];
    }

    private static CheckedFile Picture(SourcePicture picture) =>
        new(
            new FileRecord(picture.Path, picture.Digest, picture.Digest, picture.Digest, null, null, null, picture, []),
            null,
            Parsed: false
        );

    private static ParallelQuery<CheckedFile> OnAllCores(
        IEnumerable<SourceFile> files,
        Func<SourceFile, CheckedFile> check
    ) => files.AsParallel().AsOrdered().Select(check);

    private static bool IsRole(SourceFile file) => file.Kind == ArticleKind.Role;

    [return: NotNullIfNotNull(nameof(shipped))]
    private T? Setting<T>(string path, Func<SourceFile, List<Problem>, T?> parse, T? shipped, List<CheckedFile> files)
        where T : class
    {
        var old = known.GetValueOrDefault(path);
        var lastGood = old?.Text is null ? null : parse(new SourceFile(path, null, path, old.Text, ""), []);
        if (source.Files.FirstOrDefault(f => f.Path == path) is not { } file)
            return source.Refuses(path) && lastGood is not null ? lastGood : shipped;
        var found = new List<Problem>();
        var value = parse(file, found);
        var record = value is null
            ? new FileRecord(path, file.Digest, file.Digest, old?.Good, null, null, old?.Text, null, found)
            : new FileRecord(path, file.Digest, file.Digest, file.Digest, null, null, file.Text, null, found);
        files.Add(new CheckedFile(record, null, Parsed: false));
        return value ?? lastGood ?? shipped;
    }

    private CheckedFile Pay(SourceFile file)
    {
        var old = known.GetValueOrDefault(file.Path);
        var inputs = Digest(file.Digest, ArticleParser.Version);
        if (old is not null && old.Inputs == inputs)
            return new CheckedFile(old, null, Parsed: false);
        var found = new List<Problem>();
        var pay = PayParser.Parse(file, found);
        var record = new FileRecord(file.Path, file.Digest, inputs, old?.Good, null, null, old?.Text, null, found)
        {
            Pay = old?.Pay,
        };
        return pay is null
            ? new CheckedFile(record, null, Parsed: true)
            : new CheckedFile(
                record with
                {
                    Good = inputs,
                    Text = file.Text,
                    Pay = PayContents.For(pay),
                },
                null,
                Parsed: true
            )
            {
                Pay = pay,
            };
    }

    private void AddNames(IEnumerable<CheckedFile> files)
    {
        var roles = files.Select(file => file.Record.Summary ?? file.Record.Seen).OfType<FileSummary>();
        foreach (var role in roles.Where(role => role.IsShownRole).OrderBy(role => role.Slug, StringComparer.Ordinal))
            names.Add(role.Slug, role.Names[0].Name, role.Names.Skip(1).Select(alias => alias.Name));
    }

    private CheckedFile Article(SourceFile file, SectionVocabulary vocabulary, string basis)
    {
        var old = known.GetValueOrDefault(file.Path);
        var head = old?.Digest == file.Digest ? null : ArticleParser.ParseHead(file);
        var named = head?.RoleNames ?? old?.Seen?.Named ?? [];
        var inputs = Digest(file.Digest, basis, file.Kind == ArticleKind.Comparison ? Signature(named) : "");
        if (old is not null && old.Inputs == inputs)
            return new CheckedFile(old, null, Parsed: false);
        head ??= ArticleParser.ParseHead(file);
        var parsed = ArticleParser.ParseBody(head, vocabulary, names);
        var seen = Summary(head, parsed, vocabulary);
        var record = new FileRecord(file.Path, file.Digest, inputs, inputs, seen, seen, null, null, parsed.Problems);
        return parsed.Article is null || parsed.Problems.Any(problem => problem.Rule.HoldsBack)
            ? new CheckedFile(record with { Good = old?.Good, Summary = old?.Summary }, null, Parsed: true)
            : new CheckedFile(record, parsed.Article, Parsed: true);
    }

    private static FileSummary Summary(ArticleHead head, ParsedArticle parsed, SectionVocabulary vocabulary)
    {
        var article = parsed.Article ?? head.Article;
        return new FileSummary(
            head.File.Kind!.Value,
            head.File.Slug,
            head.Names,
            head.RoleNames,
            head.TitleRoles,
            head.Related,
            [.. article?.Roles.Select(role => role.Slug) ?? []],
            parsed.Article is null ? null : Sections(parsed.Article, vocabulary),
            parsed.Links,
            head.Dates,
            article?.Date ?? DateOnly.MinValue,
            article?.Draft ?? false
        )
        {
            Terms = parsed.Terms,
            TermKind = head.Kind,
            JobTitles = head.JobTitles,
            Occupations = head.Occupations,
            Claims = head.Claims,
        };
    }

    private static List<SectionSummary> Sections(Article article, SectionVocabulary vocabulary) =>
        [
            .. from section in article.Sections
            from role in article.Roles.Select(role => role.Slug).Prepend(null)
            let content = role is null || article.Kind == ArticleKind.Role
                ? section.Shared
                : section.ContentFor(role, vocabulary.Get(section.Key))
            where content is not null
            select new SectionSummary(section.Key, role, [.. Anchor.Groups(section.Key, content).OfType<string>()]),
        ];

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

    private List<CheckedFile> Refused() =>
        known
            .Values.Where(old => source.Refuses(old.Path))
            .Select(old => new CheckedFile(old with { Digest = "", Inputs = "", Problems = [] }, null, Parsed: false))
            .ToList();

    private static string Digest(params string[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts))));
}
