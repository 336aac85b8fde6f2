using CareerCompare.Store;

namespace CareerCompare.Query;

/// <summary>All pay figures with a source. Read once for each publication.</summary>
internal sealed class PayIndex
{
    private readonly Dictionary<string, Source> sources;
    private readonly ILookup<(string Classification, string Code), OfficialWage> wages;
    private readonly ILookup<(string Classification, string Code), RoleSummary> roles;
    private readonly Dictionary<string, IReadOnlyList<RowCount>> counts;
    private readonly List<PayFile> files;
    private readonly SalaryRules rules;
    private volatile Adverts? adverts;

    /// <param name="sources">The sources.</param>
    /// <param name="files">Pay files that are not for a single role.</param>
    /// <param name="roles">Every role.</param>
    /// <param name="rules">Rules of how figures are shown.</param>
    public PayIndex(
        IReadOnlyList<Source> sources,
        IReadOnlyList<PayFile> files,
        IReadOnlyList<RoleSummary> roles,
        SalaryRules rules
    )
    {
        this.rules = rules;
        this.sources = sources.ToDictionary(source => source.Key, StringComparer.Ordinal);
        // The order must not depend on what was published first.
        this.files =
        [
            .. files
                .Where(file => this.sources.ContainsKey(file.Source))
                .OrderBy(file => file.Source, StringComparer.Ordinal)
                .ThenBy(file => file.Name, StringComparer.Ordinal),
        ];
        wages = (
            from file in this.files
            where file.Wages is not null
            from wage in file.Wages!.Wages
            orderby wage.Year descending, file.Source
            select (file.Wages!.Classification, Wage: wage, Source: this.sources[file.Source])
        )
            .DistinctBy(found =>
                (found.Source.Key, found.Classification, found.Wage.Code, found.Wage.Region, found.Wage.Year)
            )
            .ToLookup(
                found => (found.Classification, found.Wage.Code),
                found => new OfficialWage(found.Source, found.Classification, found.Wage)
            );
        this.roles = (
            from role in roles
            where role.Occupation is { Grade: not OccupationGrade.None }
            from classification in Occupation.Classifications
            let code = role.Occupation!.CodeIn(classification)
            where code is not null
            select (Key: (classification, code), role)
        ).ToLookup(found => found.Key, found => found.role);
        counts = this
            .files.Where(file => file.Counts is not null)
            .DistinctBy(file => file.Source)
            .ToDictionary(file => file.Source, file => file.Counts!, StringComparer.Ordinal);
        var rates = this.files.Where(file => file.Rates is not null).ToList();
        Rates =
            rates.Count == 0
                ? RateTable.Empty
                : new RateTable(
                    [.. rates.SelectMany(file => file.Rates!).DistinctBy(rate => (rate.Currency, rate.Year))],
                    string.Join("; ", rates.Select(file => this.sources[file.Source].Title).Distinct())
                );
        // Price levels of two sources have different bases, so only those of one source can be compared.
        var prices = this.files.Where(file => file.Prices is not null).ToList();
        Prices =
            prices.Count == 0
                ? null
                : new PriceTable(
                    [
                        .. prices
                            .Where(file => file.Source == prices[0].Source)
                            .SelectMany(file => file.Prices!)
                            .DistinctBy(price => (price.Country, price.Year)),
                    ],
                    this.sources[prices[0].Source]
                );
    }

    /// <summary>The exchange rates.</summary>
    public RateTable Rates { get; }

    /// <summary>The price levels; null for none.</summary>
    public PriceTable? Prices { get; }

    /// <summary>
    /// The adverts of a role by the requested source, or else by the first source that has the role, and the other sources that
    /// have it.
    /// </summary>
    public (AdvertSummary? Adverts, IReadOnlyList<Source> Others) AdvertsFor(
        Snapshot state,
        string role,
        string? source
    )
    {
        var all = Loaded(state).ByRole.GetValueOrDefault(role, []);
        var chosen = all.Find(summary => summary.Source == source) ?? all.FirstOrDefault();
        return (chosen, [.. all.Where(summary => summary != chosen).Select(summary => sources[summary.Source])]);
    }

