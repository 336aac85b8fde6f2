using System.Collections.Frozen;

namespace CareerCompare;

/// <summary>Countries by their ISO 3166-1 codes, with English names.</summary>
public static class Country
{
    private static readonly FrozenDictionary<string, string> Names = Read();

    private static readonly FrozenDictionary<string, string> Codes = Names
        .Append(new("UK", Names["GB"]))
        .Append(new("USA", Names["US"]))
        .SelectMany(country => new[] { (Key: country.Key, country.Value), (Key: country.Value, country.Value) })
        .DistinctBy(pair => NameKey.For(pair.Key))
        .ToFrozenDictionary(pair => NameKey.For(pair.Key), pair => Names.First(name => name.Value == pair.Value).Key);

    private static readonly FrozenSet<string> StatesToo =
        "AL AR AZ CA CO DE GA ID IL IN KY LA MA MD ME MN MO MS MT NC NE NL PA PE SA SC SD SK VA Georgia"
            .Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of a country; <c>All countries</c> for <c>global</c>, and an unknown code itself.</summary>
    public static string NameFor(string code) =>
        code == SalaryGroups.Global ? "All countries" : Names.GetValueOrDefault(code, code);

    /// <summary>The name for use in a sentence: <c>the United States</c>.</summary>
    public static string InSentence(string code) =>
        code is "US" or "GB" or "NL" or "AE" or "PH" ? "the " + NameFor(code) : NameFor(code);

    /// <summary>Whether a text is the code of a country, in capital letters.</summary>
    public static bool IsCode(string text) => Names.ContainsKey(text);

    /// <summary>Finds a code by code or name, ignoring case; null if there is none.</summary>
    public static string? Find(string? text) => text is null ? null : Codes.GetValueOrDefault(NameKey.For(text));

    /// <summary>
    /// The code of the country at the end of a place, as in <c>Leeds, United Kingdom</c>; null if there is none, or it could
    /// also be a state or province: <c>San Francisco, CA</c> is not in Canada.
    /// </summary>
    public static string? FromPlace(string? place)
    {
        var last = place?.Split(',')[^1].Trim();
        return last is null || StatesToo.Contains(last) ? null : Find(last);
    }

    private static FrozenDictionary<string, string> Read()
    {
        using var stream = typeof(Country).Assembly.GetManifestResourceStream("countries.csv")!;
        using var reader = new StreamReader(stream);
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(',', 2))
            .ToFrozenDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
    }
}
