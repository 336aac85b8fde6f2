namespace CareerCompare.Query;

/// <summary>Where people come to a role from, and where they go next: by its article and by terms in common.</summary>
internal static class CareerSteps
{
    private const string Section = "career-development";
    private const int MaxComputed = 3;
    private const int MaxSteps = 5;

    // Sub-headings of groups about roles before.
    private static readonly string[] Before =
    [
        "come from",
        "coming from",
        "background",
        "before",
        "ways in",
        "way in",
        "origin",
        "entry",
    ];

    /// <summary>Finds the steps of a role.</summary>
    public static CareerPaths For(Role role, SiteIndex index)
    {
        var groups = role
            .Sections.Where(section => section.Key == Section)
            .SelectMany(section => section.Content.Groups)
            .ToLookup(LooksBack);
        var from = Linked(groups[true], index).Where(slug => slug != role.Slug).ToList();
        // Related roles are next steps, unless the article says otherwise.
        var related = role.Facts.Related.Select(name => index.Find(name)?.Slug).OfType<string>();
        var to = Linked(groups[false], index).Concat(related).Where(slug => slug != role.Slug).Except(from).ToList();
        var named = from.Concat(to).ToHashSet(StringComparer.Ordinal);
        var waysTo = index.Skills.WaysTo(role.Slug, MaxComputed + named.Count).Where(way => !named.Contains(way.From));
        var before = waysTo.Take(MaxComputed).ToList();
        // Do not show a role on both sides.
        named.UnionWith(before.Select(way => way.From));
        var waysFrom = index
            .Skills.WaysFrom(role.Slug, MaxComputed + named.Count)
            .Where(way => !named.Contains(way.To));
        return new CareerPaths(
            Steps(from.Select(slug => index.Skills.Transition(slug, role.Slug)), before, way => index.Get(way.From)),
            Steps(to.Select(slug => index.Skills.Transition(role.Slug, slug)), waysFrom, way => index.Get(way.To))
        );
    }

    private static IReadOnlyList<CareerStep> Steps(
        IEnumerable<Compare.Transition> authored,
        IEnumerable<Compare.Transition> computed,
        Func<Compare.Transition, RoleSummary?> end
    ) =>
        [
            .. authored
                .Select(way => (way, Authored: true))
                .Concat(computed.Take(MaxComputed).Select(way => (way, Authored: false)))
                .Where(step => end(step.way) is not null)
                .Take(MaxSteps)
                .Select(step => new CareerStep(end(step.way)!, step.way, step.Authored)),
        ];

    private static bool LooksBack(Group group) =>
        group.Title is not null
        && Array.Exists(Before, words => group.Title.Contains(words, StringComparison.OrdinalIgnoreCase));

    // The roles linked by the author, in the order written.
    private static IEnumerable<string> Linked(IEnumerable<Group> groups, SiteIndex index) =>
        groups
            .SelectMany(group => group.Blocks)
            .Inlines()
            .OfType<Hyperlink>()
            .Select(link => SiteRoute.Role.NameIn(link.Url.Split('#', '?')[0]))
            .OfType<string>()
            .Select(name => index.Get(name)?.Slug)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);
}
