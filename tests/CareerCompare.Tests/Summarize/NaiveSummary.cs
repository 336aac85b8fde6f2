using CareerCompare.Summarize;

namespace CareerCompare.Tests.Summarize;

/// <summary>A row of adverts as a test draws it.</summary>
internal sealed record DrawnRow(
    int Year,
    string Level,
    string Title,
    long Amount,
    string Currency,
    int Usd,
    string Residence,
    string Remote,
    string Country,
    string Size
)
{
    public string Line => $"{Year},{Level},FT,{Title},{Amount},{Currency},{Usd},{Residence},{Remote},{Country},{Size}";

    public bool IsLike(DrawnRow other) => this with { Amount = 0, Usd = 0 } == other with { Amount = 0, Usd = 0 };
}

/// <summary>The same summary as that of the library, each group counted by itself and all rows in memory.</summary>
internal sealed class NaiveSummary
{
    private static readonly string[] Levels = ["EN", "MI", "SE", "EX"];
    private readonly List<(DrawnRow High, DrawnRow Low)> ranges = [];

    public NaiveSummary(IReadOnlyList<DrawnRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var pairs =
                i + 1 < rows.Count
                && rows[i].IsLike(rows[i + 1])
                && rows[i].Amount >= rows[i + 1].Amount
                && rows[i].Usd >= rows[i + 1].Usd;
            ranges.Add((rows[i], rows[pairs ? i + 1 : i]));
            TwoRowRanges += pairs ? 1 : 0;
            i += pairs ? 1 : 0;
        }
        SingleAmounts = ranges.Count - TwoRowRanges;
        DistinctRanges = ranges.Distinct().Count();
    }

    public int TwoRowRanges { get; }

    public int SingleAmounts { get; }

    public int DistinctRanges { get; }

    /// <summary>Rows of few kinds, so that many are neighbours alike and many ranges are the same; half of them in pairs.</summary>
    public static List<DrawnRow> Draw(Random random, int count)
    {
        var rows = new List<DrawnRow>();
        while (rows.Count < count)
        {
            var country = OneOf("US", "US", "US", "AT", "AT", "DE");
            var currency = country == "US" || random.Next(11) == 0 ? "USD" : "EUR";
            var row = Priced(
                new DrawnRow(
                    2023 + random.Next(2),
                    OneOf(Levels),
                    OneOf("Poet", "data poet", "Bard", "Painter", "Baker"),
                    0,
                    currency,
                    0,
                    OneOf("US", "US", "AT"),
                    OneOf("0", "0", "100", "50"),
                    country,
                    OneOf("M", "M", "S", "L")
                )
            );
            rows.Add(row);
            for (var more = random.Next(4); more > 0; more--)
                rows.Add(Priced(row));
            if (random.Next(4) == 0 && rows.Count > 4)
                rows.AddRange(rows.Skip(random.Next(rows.Count - 4)).Take(4).ToList());
        }
        return rows;

        string OneOf(params string[] values) => values[random.Next(values.Length)];

        DrawnRow Priced(DrawnRow row)
        {
            var amount = 1_000 + random.Next(30);
            return row with { Amount = amount, Usd = row.Currency == "USD" ? amount : amount + (amount / 7) };
        }
    }

    public IEnumerable<AdvertGroup> Groups(TitledRole role)
    {
        var own = ranges
            .Where(range => role.Titles.Contains(range.Low.Title, StringComparer.OrdinalIgnoreCase))
            .ToList();
        var keys =
            from level in Levels.Append("all")
            from region in own.Select(range => range.Low.Country).Distinct().Append("global")
            from year in own.Select(range => $"{range.Low.Year}").Distinct().Append("all")
            select (level, region, year);
        foreach (var (level, region, year) in keys)
        {
            var here = own.Where(range => region == "global" || range.Low.Country == region).ToList();
            if (region != "global" && here.Distinct().Count() < 10)
                continue;
            var inside = here.Where(range =>
                    (level == "all" || range.Low.Level == level) && (year == "all" || $"{range.Low.Year}" == year)
                )
                .ToList();
            if (inside.Count == 0)
                continue;
            yield return Group(inside, level, region, year, "USD", row => row.Usd);
            if (region == "global")
                continue;
            foreach (var currency in inside.Select(range => range.Low.Currency).Distinct().Where(code => code != "USD"))
            {
                var advertised = inside.Where(range => range.Low.Currency == currency).ToList();
                if (10 * advertised.Distinct().Count() >= 9 * inside.Distinct().Count())
                    yield return Group(advertised, level, region, year, currency, row => row.Amount);
            }
        }
    }

    private static AdvertGroup Group(
        List<(DrawnRow High, DrawnRow Low)> all,
        string level,
        string region,
        string year,
        string currency,
        Func<DrawnRow, long> amount
    )
    {
        var distinct = all.Distinct().ToList();
        return new AdvertGroup(
            level,
            region,
            year,
            currency,
            distinct.Count,
            all.Count,
            distinct.Count < 10
                ? null
                : Adverts.RangeOf([.. distinct.Select(range => (amount(range.Low), amount(range.High)))]),
            new AdvertMix(
                [.. Levels.Select(value => distinct.Count(range => range.Low.Level == value))],
                [.. new[] { "0", "50", "100" }.Select(value => distinct.Count(range => range.Low.Remote == value))],
                [.. new[] { "S", "M", "L" }.Select(value => distinct.Count(range => range.Low.Size == value))]
            )
        );
    }
}