    /// <summary>
    /// The source of adverts for comparing roles: the requested one, or else the one that has most of the roles.
    /// </summary>
    public string? SourceFor(Snapshot state, IReadOnlyList<string> slugs, string? source)
    {
        var loaded = Loaded(state);
        return loaded.Sources.Contains(source)
            ? source
            : loaded.Sources.MaxBy(key =>
                slugs.Count(slug => loaded.ByRole.GetValueOrDefault(slug, []).Exists(found => found.Source == key))
            );
    }

    /// <summary>The adverts of a role by one source; null for none.</summary>
    public AdvertSummary? AdvertsFrom(Snapshot state, string role, string? source) =>
        Loaded(state).ByRole.GetValueOrDefault(role, []).Find(summary => summary.Source == source);

    /// <summary>A source by its key; null if there is none.</summary>
    public Source? GetSource(string? key) => key is null ? null : sources.GetValueOrDefault(key);

    /// <summary>The official statistics of a role; null if its article names no occupation.</summary>
    public OfficialPay? OfficialFor(string slug, Occupation? occupation)
    {
        if (occupation is null)
            return null;
        // Each country's statistics use their own classification, so a role may have wages in several.
        var keys = Occupation
            .Classifications.Select(classification => (classification, code: occupation.CodeIn(classification)!))
            .Where(key => key.code is not null && wages.Contains(key))
            .ToList();
        return new OfficialPay(
            occupation,
            [.. keys.SelectMany(key => wages[key]).OrderByDescending(wage => wage.Wage.Year)],
            keys.Count == 0
                ? []
                :
                [
                    .. keys.Select(key => roles[key])
                        .Aggregate((shared, more) => shared.Intersect(more))
                        .Where(role => role.Slug != slug && role.Occupation!.Grade > OccupationGrade.Nearest),
                ]
        );
    }

    /// <summary>The sources of adverts, the default source first.</summary>
    public IReadOnlyList<Source> AdvertSources(Snapshot state) =>
        [.. Loaded(state).Sources.Select(key => sources[key!])];

    /// <summary>The sources of the figures.</summary>
    public PayMethod Method(Snapshot state) =>
        new(
            AdvertSources(state),
            Having(file => file.Wages is not null),
            Having(file => file.Rates is not null || file.Prices is not null),
            counts
        );

    private Source[] Having(Func<PayFile, bool> has) =>
        [.. files.Where(has).Select(file => file.Source).Distinct().Select(key => sources[key])];

    // The adverts are larger than everything else, so load them only on demand.
    private Adverts Loaded(Snapshot state) =>
        adverts ??= new Adverts([
            .. state
                .Pay(byRole: true)
                .Select(file => file.Adverts)
                .OfType<AdvertSummary>()
                .Where(summary => sources.ContainsKey(summary.Source))
                .Select(summary => summary.Under(rules)),
        ]);

    private sealed class Adverts
    {
        public Adverts(IReadOnlyList<AdvertSummary> all)
        {
            Sources =
            [
                .. all.GroupBy(summary => summary.Source, StringComparer.Ordinal)
                    .OrderByDescending(group => group.Count())
                    .ThenByDescending(group => group.Sum(summary => (long)(summary.Find()?.N ?? 0)))
                    .ThenBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => group.Key),
            ];
            ByRole = all.GroupBy(summary => summary.Role, StringComparer.Ordinal)
                .ToDictionary(
                    group => group.Key,
                    group => group.OrderBy(summary => Sources.ToList().IndexOf(summary.Source)).ToList(),
                    StringComparer.Ordinal
                );
        }

        public IReadOnlyList<string?> Sources { get; }

        public Dictionary<string, List<AdvertSummary>> ByRole { get; }
    }
}
