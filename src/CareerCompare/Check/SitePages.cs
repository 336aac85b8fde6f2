using System.Collections.Frozen;

namespace CareerCompare.Check;

/// <summary>The pages that a content folder gives the site, and the sections on each.</summary>
internal sealed class SitePages
{
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

    /// <summary>Collects the pages. Files that are held back have one: their own problems are enough.</summary>
    /// <param name="files">The files that readers see.</param>
    /// <param name="names">The roles of the site.</param>
    /// <param name="vocabulary">The canonical sections.</param>
    /// <param name="redirects">Where pages went that are no more.</param>
    public SitePages(
        IReadOnlyList<FileSummary> files,
        RoleNames names,
        SectionVocabulary vocabulary,
        Redirects redirects
    )
    {
        (this.names, this.vocabulary, this.redirects) = (names, vocabulary, redirects);
        renamed = new(() => redirects.Renamed(SiteRoute.Role).ToLookup(pair => pair.Old, pair => pair.New));
        foreach (var file in files)
        {
            roles.UnionWith(Roles(file));
            if (file.Kind == ArticleKind.Job)
                jobs.Add(file.Slug);
            if (file.Kind == ArticleKind.Term)
                terms.TryAdd(NameKey.For(file.Slug), file.Slug);
            // A comparison that names no two roles has no page.
            if (file is not { Kind: ArticleKind.Comparison, Roles.Count: 2 })
                continue;
            comparisons[file.Slug] = file;
            comparisons[RoleOrder.PairKey(file.Roles)] = file;
        }
        // As the site looks them up: a slug before a name.
        foreach (var file in files.Where(file => file.Kind == ArticleKind.Term))
        foreach (var name in file.Names)
            terms.TryAdd(NameKey.For(name.Name), file.Slug);
        byRole = files
            .SelectMany(file => Roles(file).Select(role => (role, file)))
            .ToLookup(pair => pair.role, pair => pair.file, StringComparer.Ordinal);
    }

    /// <summary>The pages that articles give the site, each at its own address.</summary>
    public IEnumerable<string> Articles =>
        roles
            .Select(SiteRoute.Role.For)
            .Concat(comparisons.Values.Select(file => SiteRoute.Comparison.For(InOrder(file.Roles))))
            .Concat(terms.Values.Select(SiteRoute.Skill.For))
            .Concat(jobs.Select(SiteRoute.Job.For))
            .Distinct();

    /// <summary>Whether a page has this path, which has no slash at its end.</summary>
    public bool Exists(string path) => Canonical(path) is not null;

    /// <summary>Whether a path leads to a page: its own, one that took its place, or one of a role that was renamed.</summary>
    public bool Leads(string path) =>
        Exists(path)
        || redirects.Find(path) is not null
        || PageAddress.Parse(path) is { Route.Subject: PathName.Role or PathName.Roles } address
            && Exists(
                address.Form.At(
                    address.Route.For(address.Slugs.Select(slug => renamed.Value[slug].FirstOrDefault(slug)))
                )
            );

    /// <summary>The address of the page that a path leads to; null where it leads to none.</summary>
    public string? Canonical(string path) =>
        PageAddress.Parse(path) is { } address && Canonical(address) is { } name
            ? (address with { Name = name }).Path
            : null;

    // The name that the page's own address has.
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
        // The name of an article's file leads to its pair, where it does not name one itself.
        return comparisons.TryGetValue(address.Name, out var article) && article.Slug == address.Name
            ? string.Join(Slug.Versus, InOrder(article.Roles))
            : null;
    }

    private IReadOnlyList<string> InOrder(IReadOnlyList<string> roles) =>
        RoleOrder.Canonical(roles, pair => comparisons.GetValueOrDefault(pair)?.Roles);

    /// <summary>The path that was probably meant by one without a page; null where none is like it.</summary>
    public string? Near(string path) =>
        nearest.To(path, Articles.Concat(SiteRoute.All.Where(route => route.IsFixedPage).Select(route => route.Path)));

    /// <summary>
    /// The keys of the sections on a page that exists, and the anchors of a role's sub-headings; null where that cannot be told: the page is a list, or a file that it
    /// is made of is refused.
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

    /// <summary>The section of a page that was probably meant by an anchor it does not have; null where none is like it.</summary>
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
        // As a profile is built: the role's own article wins, then the newest comparison.
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

    // A role's article is about its role, also where it is refused.
    private static IEnumerable<string> Roles(FileSummary file) =>
        file.Kind == ArticleKind.Role ? [file.Slug] : file.Roles;
}
