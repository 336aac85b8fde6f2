using System.Collections.Frozen;

namespace CareerCompare.Check;

/// <summary>The pages that a content folder gives the site, and the sections on each.</summary>
internal sealed class SitePages
{
    private const int MaxCompared = 4;

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
        renamed = new(() => redirects.Renamed("/roles/").ToLookup(pair => pair.Old, pair => pair.New));
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
            comparisons[Pair(file.Roles)] = file;
        }
        // As the site looks them up: a slug before a name.
        foreach (var file in files.Where(file => file.Kind == ArticleKind.Term))
        foreach (var name in file.Names)
            terms.TryAdd(NameKey.For(name.Name), file.Slug);
        byRole = files
            .SelectMany(file => Roles(file).Select(role => (role, file)))
            .ToLookup(pair => pair.role, pair => pair.file, StringComparer.Ordinal);
    }

    /// <summary>The address of a file's page, without the first slash.</summary>
    public static string PathFor(FileSummary file) =>
        file.Kind switch
        {
            ArticleKind.Job => $"jobs/{file.Slug}",
            ArticleKind.Term => $"skills/{file.Slug}",
            ArticleKind.Comparison => $"compare/{file.Slug}",
            _ => $"roles/{file.Slug}",
        };

    /// <summary>The pages that articles give the site, each at its own address, with the slash at its start.</summary>
    public IEnumerable<string> Articles =>
        roles
            .Select(role => $"/roles/{role}")
            .Concat(comparisons.Values.Select(file => "/" + Compare(file.Roles)))
            .Concat(terms.Values.Select(term => $"/skills/{term}"))
            .Concat(jobs.Select(job => $"/jobs/{job}"))
            .Distinct();

    /// <summary>Whether a page has this path, without slashes at its ends.</summary>
    public bool Exists(string path) => Canonical(path) is not null;

    /// <summary>Whether a path leads to a page: its own, one that took its place, or one of a role that was renamed.</summary>
    public bool Leads(string path)
    {
        if (Exists(path) || redirects.Find('/' + path) is not null)
            return true;
        foreach (
            var (before, folder, behind) in SitePlaces.Forms.Append(("", "compare", "")).Append(("", "salaries", ""))
        )
        {
            if (Within(path, before, folder, behind) is not { } page)
                continue;
            var now = Parts(page).Slugs.Select(slug => renamed.Value[slug].FirstOrDefault(slug));
            if (Exists($"{folder}/{string.Join(Slug.Versus, now)}"))
                return true;
        }
        return false;
    }

    /// <summary>The address of the page that a path leads to; null where it leads to none.</summary>
    public string? Canonical(string path)
    {
        foreach (var (before, folder, behind) in SitePlaces.Forms)
        {
            if (Within(path, before, folder, behind) is { } inner && Page(inner) is { } page)
                return before + page + behind;
        }
        return Page(path);
    }

    private static string? Within(string path, string before, string folder, string behind) =>
        path.StartsWith($"{before}{folder}/", StringComparison.Ordinal)
        && path.EndsWith(behind, StringComparison.Ordinal)
        && path.Length > before.Length + behind.Length
            ? path[before.Length..^behind.Length]
            : null;

    private string? Page(string path)
    {
        var (folder, slugs) = Parts(path);
        return folder switch
        {
            "roles" or "salaries" when slugs.Length == 1 => Role(slugs[0]) is { } role ? $"{folder}/{role}" : null,
            "skills" when slugs.Length == 1 => terms.TryGetValue(NameKey.For(slugs[0]), out var term)
                ? $"skills/{term}"
                : null,
            "compare" when slugs.Length > 0 => Comparison(path[(folder.Length + 1)..], slugs),
            "jobs" when slugs.Length == 1 => jobs.Contains(slugs[0]) ? path : null,
            "api" when slugs.Length > 0 => path,
            _ => SitePlaces.Pages.Contains(path) || SitePlaces.Files.Contains(path) ? path : null,
        };
    }

    private string? Comparison(string name, string[] slugs)
    {
        var known = slugs.Select(Role).OfType<string>().ToList();
        if (slugs.Length is >= 2 and <= MaxCompared && known.Count == slugs.Length)
            return Compare(known);
        // The name of an article's file leads to its pair, where it does not name one itself.
        return comparisons.TryGetValue(name, out var article) && article.Slug == name ? Compare(article.Roles) : null;
    }

    private string Compare(IReadOnlyList<string> slugs) =>
        "compare/"
        + string.Join(
            Slug.Versus,
            comparisons.TryGetValue(Pair(slugs), out var article) && slugs.Count == 2
                ? article.Roles
                : slugs.Order(StringComparer.Ordinal)
        );

    /// <summary>The path that was probably meant by one without a page; null where none is like it.</summary>
    public string? Near(string path) =>
        nearest.To("/" + path, Articles.Concat(SitePlaces.Pages.Select(page => "/" + page)));

    /// <summary>
    /// The keys of the sections on a page that exists, and the anchors of a role's sub-headings; null where that cannot be told: the page is a list, or a file that it
    /// is made of is refused.
    /// </summary>
    public IReadOnlySet<string>? SectionsFor(string path) =>
        sections.TryGetValue(path, out var known) ? known : sections[path] = FindSections(path);

    private FrozenSet<string>? FindSections(string path)
    {
        var (folder, slugs) = Parts(path);
        if (folder == "roles" && slugs is [var name] && Role(name) is { } role)
            return Profile(role);
        if (folder != "compare" || slugs.Length == 0)
            return null;
        var pair = slugs.Select(slug => Role(slug) ?? slug).ToList();
        var article =
            comparisons.GetValueOrDefault(path[(folder.Length + 1)..]) ?? comparisons.GetValueOrDefault(Pair(pair));
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

    private static (string Folder, string[] Slugs) Parts(string path)
    {
        var parts = path.Split('/');
        return (parts[0], parts.Length == 2 ? parts[1].Split(Slug.Versus) : []);
    }

    private static string Pair(IEnumerable<string> roles) => string.Join(' ', roles.Order(StringComparer.Ordinal));
}
