using CareerCompare.Compare;
using CareerCompare.Store;

namespace CareerCompare.Query;

/// <summary>Everything that lists and addresses need, read once a publication.</summary>
internal sealed class SiteIndex
{
    private readonly Dictionary<string, RoleSummary> bySlug;
    private readonly RoleNames names = new();
    private readonly Lazy<Dictionary<string, IReadOnlyList<string>>> spellings;
    private readonly Lazy<SearchVocabulary> search;
    private readonly PublishedLists lists;

    /// <param name="publication">The publication.</param>
    /// <param name="snapshot">Reads it.</param>
    /// <param name="before">An earlier one, of which everything is taken over that did not change; null for none.</param>
    public SiteIndex(Publication publication, Snapshot snapshot, SiteIndex? before)
    {
        Vocabulary = new SectionVocabulary(
            snapshot.Setting<List<SectionDefinition>>(SettingKeys.Sections)
                ?? throw snapshot.Missing("The list of sections")
        );
        Redirects = new Redirects(
            snapshot.Setting<List<Redirect>>(SettingKeys.Redirects) ?? throw snapshot.Missing("The list of redirects")
        );
        lists = snapshot.Lists(before?.lists);
        Pictures = lists.Pictures.Values.ToDictionary(picture => picture.Path, StringComparer.Ordinal);
        Roles =
        [
            .. lists
                .Roles.Values.OrderBy(role => role.Title, StringComparer.OrdinalIgnoreCase)
                .ThenBy(role => role.Slug, StringComparer.Ordinal),
        ];
        bySlug = Roles.ToDictionary(role => role.Slug, StringComparer.Ordinal);
        foreach (var role in Roles)
            names.Add(role.Slug, role.Title, role.Aliases);
        names.AddFormer(Redirects.Renamed(SiteRoute.Role));
        spellings = new(() =>
            Roles.ToDictionary(
                role => role.Slug,
                role => (IReadOnlyList<string>)[role.Slug, .. role.Aliases.Select(Slug.From)]
            )
        );
        Terms = new TermVocabulary(
            [.. lists.Terms.Values],
            new TermKinds(
                snapshot.Setting<List<TermKind>>(SettingKeys.Kinds) ?? throw snapshot.Missing("The list of kinds")
            ),
            Redirects.Renamed(SiteRoute.Skill)
        );
        Pay = new PayIndex(
            snapshot.Setting<List<Source>>(SettingKeys.Sources) ?? throw snapshot.Missing("The list of sources"),
            snapshot.Pay(ofRoles: false),
            Roles,
            publication.Site.Salaries
        );
        Publication = publication with { Site = publication.Site with { Rates = Pay.Rates } };
        Jobs = new JobIndex([.. lists.Jobs.Values], Roles, names, Terms);
        Skills = new SkillMap(Roles.Select(role => (role.Slug, role.Terms)));
        search = new(() => new SearchVocabulary(this));
        var comparisons = lists
            .Comparisons.Rows.Select(row => (Path: row.Key, Summary: row.Value))
            .OrderByDescending(row => row.Summary.Updated ?? row.Summary.Published)
            .ThenBy(row => row.Path, StringComparer.Ordinal)
            .DistinctBy(row => RoleOrder.PairKey(row.Summary.Roles))
            .ToList();
        Comparisons = [.. comparisons.Select(row => row.Summary)];
        Pairs = comparisons.ToDictionary(row => RoleOrder.PairKey(row.Summary.Roles), StringComparer.Ordinal);
    }

    /// <summary>The publication, its site with the rates of currencies.</summary>
    public Publication Publication { get; }

    /// <summary>The site with the rates of currencies.</summary>
    public Site Site => Publication.Site;

    /// <summary>All figures of pay.</summary>
    public PayIndex Pay { get; }

    public TermVocabulary Terms { get; }

    public SkillMap Skills { get; }

    public SearchVocabulary Search => search.Value;

    public SectionVocabulary Vocabulary { get; }

    public Redirects Redirects { get; }

    /// <summary>The slugs that each role's address could be misspelled from: its own and those of its aliases.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Spellings => spellings.Value;

    /// <summary>By path.</summary>
    public IReadOnlyDictionary<string, Picture> Pictures { get; }

    public JobIndex Jobs { get; }

    /// <summary>By title.</summary>
    public IReadOnlyList<RoleSummary> Roles { get; }

    /// <summary>Newest first; of two about one pair only the newer.</summary>
    public IReadOnlyList<ComparisonSummary> Comparisons { get; }

    /// <summary>The authored comparison of two roles, whatever their order.</summary>
    public IReadOnlyDictionary<string, (string Path, ComparisonSummary Summary)> Pairs { get; }

    public RoleSummary? Get(string slug) => bySlug.GetValueOrDefault(slug);

    /// <summary>The role that a slug, title or alias in any case means.</summary>
    public RoleSummary? Find(string name) => Get(name) ?? (names.Find(name) is { } role ? Get(role.Slug) : null);

    /// <summary>The one order of these roles: that of the authored article for a pair, else alphabetical.</summary>
    public IReadOnlyList<string> InCanonicalOrder(IReadOnlyList<string> slugs) =>
        RoleOrder.Canonical(slugs, key => Pairs.TryGetValue(key, out var article) ? article.Summary.Roles : null);

    /// <summary>The page of a comparison of these roles.</summary>
    public string PairUrl(IReadOnlyList<string> slugs) => SiteRoute.Comparison.For(InCanonicalOrder(slugs));
}
