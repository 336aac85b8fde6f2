using CareerCompare.Read;

namespace CareerCompare.Parse;

/// <summary>Parses <c>pay/KEY/*.csv</c>. The columns of a file tell what it contains.</summary>
public static class PayParser
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;
    private const decimal MinRate = 0.000_001m;
    private const decimal MaxRate = 1_000_000;

    private static readonly (string Name, IReadOnlyList<string> Columns)[] Kinds =
    [
        ("advertised ranges", SalaryGroups.Columns),
        .. Occupation.Classifications.Select(code =>
            ($"wages by {code}", (IReadOnlyList<string>)[code, .. Wage.Columns])
        ),
        ("exchange rates", ExchangeRate.Columns),
        ("price levels", PriceLevel.Columns),
        ("counts of rows", RowFacts.Columns),
    ];

    /// <summary>Parses a file. Returns null and adds a problem if it is refused.</summary>
    public static PayFile? Parse(SourceFile file, ProblemList problems)
    {
        var before = problems.Count;
        if (CsvTable.Read(file, problems) is not { } table)
            return null;
        var (source, name) = (file.Path.Split('/')[1], Path.GetFileNameWithoutExtension(file.Path));
        var pay = new PayFile(source, name);
        if (table.Has(SalaryGroups.Columns))
            pay = pay with { Adverts = AdvertParser.Parse(table, source, name, file.Path, problems) };
        else if (Occupation.Classifications.FirstOrDefault(code => table.Has([code, .. Wage.Columns])) is { } code)
            pay = pay with { Wages = WageParser.Parse(table, source, code) };
        else if (table.Has(ExchangeRate.Columns))
            pay = pay with { Rates = Rates(table) };
        else if (table.Has(PriceLevel.Columns))
            pay = pay with { Prices = Prices(table) };
        else if (table.Has(RowFacts.Columns))
            pay = pay with { Counts = [.. table.Rows.Select(Count)] };
        else
            problems.Add(new Problem(Rule.SummaryColumns, file.Path, 1, 1, Complaint(table.Columns), Hint(table)));
        return problems.Count == before ? pay : null;
    }

    /// <summary>Whether a text is a year from 1900 to 2200.</summary>
    internal static bool IsYear(string text) =>
        text.Length == 4 && text.All(char.IsAsciiDigit) && int.Parse(text) is >= 1900 and <= 2200;

    /// <summary>Adds one problem for each repeated key.</summary>
    internal static void Unique<T>(IEnumerable<(CsvRow Row, T Key)> rows, string column, Func<T, string> words)
    {
        foreach (var (row, key) in rows.GroupBy(row => row.Key).SelectMany(group => group.Skip(1)))
            row.Refuse(Rule.SummaryGroup, column, $"{words(key)} is there already");
    }

    private static string Complaint(IReadOnlyList<string> columns)
    {
        var nearest = Nearest(columns);
        var missing = nearest.Columns.Except(columns).ToList();
        var unknown = columns.Except(nearest.Columns).ToList();
        var parts = new List<string>();
        if (missing.Count > 0)
            parts.Add($"lacks {Listed(missing)}");
        if (unknown.Count > 0)
            parts.Add($"has {Listed(unknown)}, which no such table has");
        if (parts.Count == 0)
            parts.Add("has a column twice");
        return $"as a table of {nearest.Name}, the header {string.Join(", and ", parts)}";
    }

    private static string Hint(CsvTable table)
    {
        var columns = Nearest(table.Columns).Columns;
        return $"the columns are {(columns.Count > 20 ? $"{string.Join(", ", columns.Take(8))} … {columns[^1]}" : string.Join(", ", columns))}";
    }

    // By the number of columns in common, and only then by their share: two of three would outweigh thirty of seventy.
    private static (string Name, IReadOnlyList<string> Columns) Nearest(IReadOnlyList<string> columns) =>
        Kinds.MaxBy(kind => (kind.Columns.Count(columns.Contains), -kind.Columns.Count));

    private static string Listed(List<string> columns) =>
        columns.Count > 5
            ? $"{string.Join(", ", columns.Take(5))} and {columns.Count - 5} more"
            : string.Join(", ", columns);

    private static IReadOnlyList<ExchangeRate> Rates(CsvTable table)
    {
        var rates = table.Rows.Select(row => (Row: row, Rate: Rate(row))).ToList();
        Unique(
            rates.Select(found => (found.Row, (found.Rate.Currency, found.Rate.Year))),
            "currency",
            key => $"the rate of {key.Currency}, {key.Year}"
        );
        return [.. rates.Select(found => found.Rate)];
    }

    private static IReadOnlyList<PriceLevel> Prices(CsvTable table)
    {
        var prices = table.Rows.Select(row => (Row: row, Price: Price(row))).ToList();
        Unique(
            prices.Select(found => (found.Row, (found.Price.Country, found.Price.Year))),
            "country",
            key => $"the price level of {key.Country}, {key.Year}"
        );
        return [.. prices.Select(found => found.Price)];
    }

    private static ExchangeRate Rate(CsvRow row) =>
        new(
            row.Known("currency", Currency.IsCode, "a currency of ISO 4217"),
            (int)row.Whole("year", FirstYear, LastYear),
            row.Number("per_usd", MinRate, MaxRate),
            (int)row.Whole("days", 1, 366)
        );

    private static PriceLevel Price(CsvRow row) =>
        new(
            row.Known("country", Country.IsCode, "a country of ISO 3166-1"),
            (int)row.Whole("year", FirstYear, LastYear),
            row.Number("level", 0.01m, 100)
        );

    private static RowCount Count(CsvRow row) =>
        new(
            row.Known("fact", fact => fact.Length > 0, "what is counted"),
            row.Text("year") is { Length: > 0 } ? row.Known("year", IsYear, "a year from 1900 to 2200") : null,
            row.Whole("count", 0, long.MaxValue),
            row.Text("lines")
        );
}
