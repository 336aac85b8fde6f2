using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace CareerCompare.Cli.Tests;

/// <summary>One row of a made survey.</summary>
internal sealed record SurveyRow(int Usd)
{
    public int Year { get; init; } = 2024;
    public string Level { get; init; } = "SE";
    public string Title { get; init; } = "Data Engineer";
    public long? Salary { get; init; }
    public string Currency { get; init; } = "USD";
    public string Remote { get; init; } = "0";
    public string Country { get; init; } = "US";
    public string Size { get; init; } = "M";

    public override string ToString() =>
        string.Join(',', Year, Level, "FT", Title, Salary ?? Usd, Currency, Usd, "US", Remote, Country, Size);
}

/// <summary>Made surveys, and the content that they are summed up for.</summary>
internal static class Survey
{
    public const string Header =
        "work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,"
        + "employee_residence,remote_ratio,company_location,company_size";

    public const string File = "survey-2025-01-19.csv";

    public const string Summary = "content/salaries/data-engineer.csv";

    public const string Sources = "content/salaries/sources.yml";

    /// <summary>Twelve good rows.</summary>
    public static readonly IReadOnlyList<SurveyRow> Dozen =
    [
        .. Enumerable.Range(1, 12).Select(i => new SurveyRow(100_000 + (i * i * 7))),
    ];

    public static string Text(IEnumerable<SurveyRow> rows) =>
        string.Concat(rows.Select(row => $"{row}\n").Prepend(Header + "\n"));

    public static byte[] Gzip(string text)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Optimal))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return stream.ToArray();
    }

    /// <summary>A row of the table of rows, with its placeholders filled in.</summary>
    public static byte[] Row(string row)
    {
        var year = DateTime.UtcNow.Year;
        var text = row.Replace("NEXT", $"{year + 1}", StringComparison.Ordinal)
            .Replace("LATER", $"{year + 2}", StringComparison.Ordinal);
        var parts = text.Split(@"\x");
        return
        [
            .. Encoding.UTF8.GetBytes(parts[0]),
            .. parts[1..]
                .SelectMany(part =>
                    (byte[])[.. Convert.FromHexString(part[..2]), .. Encoding.UTF8.GetBytes(part[2..])]
                ),
        ];
    }

    /// <summary>Content with one role that has these titles.</summary>
    public static Cli WithRole(this Cli cli, string slug, params string[] titles) =>
        cli.With(
            $"content/roles/{slug}.md",
            Cli.GoodRole.Replace(
                    "description: Tunes models.\n",
                    $"description: Tunes models.\nsalary:\n  survey:\n{string.Concat(titles.Select(t => $"    - '{t}'\n"))}",
                    StringComparison.Ordinal
                )
                .Replace("title: Model Tuner", $"title: {slug}", StringComparison.Ordinal)
        );

    /// <summary>Sums up a file of the current folder.</summary>
    public static Task<Outcome> Summarize(this Cli cli, string file = File, params string[] more) =>
        cli.Run(["salaries", "summarize", file, "--into", "content/salaries", .. more]);

    public static string Read(this Cli cli, string path) => System.IO.File.ReadAllText(Path.Combine(cli.Folder, path));

    public static bool Has(this Cli cli, string path) => System.IO.File.Exists(Path.Combine(cli.Folder, path));

    /// <summary>The names of the files written.</summary>
    public static IReadOnlyList<string> Summaries(this Cli cli) =>
        [
            .. Directory
                .GetFiles(Path.Combine(cli.Folder, "content", "salaries"))
                .Select(file => Path.GetFileName(file))
                .Order(StringComparer.Ordinal),
        ];

    public static byte[] Bytes(this Cli cli, string summary) =>
        System.IO.File.ReadAllBytes(Path.Combine(cli.Folder, "content", "salaries", summary));

    /// <summary>The cells of a summary without quotes, header first.</summary>
    public static IReadOnlyList<string[]> Table(this Cli cli, string path = Summary) =>
        [.. cli.Read(path).TrimEnd('\n').Split('\n').Select(line => line.Split(','))];

    /// <summary>What a survey's rows of one role should give, computed by sorting each group.</summary>
    public static IReadOnlyList<string[]> Expected(IReadOnlyList<SurveyRow> rows, string titles)
    {
        var table = new List<string[]> { SalaryGroups.Columns.ToArray() };
        var countries = rows.GroupBy(row => row.Country).Where(group => group.Count() >= 10).Select(group => group.Key);
        foreach (var level in (string[])["all", "EN", "MI", "SE", "EX"])
        foreach (var region in countries.Order(StringComparer.Ordinal).Prepend("global"))
        foreach (var year in rows.Select(row => $"{row.Year}").Distinct().Order(StringComparer.Ordinal).Prepend("all"))
        {
            var group = rows.Where(row => level == "all" || row.Level == level)
                .Where(row => region == "global" || row.Country == region)
                .Where(row => year == "all" || $"{row.Year}" == year)
                .ToList();
            if (group.Count > 0)
                table.Add([
                    level,
                    region,
                    year,
                    "USD",
                    $"{group.Count}",
                    $"{group.Count - group.Distinct().Count()}",
                    .. Figures(group),
                    titles,
                ]);
        }
        return table;
    }

    private static IEnumerable<string> Figures(List<SurveyRow> group)
    {
        var amounts = group.Select(row => (decimal)row.Usd).Order().ToList();
        for (var percent = 5; percent <= 95; percent += 5)
            yield return group.Count < 10 ? "" : Percentile(amounts, percent).ToString(CultureInfo.InvariantCulture);
        foreach (var level in (string[])["EN", "MI", "SE", "EX"])
            yield return $"{group.Count(row => row.Level == level)}";
        foreach (var remote in (string[])["0", "50", "100"])
            yield return $"{group.Count(row => row.Remote == remote)}";
        foreach (var size in (string[])["S", "M", "L"])
            yield return $"{group.Count(row => row.Size == size)}";
    }

    private static decimal Percentile(List<decimal> sorted, int percent)
    {
        var rank = (sorted.Count - 1) * percent / 100m;
        var below = (int)Math.Floor(rank);
        var above = (int)Math.Ceiling(rank);
        var value = sorted[below] + ((sorted[above] - sorted[below]) * (rank - below));
        return Math.Round(value, MidpointRounding.AwayFromZero);
    }
}
