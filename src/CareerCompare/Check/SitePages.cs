using System.Collections.Frozen;

namespace CareerCompare.Check;

/// <summary>The pages that a content folder makes, and their sections.</summary>
internal sealed class SitePages
{
    private readonly IReadOnlyList<FileSummary> articles;
    private readonly IReadOnlySet<FileSummary> unpublished;
    private readonly HashSet<string> jobs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> terms = new(StringComparer.Ordinal);
    private readonly HashSet<string> roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileSummary> comparisons = new(StringComparer.Ordinal);
    private readonly ILookup<string, FileSummary> byRole;
    private readonly RoleNames names;
    private readonly SectionVocabulary vocabulary;
    private readonly Redirects redirects;
    private readonly Lazy<ILookup<string, string>> renamed;
    private readonly Dictionary<string, IReadOnlySet<string>?> sections = new(StringComparer.Ordinal);
    private readonly Nearest nearest = new();

    /// <summary>Collects the pages. Files that are held back have a page too, since their own problems are enough.</summary>
    /// <param name="files">The files that readers see.</param>
    /// <param name="names">The roles of the site.</param>
    /// <param name="vocabulary">The canonical sections.</param>
    /// <param name="redirects">The redirects of pages that are gone.</param>
    /// <param name="unpublished">Those of the files that are held back and never were good.</param>
    public SitePages(
        IReadOnlyList<FileSummary> files,
        RoleNames names,
        SectionVocabulary vocabulary,
        Redirects redirects,
        IReadOnlySet<FileSummary> unpublished
    )
    {
        (articles, this.unpublished) = (files, unpublished);
        (this.names, this.vocabulary, this.redirects) = (names, vocabulary, redirects);
        renamed = new(() => redirects.Renamed(SiteRoute.Role).ToLookup(pair => pair.Old, pair => pair.New));
        foreach (var file in files)
        {
            roles.UnionWith(Roles(file));
            if (file.Kind == ArticleKind.Job)
                jobs.Add(file.Slug);
            if (file.Kind == ArticleKind.Term)
                terms.TryAdd(NameKey.For(file.Slug), file.Slug);
            // A comparison without two roles has no page.
            if (file is not { Kind: ArticleKind.Comparison, Roles.Count: 2 })
                continue;
            comparisons[file.Slug] = file;
            comparisons[RoleOrder.PairKey(file.Roles)] = file;
        }
        // As the site does, look up slugs before names.
        foreach (var file in files.Where(file => file.Kind == ArticleKind.Term))
        foreach (var name in file.Names)
            terms.TryAdd(NameKey.For(name.Name), file.Slug);
        byRole = files
            .SelectMany(file => Roles(file).Select(role => (role, file)))
            .ToLookup(pair => pair.role, pair => pair.file, StringComparer.Ordinal);
    }

    /// <summary>The pages of articles, each at its own address. A file that is held back and never was good has none.</summary>
    public IEnumerable<string> Articles =>
        articles.Where(file => !unpublished.Contains(file)).SelectMany(Addresses).Distinct();

    private IEnumerable<string> Addresses(FileSummary file) =>
        file.Kind switch
        {
            ArticleKind.Term => [SiteRoute.Skill.For(file.Slug)],
            ArticleKind.Job => [SiteRoute.Job.For(file.Slug)],
            ArticleKind.Comparison when file.Roles.Count == 2 =>
            [
                .. file.Roles.Select(SiteRoute.Role.For),
                SiteRoute.Comparison.For(InOrder(file.Roles)),
            ],
            _ => Roles(file).Select(SiteRoute.Role.For),
        };

    /// <summary>Whether there is a page with this path, which has no trailing slash.</summary>
    public bool Exists(string path) => Canonical(path) is not null;

    /// <summary>Whether a path leads to a page: directly, by a redirect, or by the former name of a role.</summary>
    public bool Leads(string path) =>
        Exists(path)
        || redirects.Find(path) is not null
        || PageAddress.Parse(path) is { Route.Subject: PathName.Role or PathName.Roles } address
            && Exists(
                address.Form.At(
                    address.Route.For(address.Slugs.Select(slug => renamed.Value[slug].FirstOrDefault(slug)))
                )
            );

    /// <summary>The address of the page that a path leads to; null if there is none.</summary>
    public string? Canonical(string path) =>
        PageAddress.Parse(path) is { } address && Canonical(address) is { } name
            ? (address with { Name = name }).Path
            : null;

