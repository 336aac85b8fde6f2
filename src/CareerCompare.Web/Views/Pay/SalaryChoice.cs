namespace CareerCompare.Web.Views.Pay;

/// <summary>The adverts that a page shows, and the currency. All of it comes from the address.</summary>
/// <param name="Level"><c>EN</c>, <c>MI</c>, <c>SE</c>, <c>EX</c> or <c>all</c>.</param>
/// <param name="Region">A country's code, or <c>global</c>.</param>
/// <param name="Year">A year, or <c>all</c>.</param>
/// <param name="Currency">A currency that the site has a rate for; null for US dollars.</param>
/// <param name="Source">The source of adverts; null for the default source.</param>
public sealed record SalaryChoice(string Level, string Region, string Year, string? Currency, string? Source = null)
{
    /// <summary>The requested currency if we have no rate for it; otherwise null.</summary>
    public string? UnknownCurrency { get; init; }

    // A currency with a rate for one year has rates for all years.
    private const int AnyYear = 2025;

    /// <summary>The query parameters.</summary>
    public static readonly IReadOnlyList<string> Parameters = ["level", "region", "year", "currency", "source"];

    /// <summary>All adverts, in US dollars.</summary>
    public static readonly SalaryChoice Everything = new(SalaryGroups.All, SalaryGroups.Global, SalaryGroups.All, null);

    /// <summary>Whether no advert is left out, and nothing is converted.</summary>
    public bool IsEverything => this == Everything;

    /// <summary>Reads the choice from a query; values that mean nothing are ignored.</summary>
    /// <param name="query">The query.</param>
    /// <param name="site">The site, for its currencies.</param>
    /// <param name="sources">The sources of adverts.</param>
    public static SalaryChoice From(IQueryCollection query, Site site, IReadOnlyList<Source> sources)
    {
        var code = query.Word("currency");
        var currency = site.CurrencyFor(code, AnyYear);
        return new(
            ParseLevel(query.Word("level")) ?? SalaryGroups.All,
            ParseRegion(query.Word("region")) ?? SalaryGroups.Global,
            ParseYear(query.Word("year")) ?? SalaryGroups.All,
            currency is { IsUsDollar: false } ? currency.Code : null,
            sources.FirstOrDefault(source => source.Key == query.Word("source"))?.Key
        )
        {
            UnknownCurrency = currency is null ? code : null,
        };
    }

    /// <summary>Reads a level from its code, its title or <c>all</c>; null if it is none.</summary>
    public static string? ParseLevel(string? text) =>
        IsSame(text, SalaryGroups.All)
            ? SalaryGroups.All
            : SalaryGroups.Levels.FirstOrDefault(level => IsSame(text, level.Key) || IsSame(text, level.Title))?.Key;

    /// <summary>Reads a region from a country's code or name, or <c>global</c>; null if it is none.</summary>
    public static string? ParseRegion(string? text) =>
        IsSame(text, SalaryGroups.Global) ? SalaryGroups.Global : Country.Find(text);

    /// <summary>Reads a year or <c>all</c>; null if it is neither.</summary>
    public static string? ParseYear(string? text) =>
        IsSame(text, SalaryGroups.All) ? SalaryGroups.All
        : text?.Length == 4 && text.All(char.IsAsciiDigit) ? text
        : null;

    /// <summary>The title of a level.</summary>
    public static string LevelTitle(string level) =>
        SalaryGroups.Levels.FirstOrDefault(known => known.Key == level)?.Title ?? "All levels";

    /// <summary><c>senior, United States, 2024</c>; <c>all levels, all countries, all years</c>.</summary>
    public string InWords =>
        string.Join(
            ", ",
            LevelTitle(Level).ToLowerInvariant(),
            Region == SalaryGroups.Global ? "all countries" : Country.NameFor(Region),
            Year == SalaryGroups.All ? "all years" : Year
        );

    /// <summary>The address of a page with this choice.</summary>
    public string At(string path)
    {
        var query = QueryString.Empty;
        if (Level != SalaryGroups.All)
            query = query.Add("level", Level);
        if (Region != SalaryGroups.Global)
            query = query.Add("region", Region);
        if (Year != SalaryGroups.All)
            query = query.Add("year", Year);
        if (Currency is not null)
            query = query.Add("currency", Currency);
        if (Source is not null)
            query = query.Add("source", Source);
        return path + query;
    }

    /// <summary>The address of a file with these groups; files contain all currencies.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="levels">Whether to include all levels.</param>
    /// <param name="regions">Whether to include all regions.</param>
    /// <param name="years">Whether to include all years.</param>
    public string Download(string path, bool levels = false, bool regions = false, bool years = false)
    {
        var query = QueryString.Empty;
        if (!levels)
            query = query.Add("level", Level);
        if (!regions)
            query = query.Add("region", Region);
        if (!years)
            query = query.Add("year", Year);
        if (Source is not null)
            query = query.Add("source", Source);
        return path + query;
    }

    private static bool IsSame(string? text, string value) =>
        string.Equals(text, value, StringComparison.OrdinalIgnoreCase);
}
