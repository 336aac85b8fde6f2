using System.Collections.Frozen;
using CareerCompare.Compare;
using CareerCompare.Store;

namespace CareerCompare.Query;

/// <summary>The data for lists and addresses, read once for each publication.</summary>
internal sealed class SiteIndex
{
    private readonly Dictionary<string, RoleSummary> bySlug;
    private readonly RoleNames names = new();
    private readonly Lazy<Dictionary<string, IReadOnlyList<string>>> spellings;
    private readonly Lazy<SearchVocabulary> search;
    private readonly Lazy<FrozenSet<(string Parameter, string Value)>> choices;
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
            snapshot.Pay(byRole: false),
            Roles,
            publication.Site.Salaries
        );
        Publication = publication with { Site = publication.Site with { Rates = Pay.Rates } };
        Jobs = new JobIndex([.. lists.Jobs.Values], Roles, names, Terms);
        Skills = new SkillMap(Roles.Select(role => (role.Slug, role.Terms)));
        search = new(() => new SearchVocabulary(this));
        choices = new(FindChoices);
        var comparisons = lists
            .Comparisons.Rows.Select(row => (Path: row.Key, Summary: row.Value))
            .OrderByDescending(row => row.Summary.Updated ?? row.Summary.Published)
            .ThenBy(row => row.Path, StringComparer.Ordinal)
            .DistinctBy(row => RoleOrder.PairKey(row.Summary.Roles))
            .ToList();
        Comparisons = [.. comparisons.Select(row => row.Summary)];
        Pairs = comparisons.ToDictionary(row => RoleOrder.PairKey(row.Summary.Roles), StringComparer.Ordinal);
    }

    /// <summary>The publication. Its site has the exchange rates.</summary>
    public Publication Publication { get; }

    /// <summary>The site, with exchange rates.</summary>
    public Site Site => Publication.Site;

    /// <summary>All pay figures.</summary>
    public PayIndex Pay { get; }

    public TermVocabulary Terms { get; }

    public SkillMap Skills { get; }

    public SearchVocabulary Search => search.Value;

    public SectionVocabulary Vocabulary { get; }

    public Redirects Redirects { get; }

    /// <summary>For each role its own slug and the slugs of its aliases, for correcting misspelled addresses.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Spellings => spellings.Value;

    /// <summary>Pictures by path.</summary>
    public IReadOnlyDictionary<string, Picture> Pictures { get; }

    public JobIndex Jobs { get; }

    /// <summary>Roles by title.</summary>
    public IReadOnlyList<RoleSummary> Roles { get; }

    /// <summary>Authored comparisons, newest first, only the newest of each pair.</summary>
    public IReadOnlyList<ComparisonSummary> Comparisons { get; }

    /// <summary>The authored comparisons by pair of roles, in any order.</summary>
    public IReadOnlyDictionary<string, (string Path, ComparisonSummary Summary)> Pairs { get; }

    /// <summary>Whether lists offer this value as a filter, ignoring case.</summary>
    public bool Offers(string parameter, string value) => choices.Value.Contains((parameter, value.ToUpperInvariant()));

    public RoleSummary? Get(string slug) => bySlug.GetValueOrDefault(slug);

    /// <summary>Finds a role by slug, title or alias, ignoring case.</summary>
    public RoleSummary? Find(string name) => Get(name) ?? (names.Find(name) is { } role ? Get(role.Slug) : null);

    /// <summary>The canonical order of roles: that of the authored article for a pair, otherwise alphabetical.</summary>
    public IReadOnlyList<string> InCanonicalOrder(IReadOnlyList<string> slugs) =>
        RoleOrder.Canonical(slugs, key => Pairs.TryGetValue(key, out var article) ? article.Summary.Roles : null);

    /// <summary>The page of a comparison of these roles.</summary>
    public string PairUrl(IReadOnlyList<string> slugs) => SiteRoute.Comparison.For(InCanonicalOrder(slugs));

    // Here, so that no request has to look through all roles, terms and jobs to know what they offer.
    private FrozenSet<(string Parameter, string Value)> FindChoices()
    {
        var families = Roles.Select(role => ("family", role.Family));
        var kinds = Terms.All.Select(term => ("kind", (string?)term.Kind));
        var employments = Jobs
            .All.SelectMany(job => job.Job.Facts.Employment)
            .Select(kind => ("employment", (string?)kind));
        return families
            .Concat(kinds)
            .Concat(employments)
            .Where(choice => choice.Item2 is not null)
            .Select(choice => (choice.Item1, choice.Item2!.ToUpperInvariant()))
            .ToFrozenSet();
    }
}
