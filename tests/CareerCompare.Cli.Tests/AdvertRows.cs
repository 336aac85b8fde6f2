using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace CareerCompare.Cli.Tests;

/// <summary>One made row of adverts: an end of a range, or a single amount.</summary>
internal sealed record AdvertRow(int Usd)
{
    public int Year { get; init; } = 2024;
    public string Level { get; init; } = "SE";
    public string Title { get; init; } = "Data Engineer";

    /// <summary>The amount in <see cref="Currency"/>; null where that is the same in US dollars.</summary>
    public long? Salary { get; init; }

    public string Currency { get; init; } = "USD";
    public string Residence { get; init; } = "US";
    public string Remote { get; init; } = "0";
    public string Country { get; init; } = "US";
    public string Size { get; init; } = "M";

    /// <summary>The amount as advertised.</summary>
    public long Own => Salary ?? Usd;

    /// <summary>All that two ends of one range share.</summary>
    public AdvertRow Alike => this with { Usd = 0, Salary = 0 };

    public override string ToString() =>
        string.Join(',', Year, Level, "FT", Title, Own, Currency, Usd, Residence, Remote, Country, Size);
}

/// <summary>Made files of adverts, and the content that they are summarized for.</summary>
internal static class AdvertRows
{
    public const string Header =
        "work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,"
        + "employee_residence,remote_ratio,company_location,company_size";

    public const string File = "adverts-2025-01-19.csv";

    public const string Folder = "content/pay/aijobs";

    public const string Summary = Folder + "/data-engineer.csv";

    public const string Counts = Folder + "/_rows.csv";

    /// <summary>A source that nothing is wrong with, and that is never overdue.</summary>
    public const string Source = """
        title: Pay in adverts
        publisher: Somebody
        address: https://example.org/pay
        licence: CC0 1.0
        edition: of today
        retrieved: TODAY
        row: one end of an advertised range
        counted: Adverts.
        notCounted: Everything else.
        """;

    /// <summary>The rows of twelve ranges, no two of them equal, the higher end of each first.</summary>
    public static readonly IReadOnlyList<AdvertRow> Dozen =
    [
        .. Enumerable.Range(1, 12).SelectMany(i => Range(100_000 + (i * i * 7), 120_000 + (i * i * 11))),
    ];

    /// <summary>The rows of a range, the higher end first.</summary>
    public static IReadOnlyList<AdvertRow> Range(int low, int high, AdvertRow? like = null) =>
        [(like ?? new AdvertRow(0)) with { Usd = high }, (like ?? new AdvertRow(0)) with { Usd = low }];

    public static string Text(IEnumerable<AdvertRow> rows) =>
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
        cli.WithRoleAnd(
            slug,
            $"salary:\n  titles:\n{string.Concat(titles.Select(title => $"    - '{title}'\n"))}".TrimEnd('\n')
        );

    /// <summary>Content with one role that has something more in its front matter.</summary>
    public static Cli WithRoleAnd(this Cli cli, string slug, string more) =>
        cli.With(
            $"content/roles/{slug}.md",
            Cli.GoodRole.Replace(
                    "description: Tunes models.\n",
                    $"description: Tunes models.\n{more}\n",
                    StringComparison.Ordinal
                )
                .Replace("title: Model Tuner", $"title: {slug}", StringComparison.Ordinal)
        );

    /// <summary>Content that says where figures come from.</summary>
    public static Cli WithSource(this Cli cli, string key) =>
        cli.With(
            $"content/sources/{key}.yml",
            Source.Replace(
                "TODAY",
                DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                StringComparison.Ordinal
            )
        );

    /// <summary>Writes bytes below the current folder.</summary>
    public static Cli With(this Cli cli, string path, byte[] bytes)
    {
        cli.With(path, "");
        System.IO.File.WriteAllBytes(Path.Combine(cli.Folder, path), bytes);
        return cli;
    }

    /// <summary>Makes a named pipe below the current folder.</summary>
    public static Cli WithPipe(this Cli cli, string path)
    {
        var pipe = Path.Combine(cli.Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(pipe)!);
        using var mkfifo = Process.Start("mkfifo", [pipe]);
        mkfifo.WaitForExit();
        mkfifo.ExitCode.ShouldBe(0);
        return cli;
    }

    /// <summary>Summarizes a file of the current folder.</summary>
    public static Task<Outcome> Summarize(this Cli cli, string file = File, string source = "aijobs") =>
        cli.Run("pay", "summarize", source, file, "--into", "content");

    public static string Read(this Cli cli, string path) => System.IO.File.ReadAllText(Path.Combine(cli.Folder, path));

    public static bool Has(this Cli cli, string path) => System.IO.File.Exists(Path.Combine(cli.Folder, path));

