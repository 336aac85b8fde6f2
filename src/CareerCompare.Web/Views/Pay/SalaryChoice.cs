namespace CareerCompare.Web.Views.Pay;

/// <summary>Which adverts a page shows, and in which currency: all of it stands in the address.</summary>
/// <param name="Level"><c>EN</c>, <c>MI</c>, <c>SE</c>, <c>EX</c> or <c>all</c>.</param>
/// <param name="Region">A country's code, or <c>global</c>.</param>
/// <param name="Year">A year, or <c>all</c>.</param>
/// <param name="Currency">A currency that the site has a rate for; null for US dollars.</param>
/// <param name="Source">The source of adverts; null for the one that is shown first.</param>
public sealed record SalaryChoice(string Level, string Region, string Year, string? Currency, string? Source = null)
{
    /// <summary>A currency that was asked for and has no rate; null where none was.</summary>
    public string? Unknown { get; init; }

    // A currency with a rate of any year has one for all.
    private const int AnyYear = 2025;

    /// <summary>The parameters that say it.</summary>
    public static readonly IReadOnlyList<string> Parameters = ["level", "region", "year", "currency", "source"];

    /// <summary>Everything there is, in US dollars.</summary>
    public static readonly SalaryChoice Everything = new(SalaryGroups.All, SalaryGroups.Global, SalaryGroups.All, null);

    /// <summary>Whether nothing is left out or converted.</summary>
    public bool IsEverything => this == Everything;

    /// <summary>What an address asks for; what means nothing is as if it were not there.</summary>
    /// <param name="query">The address's query.</param>
    /// <param name="site">The site, for its currencies.</param>
    /// <param name="sources">The sources of adverts there are.</param>
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
            Unknown = currency is null ? code : null,
        };
    }

    /// <summary>The level that a code, a title or <c>all</c> means; null where it means none.</summary>
    public static string? ParseLevel(string? text) =>
        IsSame(text, SalaryGroups.All)
            ? SalaryGroups.All
            : SalaryGroups.Levels.FirstOrDefault(level => IsSame(text, level.Key) || IsSame(text, level.Title))?.Key;

    /// <summary>The region that a country's code or name, or <c>global</c>, means; null where it means none.</summary>
    public static string? ParseRegion(string? text) =>
        IsSame(text, SalaryGroups.Global) ? SalaryGroups.Global : Country.Find(text);

    /// <summary>A year, or <c>all</c>; null where it is none.</summary>
    public static string? ParseYear(string? text) =>
        IsSame(text, SalaryGroups.All) ? SalaryGroups.All
        : text?.Length == 4 && text.All(char.IsAsciiDigit) ? text
        : null;

    /// <summary>How a level is called.</summary>
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

    /// <summary>The address of a file with these groups; files have all currencies.</summary>
    /// <param name="path">The file.</param>
    /// <param name="levels">Whether all levels are in it.</param>
    /// <param name="regions">Whether all regions are in it.</param>
    /// <param name="years">Whether all years are in it.</param>
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
