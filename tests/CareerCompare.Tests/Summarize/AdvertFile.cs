using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CareerCompare.Summarize;

namespace CareerCompare.Tests.Summarize;

/// <summary>
/// A file of adverts made up for a test, from a short form of its rows. A row is an amount, then those columns that differ from
/// the usual row, as in <c>90000 job_title=Bard salary_currency=EUR</c>; <c>90000, 80000 …</c> are two rows that differ in
/// nothing else, and <c>| text</c> is a line as it stands. The usual row is of a senior on site in the United States, of 2024, in
/// US dollars; a unit of another currency is two of them.
/// </summary>
internal static partial class AdvertFile
{
    /// <summary>The columns of such a file, in the order of its publisher.</summary>
    public static readonly string[] Columns =
    [
        "work_year",
        "experience_level",
        "employment_type",
        "job_title",
        "salary",
        "salary_currency",
        "salary_in_usd",
        "employee_residence",
        "remote_ratio",
        "company_location",
        "company_size",
    ];

    /// <summary>The lines of a file.</summary>
    /// <param name="rows">Its rows in the short form, one a line.</param>
    /// <param name="columns">Its columns.</param>
    public static IEnumerable<string> Lines(string rows, IReadOnlyList<string> columns) =>
        rows.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(row => Lines(columns, row))
            .Prepend(string.Join(',', columns));

    /// <summary>Summarizes lines.</summary>
    public static AdvertResult Sum(
        IEnumerable<string> lines,
        IReadOnlyList<TitledRole> roles,
        int chunkSize = 1_000_000,
        Action<double>? progress = null,
        CancellationToken cancellation = default
    )
    {
        using var folder = new TemporaryFolder();
        folder.WriteBytes("adverts.csv", Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        using var file = new DataFile(folder.At("adverts.csv"));
        return AdvertSummarizer.Run(file, roles, progress, chunkSize, cancellation);
    }

    /// <summary>A group in one line: <c>SE AT 2024 EUR: 12 of 40, low 1000-1900, mid 1100-2000, high 1200-2100</c> (from the 5th to the 95th percentile).</summary>
    public static string Text(AdvertGroup group)
    {
        var key = $"{group.Level} {group.Region} {group.Year} {group.Currency}: {group.N} of {group.Adverts}";
        return group.Range is not { } range
            ? key
            : $"{key}, low {Ends(range.Low)}, mid {Ends(range.Mid)}, high {Ends(range.High)}";

        static string Ends(Percentiles ends) => $"{ends.At(5)}-{ends.Median}-{ends.At(95)}";
    }

    /// <summary>A group with all of its percentiles and parts, to hold against another.</summary>
    public static string Whole(AdvertGroup group)
    {
        var amounts = new[] { group.Range?.Low, group.Range?.Mid, group.Range?.High }.Select(ends =>
            string.Join(' ', ends?.Amounts ?? [])
        );
        var mix = group.Mix.Levels.Concat(group.Mix.Remote).Concat(group.Mix.Sizes);
        return $"{group.Level} {group.Region} {group.Year} {group.Currency} {group.N} {group.Adverts} | {string.Join(" | ", amounts)} | {string.Join(' ', mix)}";
    }

    private static IEnumerable<string> Lines(IReadOnlyList<string> columns, string row)
    {
        if (row[0] == '|')
            return [row.Length > 2 ? row[2..] : ""];
        var parts = Change().Split(row);
        var values = parts.Skip(1).Select(part => part.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        if (values.Keys.Except(columns).FirstOrDefault() is { } unknown)
            throw new InvalidOperationException($"There is no column {unknown}.");
        return parts[0]
            .Split(',')
            .Select(amount => Line(columns, values, long.Parse(amount, CultureInfo.InvariantCulture)));
    }

    private static string Line(IReadOnlyList<string> columns, Dictionary<string, string> values, long amount)
    {
        var dollars = values.GetValueOrDefault("salary_currency", "USD") == "USD" ? amount : 2 * amount;
        return string.Join(',', columns.Select(column => values.GetValueOrDefault(column) ?? Usual(column)));

        string Usual(string column) =>
            column switch
            {
                "work_year" => "2024",
                "experience_level" => "SE",
                "employment_type" => "FT",
                "job_title" => "Poet",
                "salary" => $"{amount}",
                "salary_currency" => "USD",
                "salary_in_usd" => $"{dollars}",
                "employee_residence" or "company_location" => "US",
                "remote_ratio" => "0",
                "company_size" => "M",
                _ => "",
            };
    }

    [GeneratedRegex(@" +(?=\w+=)", RegexOptions.None, 1000)]
    private static partial Regex Change();
}