    /// <summary>The names of the files of a folder, hidden ones too; none where there is no such folder.</summary>
    public static IReadOnlyList<string> Figures(this Cli cli, string folder = Folder)
    {
        var path = Path.Combine(cli.Folder, folder);
        return Directory.Exists(path)
            ? [.. Directory.GetFiles(path).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>The bytes of every file of a folder, in hexadecimal, by name.</summary>
    public static IReadOnlyDictionary<string, string> Contents(this Cli cli, string folder = Folder) =>
        cli.Figures(folder)
            .ToDictionary(
                name => name,
                name => Convert.ToHexString(System.IO.File.ReadAllBytes(Path.Combine(cli.Folder, folder, name)))
            );

    /// <summary>The rows of a summary whose fields need no quotes, header first.</summary>
    public static IReadOnlyList<string> Table(this Cli cli, string path = Summary) =>
        cli.Read(path).TrimEnd('\n').Split('\n');

    /// <summary>
    /// The expected result for the rows of one role: rows joined one by one, and percentiles found by sorting each group.
    /// </summary>
    public static IReadOnlyList<string> Expected(IReadOnlyList<AdvertRow> rows, string titles)
    {
        var table = new List<string> { string.Join(',', SalaryGroups.Columns) };
        var adverts = Joined(rows);
        var countries = adverts
            .Distinct()
            .GroupBy(range => range.Like.Country)
            .Where(group => group.Count() >= 10)
            .Select(group => group.Key);
        foreach (var level in (string[])["all", "EN", "MI", "SE", "EX"])
        foreach (var region in countries.Order(StringComparer.Ordinal).Prepend("global"))
        foreach (var year in rows.Select(row => $"{row.Year}").Distinct().Order(StringComparer.Ordinal).Prepend("all"))
        {
            var group = adverts
                .Where(range => level == "all" || range.Like.Level == level)
                .Where(range => region == "global" || range.Like.Country == region)
                .Where(range => year == "all" || $"{range.Like.Year}" == year)
                .ToList();
            if (group.Count == 0)
                continue;
            table.Add(Line("USD", group, range => (range.Low.Usd, range.High.Usd)));
            // Nine in ten have to be in one currency for a country to have figures in it.
            var own = group.GroupBy(range => range.Like.Currency).SingleOrDefault(part => IsMost(part, group));
            if (own is not null && own.Key != "USD" && region != "global")
                table.Add(Line(own.Key, [.. own], range => (range.Low.Own, range.High.Own)));

            string Line(string currency, List<Advert> ranges, Func<Advert, (long Low, long High)> ends) =>
                string.Join(
                    ',',
                    [
                        level,
                        region,
                        year,
                        currency,
                        $"{ranges.Distinct().Count()}",
                        $"{ranges.Count}",
                        .. Figures([.. ranges.Distinct()], ends),
                        titles,
                    ]
                );
        }
        return table;
    }

    private static bool IsMost(IEnumerable<Advert> part, List<Advert> all) =>
        part.Distinct().Count() * 10 >= all.Distinct().Count() * 9;

    /// <summary>The number of rows in ranges of two, and of single rows.</summary>
    public static (int Two, int Single) Pairs(IReadOnlyList<AdvertRow> rows)
    {
        var ranges = Joined(rows);
        var two = rows.Count - ranges.Count;
        return (two, ranges.Count - two);
    }

    /// <summary>How many ranges differ.</summary>
    public static int Distinct(IReadOnlyList<AdvertRow> rows) => Joined(rows).Distinct().Count();

    private static List<Advert> Joined(IReadOnlyList<AdvertRow> rows)
    {
        var ranges = new List<Advert>();
        for (var i = 0; i < rows.Count; i++)
        {
            var first = rows[i];
            var second = i + 1 < rows.Count ? rows[i + 1] : null;
            if (second?.Alike == first.Alike && second.Own <= first.Own && second.Usd <= first.Usd)
            {
                ranges.Add(new Advert(first.Alike, (second.Own, second.Usd), (first.Own, first.Usd)));
                i++;
            }
            else
                ranges.Add(new Advert(first.Alike, (first.Own, first.Usd), (first.Own, first.Usd)));
        }
        return ranges;
    }

    private static IEnumerable<string> Figures(List<Advert> group, Func<Advert, (long Low, long High)> ends)
    {
        foreach (
            var amount in (Func<Advert, decimal>[])
                [
                    range => ends(range).Low,
                    range => (ends(range).Low + ends(range).High) / 2m,
                    range => ends(range).High,
                ]
        )
        {
            var amounts = group.Select(amount).Order().ToList();
            for (var percent = 5; percent <= 95; percent += 5)
                yield return group.Count < 10
                    ? ""
                    : Percentile(amounts, percent).ToString(CultureInfo.InvariantCulture);
        }
        foreach (var level in (string[])["EN", "MI", "SE", "EX"])
            yield return $"{group.Count(range => range.Like.Level == level)}";
        foreach (var remote in (string[])["0", "50", "100"])
            yield return $"{group.Count(range => range.Like.Remote == remote)}";
        foreach (var size in (string[])["S", "M", "L"])
            yield return $"{group.Count(range => range.Like.Size == size)}";
    }

    private static decimal Percentile(List<decimal> sorted, int percent)
    {
        var rank = (sorted.Count - 1) * percent / 100m;
        var below = (int)Math.Floor(rank);
        var above = (int)Math.Ceiling(rank);
        var value = sorted[below] + ((sorted[above] - sorted[below]) * (rank - below));
        return Math.Round(value, MidpointRounding.AwayFromZero);
    }

    private sealed record Advert(AdvertRow Like, (long Own, long Usd) Low, (long Own, long Usd) High);
}