    // The name in the page's own address.
    private string? Canonical(PageAddress address) =>
        address.Route.Subject switch
        {
            PathName.None when address.Form != PageForm.Service => "",
            PathName.Role => Role(address.Name),
            PathName.Roles => Comparison(address),
            PathName.Term => terms.GetValueOrDefault(NameKey.For(address.Name)),
            PathName.Job => jobs.Contains(address.Name) ? address.Name : null,
            _ => null,
        };

    private string? Comparison(PageAddress address)
    {
        var known = address.Slugs.Select(Role).OfType<string>().ToList();
        if (known.Count is >= 2 and <= SiteRoute.MaxCompared && known.Count == address.Slugs.Length)
            return string.Join(Slug.Versus, InOrder(known));
        // The file name of an article leads to its pair, unless it is the name of a pair itself.
        return comparisons.TryGetValue(address.Name, out var article) && article.Slug == address.Name
            ? string.Join(Slug.Versus, InOrder(article.Roles))
            : null;
    }

    private IReadOnlyList<string> InOrder(IReadOnlyList<string> roles) =>
        RoleOrder.Canonical(roles, pair => comparisons.GetValueOrDefault(pair)?.Roles);

    /// <summary>The path that was probably meant; null if none is similar.</summary>
    public string? Near(string path) =>
        nearest.To(
            path,
            articles
                .SelectMany(Addresses)
                .Concat(SiteRoute.All.Where(route => route.IsFixedPage).Select(route => route.Path))
                .Distinct()
        );

    /// <summary>
    /// The keys of the sections on a page that exists, and the anchors of a role's sub-headings; null if they are unknown,
    /// because the page is a list, or one of its files is refused.
    /// </summary>
    public IReadOnlySet<string>? SectionsFor(string path) =>
        sections.TryGetValue(path, out var known) ? known : sections[path] = FindSections(path);

    private FrozenSet<string>? FindSections(string path)
    {
        if (SiteRoute.Role.NameIn(path) is { } name && Role(name) is { } role)
            return Profile(role);
        if (SiteRoute.Comparison.NameIn(path) is not { } names)
            return null;
        var pair = names.Split(Slug.Versus).Select(slug => Role(slug) ?? slug).ToList();
        var article = comparisons.GetValueOrDefault(names) ?? comparisons.GetValueOrDefault(RoleOrder.PairKey(pair));
        return Comparison(article?.Roles ?? pair, article);
    }

    /// <summary>The section that was probably meant by an anchor; null if none is similar.</summary>
    public string? NearSection(string path, string anchor)
    {
        var keys = SectionsFor(path)!;
        var known = vocabulary.Find(anchor.Replace('-', ' '), [], out _)?.Key;
        return known is not null && keys.Contains(known) ? known : nearest.To(anchor, keys, among: path);
    }

    private FrozenSet<string>? Comparison(IReadOnlyList<string> slugs, FileSummary? article)
    {
        if (article is { Sections: null })
            return null;
        var keys = Anchors(article?.Sections ?? [], role: null).ToHashSet(StringComparer.Ordinal);
        foreach (var profile in slugs.Select(Profile))
        {
            if (profile is null)
                return null;
            keys.UnionWith(profile.Where(key => !Anchor.IsGroup(key) && (vocabulary.Get(key)?.Compared ?? true)));
        }
        return keys.ToFrozenSet();
    }

    private FrozenSet<string>? Profile(string role)
    {
        var files = byRole[role].ToList();
        if (files.Exists(file => file.Sections is null))
            return null;
        // In the same order as a role's page is built: its own article, then the newest comparison.
        var winning = files
            .OrderBy(file => file.Kind == ArticleKind.Comparison)
            .ThenByDescending(file => file.Date)
            .SelectMany(file => file.Sections!);
        return Anchors(winning, role).ToFrozenSet();
    }

    private static IEnumerable<string> Anchors(IEnumerable<SectionSummary> sections, string? role) =>
        sections
            .Where(section => section.Role == role)
            .DistinctBy(section => section.Key)
            .SelectMany(section => section.Groups.Prepend(section.Key));

    private string? Role(string name) => roles.Contains(name) ? name : names.Find(name)?.Slug;

    // A role's article is about its role, even if it is refused.
    private static IEnumerable<string> Roles(FileSummary file) =>
        file.Kind == ArticleKind.Role ? [file.Slug] : file.Roles;
}
