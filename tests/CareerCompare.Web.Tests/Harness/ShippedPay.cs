using System.Globalization;

namespace CareerCompare.Web.Tests.Harness;

/// <summary>The files of pay that we ship, read by the tests themselves and not by what they test.</summary>
public static class ShippedPay
{
    private static readonly string Folder = Path.Combine(Repository.Content, "pay");

    /// <summary>Roles with a file of advertised ranges.</summary>
    public static IReadOnlyList<string> Roles { get; } =
    [
        .. Directory
            .GetFiles(Path.Combine(Folder, "aijobs"), "*.csv")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => name[0] != '_')
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The official wages of all years, latest first.</summary>
    public static IReadOnlyList<PayLine> Wages { get; } =
    [
        .. Directory
            .GetFiles(Path.Combine(Folder, "oews"), "*.csv")
            .OrderDescending(StringComparer.Ordinal)
            .SelectMany(file => PayLine.Read(File.ReadAllText(file))),
    ];

    /// <summary>The exchange rate of a currency in a year, in units per US dollar.</summary>
    public static decimal Rate(string currency, string year) =>
        PayLine
            .Read(File.ReadAllText(Path.Combine(Folder, "ecb", "rates.csv")))
            .Single(line => line["currency"] == currency && line["year"] == year)
            .Exact("per_usd");

    /// <summary>The price level of a country in a year.</summary>
    public static decimal Price(string country, string year) =>
        PayLine
            .Read(File.ReadAllText(Path.Combine(Folder, "world-bank", "prices.csv")))
            .Single(line => line["country"] == country && line["year"] == year)
            .Exact("level");

    /// <summary>The advertised ranges of a role, a line a group.</summary>
    public static IReadOnlyList<PayLine> Adverts(string role) =>
        PayLine.Read(File.ReadAllText(Path.Combine(Folder, "aijobs", role + ".csv")));

    /// <summary>One group of a role.</summary>
    public static PayLine Group(
        string role,
        string level = "all",
        string region = "global",
        string year = "all",
        string currency = "USD"
    ) => Adverts(role).Single(line => line.Is(level, region, year, currency));

    /// <summary>The year from which most ranges of a group are; of two with as many the later.</summary>
    public static string MainYear(string role, string level, string region) =>
        Adverts(role)
            .Where(line => line.Is(level, region, null) && line["year"] != "all")
            .OrderByDescending(line => line.N)
            .ThenByDescending(line => line["year"], StringComparer.Ordinal)
            .First()["year"];

    /// <summary>A value of the occupation in a role's front matter; null if it is missing.</summary>
    public static string? Occupation(string role, string key)
    {
        var line = File.ReadLines(Path.Combine(Repository.Content, "roles", role + ".md"))
            .Single(line => line.StartsWith("occupation: {", StringComparison.Ordinal));
        return line["occupation: {".Length..]
            .TrimEnd('}')
            .Split(", ")
            .Select(part => part.Split(": "))
            .Where(part => part[0] == key)
            .Select(part => part[1].Trim('"'))
            .SingleOrDefault();
    }

    /// <summary>The latest official wage to show for a role; null if there is none.</summary>
    public static PayLine? LatestOf(string role) => WagesFor(role) is [var latest, ..] ? latest : null;

    /// <summary>The official wages to show for a role, latest first: those of occupations that are the role, or list it.</summary>
    public static IReadOnlyList<PayLine> WagesFor(string role) =>
        Occupation(role, "grade") is "exact" or "listed"
            ? [.. Wages.Where(wage => wage["soc"] == Occupation(role, "soc") && wage["residual"] == "no")]
            : [];
}

/// <summary>A line of a CSV file (RFC 4180) with the names of its columns.</summary>
public sealed class PayLine
{
    private readonly Dictionary<string, string> fields;

    private PayLine(Dictionary<string, string> fields) => this.fields = fields;

    /// <summary>The columns, in their order.</summary>
    public IEnumerable<string> Columns => fields.Keys;

    /// <summary>A field as it is written.</summary>
    public string this[string column] => fields[column];

    /// <summary>The lines of a file below its header.</summary>
    public static IReadOnlyList<PayLine> Read(string csv)
    {
        var lines = csv.Split(["\r\n", "\n"], StringSplitOptions.RemoveEmptyEntries);
        var header = Fields(lines[0]);
        return
        [
            .. lines
                .Skip(1)
                .Select(Fields)
                .Select(fields =>
                {
                    fields.Count.ShouldBe(header.Count);
                    return new PayLine(header.Zip(fields).ToDictionary(pair => pair.First, pair => pair.Second));
                }),
        ];
    }

    /// <summary>Whether it is of this group.</summary>
    public bool Is(string? level, string? region, string? year, string? currency = "USD") =>
        (level is null || this["level"] == level)
        && (region is null || this["region"] == region)
        && (year is null || this["year"] == year)
        && (currency is null || this["currency"] == currency);

    /// <summary>A whole number; null where the field is empty. What marks an amount as the highest stated is left out.</summary>
    public long? Number(string column) =>
        this[column] is { Length: > 0 } text ? long.Parse(text.TrimEnd('+'), CultureInfo.InvariantCulture) : null;

    /// <summary>A number with a fraction.</summary>
    public decimal Exact(string column) => decimal.Parse(this[column], CultureInfo.InvariantCulture);

    /// <summary>How many distinct ranges there are.</summary>
    public long N => Number("n")!.Value;

    /// <summary>Whether there are enough ranges for figures.</summary>
    public bool HasFigures => N >= 10;

    /// <summary>These columns as one text.</summary>
    public string Joined(IEnumerable<string> columns) => string.Join(',', columns.Select(column => this[column]));

    private static List<string> Fields(string line)
    {
        var (fields, field, quoted) = (new List<string>(), new System.Text.StringBuilder(), false);
        foreach (var c in line)
        {
            if (c == '"')
                quoted = !quoted;
            else if (c == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
                field.Append(c);
        }
        fields.Add(field.ToString());
        return fields;
    }
}
