namespace CareerCompare.Query;

/// <summary>What a role pays.</summary>
/// <param name="Adverts">What adverts offer, by one source; null where none has this role.</param>
/// <param name="Source">That source; null where there is none.</param>
/// <param name="OtherSources">Other sources of adverts that have this role.</param>
/// <param name="Official">What official statistics say; null where the article names no occupation.</param>
/// <param name="Claims">What articles quote, each with its source and year.</param>
/// <param name="Site">The site, for its rules of samples and its currencies.</param>
public sealed record RolePay(
    AdvertSummary? Adverts,
    Source? Source,
    IReadOnlyList<Source> OtherSources,
    OfficialPay? Official,
    IReadOnlyList<SalaryClaim> Claims,
    Site Site
)
{
    /// <summary>Whether there is no figure to show.</summary>
    public bool IsEmpty => Adverts is null && (Official?.Shown.Count ?? 0) == 0 && Claims.Count == 0;

    /// <summary>All sources that its figures come from.</summary>
    public IEnumerable<Source> Sources =>
        new[] { Adverts is null ? null : Source }
            .Concat((Official?.Shown ?? []).Select(wage => wage.Source))
            .OfType<Source>()
            .DistinctBy(source => source.Key);
}

/// <summary>What official statistics say of the occupation that a role belongs to.</summary>
/// <param name="Occupation">The occupation, as the article names it.</param>
/// <param name="Wages">All wages of it in every classification, latest year first.</param>
/// <param name="SharedWith">Other roles with the same occupation in all of them, by title: official figures cannot tell them apart.</param>
public sealed record OfficialPay(
    Occupation Occupation,
    IReadOnlyList<OfficialWage> Wages,
    IReadOnlyList<RoleSummary> SharedWith
)
{
    /// <summary>Why the wage is not shown as the role's; null where it is.</summary>
    public WageFault? Fault =>
        Occupation.Grade == OccupationGrade.None ? WageFault.NoOccupation
        : Wages.Count == 0 ? WageFault.NoWage
        : Wages.All(wage => wage.Wage.Residual) ? WageFault.Residual
        : Occupation.Grade == OccupationGrade.Nearest ? WageFault.Nearest
        : null;

    /// <summary>The wages to show as the role's, latest year first; none where there is a fault.</summary>
    public IReadOnlyList<OfficialWage> Shown => Fault is null ? [.. Wages.Where(wage => !wage.Wage.Residual)] : [];

    /// <summary>Of each source and country the latest wage to show.</summary>
    public IReadOnlyList<OfficialWage> Latest => [.. Shown.DistinctBy(wage => (wage.Source.Key, wage.Wage.Region))];

    /// <summary>The years of one source and country to show, earliest first.</summary>
    public IReadOnlyList<OfficialWage> Years(OfficialWage of) =>
        [.. Shown.Where(wage => wage.Source.Key == of.Source.Key && wage.Wage.Region == of.Wage.Region).Reverse()];
}

/// <summary>Why the wage of an occupation is not shown as that of a role.</summary>
public enum WageFault
{
    /// <summary>No official occupation is near.</summary>
    NoOccupation,

    /// <summary>No source has a wage of it.</summary>
    NoWage,

    /// <summary>The occupation holds what no other does.</summary>
    Residual,

    /// <summary>The occupation is only the nearest, by our judgement.</summary>
    Nearest,
}

/// <summary>An official wage with its source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Classification">Whose code the occupation has.</param>
/// <param name="Wage">The wage.</param>
public sealed record OfficialWage(Source Source, string Classification, Wage Wage);

/// <summary>What prices are in countries.</summary>
/// <param name="Levels">By country and year.</param>
/// <param name="Source">Where they come from.</param>
public sealed record PriceTable(IReadOnlyList<PriceLevel> Levels, Source Source)
{
    /// <summary>The level of a year, else of the nearest year before, else after; null where there is none.</summary>
    public PriceLevel? Find(string country, int year) =>
        Levels
            .Where(level => level.Country == country)
            .OrderBy(level => level.Year > year)
            .ThenBy(level => Math.Abs(level.Year - year))
            .FirstOrDefault();
}

/// <summary>A role's pay with what its page links to.</summary>
/// <param name="Role">The role.</param>
/// <param name="Pay">What it pays.</param>
/// <param name="Prices">What prices are in countries; null where no source says.</param>
/// <param name="Nearest">The roles with adverts that are most like it, with all their adverts.</param>
/// <param name="Jobs">Jobs that have most to do with it.</param>
public sealed record SalaryAnswer(
    RoleSummary Role,
    RolePay Pay,
    PriceTable? Prices,
    IReadOnlyList<(NearRole Near, AdvertSummary Adverts)> Nearest,
    IReadOnlyList<FeaturedJob> Jobs
);

/// <summary>What all roles pay.</summary>
/// <param name="Roles">Roles with adverts by the chosen source, by title.</param>
/// <param name="Official">Roles with an official wage to show as theirs, by title, with adverts or without.</param>
/// <param name="Source">The chosen source of adverts; null where there is none.</param>
/// <param name="Method">What the figures rest on.</param>
/// <param name="Site">The site, for its rules of samples and its currencies.</param>
public sealed record SalaryList(
    IReadOnlyList<(RoleSummary Role, AdvertSummary Adverts, OfficialPay? Official)> Roles,
    IReadOnlyList<(RoleSummary Role, OfficialPay Official)> Official,
    Source? Source,
    PayMethod Method,
    Site Site
);

/// <summary>What figures of pay rest on.</summary>
/// <param name="Adverts">Sources of adverts, the one that is shown first first.</param>
/// <param name="Wages">Sources of official wages.</param>
/// <param name="Others">Sources of exchange rates and prices.</param>
/// <param name="Counts">By key of a source what was counted when its rows were summarized.</param>
public sealed record PayMethod(
    IReadOnlyList<Source> Adverts,
    IReadOnlyList<Source> Wages,
    IReadOnlyList<Source> Others,
    IReadOnlyDictionary<string, IReadOnlyList<RowCount>> Counts
);
