using System.Collections.Frozen;

namespace CareerCompare.Check;

/// <summary>The pages that a content folder gives the site, and the sections on each.</summary>
internal sealed class SitePages
{
    private static readonly string[] Fixed =
    [
        "",
        "roles",
        "compare",
        "salaries",
        "jobs",
        "skills",
        "fit",
        "search",
        "docs/api",
        "recruiters",
    ];

    private readonly HashSet<string> paths = new(Fixed, StringComparer.Ordinal);
    private readonly HashSet<string> roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileSummary> comparisons = new(StringComparer.Ordinal);
    private readonly ILookup<string, FileSummary> byRole;
    private readonly RoleNames names;
    private readonly SectionVocabulary vocabulary;
    private readonly Dictionary<string, IReadOnlySet<string>?> sections = new(StringComparer.Ordinal);
    private readonly Nearest nearest = new();

    /// <summary>Collects the pages. Files that are held back have one: their own problems are enough.</summary>
    /// <param name="files">The files that readers see.</param>
    /// <param name="names">The roles of the site.</param>
    /// <param name="vocabulary">The canonical sections.</param>
    public SitePages(IReadOnlyList<FileSummary> files, RoleNames names, SectionVocabulary vocabulary)
    {
        (this.names, this.vocabulary) = (names, vocabulary);
        foreach (var file in files)
        {
            roles.UnionWith(Roles(file));
            paths.Add(PathOf(file));
            if (file.Kind != ArticleKind.Comparison)
                continue;
            comparisons[file.Slug] = file;
            comparisons[Pair(file.Roles)] = file;
        }
        byRole = files
            .SelectMany(file => Roles(file).Select(role => (role, file)))
            .ToLookup(pair => pair.role, pair => pair.file, StringComparer.Ordinal);
    }

    /// <summary>The address of a file's page, without the first slash.</summary>
    public static string PathOf(FileSummary file) =>
        file.Kind switch
        {
            ArticleKind.Job => $"jobs/{file.Slug}",
            ArticleKind.Term => $"skills/{file.Slug}",
            ArticleKind.Comparison => $"compare/{file.Slug}",
            _ => $"roles/{file.Slug}",
        };

    /// <summary>Whether a page has this path, without slashes at its ends.</summary>
    public bool Exists(string path)
    {
        if (paths.Contains(path))
            return true;
        var (folder, slugs) = Parts(path);
        return folder switch
        {
            "roles" or "salaries" => slugs.Length == 1 && Role(slugs[0]) is not null,
            "compare" => slugs.Length is >= 2 and <= 4 && slugs.All(slug => Role(slug) is not null),
            "api" => slugs.Length > 0,
            _ => false,
        };
    }

    /// <summary>The path that was probably meant by one without a page; null where none is like it.</summary>
    public string? Near(string path) =>
        nearest.To(path, paths.Concat(roles.Select(slug => $"roles/{slug}"))) is { } near ? "/" + near : null;

    /// <summary>
    /// The keys of the sections on a page that exists, and the anchors of a role's sub-headings; null where that cannot be told: the page is a list, or a file that it
    /// is made of is refused.
    /// </summary>
    public IReadOnlySet<string>? SectionsOf(string path) =>
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
        var keys = SectionsOf(path)!;
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
