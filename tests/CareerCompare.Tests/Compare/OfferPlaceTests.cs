using System.Globalization;
using System.Text.RegularExpressions;
using CareerCompare.Compare;

namespace CareerCompare.Tests.Compare;

/// <summary>Where an amount stands among advertised ranges, held against every single range.</summary>
public sealed partial class OfferPlaceTests
{
    private const double Rounding = 0.51;

    /// <summary>How many ranges, and to which amounts their ends are rounded: the coarser, the more are the same.</summary>
    public static TheoryData<int, int> Shapes()
    {
        var shapes = new TheoryData<int, int>();
        foreach (var n in (int[])[10, 11, 19, 20, 21, 22, 40, 41, 99, 147, 999])
        foreach (var step in (int[])[1, 10_000, 50_000])
            shapes.Add(n, step);
        return shapes;
    }

    [Theory, MemberData(nameof(Shapes))]
    public void What_is_said_holds_of_the_ranges_themselves(int n, int step)
    {
        var random = new Random((7 * n) + step);
        for (var round = 0; round < 20; round++)
        {
            var ranges = Enumerable.Range(0, n).Select(_ => Draw(random, step)).ToList();
            var percentiles = Adverts.RangeOf(ranges);
            foreach (var amount in Amounts(ranges, percentiles, random))
            {
                var place = OfferPlace.Among(percentiles, n, amount);
                var above = 100.0 * ranges.Count(range => range.High < amount) / n;
                var below = 100.0 * ranges.Count(range => range.Low > amount) / n;
                // Two ranges may stand between the percentiles on both sides and the amount.
                var known = 5 + (200.0 / n);
                Holds(place.Above, above, known, amount);
                Holds(place.Below, below, known, amount);
                // What is inside is what the others leave, so that it is known half as well.
                var inside = 100.0 * ranges.Count(range => range.Low <= amount && range.High >= amount) / n;
                Holds(place.Inside, inside, 2 * known, amount);
                if (place is { Above.About: { } a, Inside.About: { } i, Below.About: { } b })
                    (a + i + b).ShouldBe(100, 1e-9);
                (place.Above.From + place.Inside.From + place.Below.From).ShouldBeLessThanOrEqualTo(100 + 1e-9);
                (place.Above.To + place.Inside.To + place.Below.To).ShouldBeGreaterThanOrEqualTo(100 - 1e-9);
            }
        }
    }

    [Theory]
    [InlineData(49_999, "at most 5%", "at most 5%", "at least 95%")]
    [InlineData(50_000, "at most 5%", "at most 10%", "90% to 95%")]
    [InlineData(54_000, "at most 5%", "20% to 30%", "70% to 75%")]
    [InlineData(60_000, "at most 5%", "50% to 60%", "40% to 45%")]
    [InlineData(60_500, "about 8%", "about 50%", "about 42%")]
    [InlineData(64_000, "20% to 25%", "50% to 59%", "20% to 25%")]
    [InlineData(68_000, "40% to 45%", "50% to 60%", "at most 5%")]
    [InlineData(78_000, "90% to 95%", "at most 10%", "at most 5%")]
    [InlineData(78_001, "at least 95%", "at most 5%", "at most 5%")]
    public void An_amount_is_above_some_inside_some_and_below_the_others(
        int amount,
        string above,
        string inside,
        string below
    )
    {
        // Low ends from 50,000 at the 5th percentile to 68,000 at the 95th, high ends 10,000 more.
        long[] low = [.. Enumerable.Range(0, 19).Select(i => 50_000L + (1000 * i))];
        var range = new RangePercentiles(
            new(low),
            new([.. low.Select(end => end + 5_000)]),
            new([.. low.Select(end => end + 10_000)])
        );

        var place = OfferPlace.Among(range, 101, amount);

        (place.Above.InWords, place.Inside.InWords, place.Below.InWords).ShouldBe((above, inside, below));
    }

    [Theory]
    [InlineData(69_999, "at most 5%", "at most 5%", "at least 95%")]
    [InlineData(70_000, "at most 5%", "at least 90%", "at most 5%")]
    [InlineData(70_001, "at least 95%", "at most 5%", "at most 5%")]
    public void Where_all_ranges_are_one_amount_it_is_inside_all_of_them(
        int amount,
        string above,
        string inside,
        string below
    )
    {
        var range = Adverts.RangeOf([.. Enumerable.Repeat((70_000L, 70_000L), 101)]);

        var place = OfferPlace.Among(range, 101, amount);

        (place.Above.InWords, place.Inside.InWords, place.Below.InWords).ShouldBe((above, inside, below));
    }

    [Theory]
    [InlineData(10, "at most 10%", "at least 90%")]
    [InlineData(20, "at most 5%", "at least 95%")]
    [InlineData(22, "at most 10%", "at least 90%")]
    [InlineData(147, "at most 6%", "at least 94%")]
    [InlineData(9_999, "at most 5%", "at least 95%")]
    public void Of_few_ranges_the_outermost_percentile_says_less(int n, string little, string much)
    {
        var percentiles = Adverts.RangeOf([.. Enumerable.Range(0, n).Select(i => (1000L + i, 100_000L + i))]);

        OfferPlace.Among(percentiles, n, 900).Below.InWords.ShouldBe(much);
        OfferPlace.Among(percentiles, n, 900).Above.InWords.ShouldBe(little);
        OfferPlace.Among(percentiles, n, 200_000).Below.InWords.ShouldBe(little);
        OfferPlace.Among(percentiles, n, 200_000).Above.InWords.ShouldBe(much);
    }

    private static void Holds(ShareRange share, double truth, double known, decimal amount)
    {
        truth.ShouldBeInRange(share.From - 1e-9, share.To + 1e-9, $"{amount}");
        if (Words().Match(share.InWords) is not { Success: true } words)
            throw new InvalidOperationException(share.InWords);
        var (first, second) = (Number(words.Groups["first"]), Number(words.Groups["second"]));
        var (least, most) = words.Groups["kind"].Value switch
        {
            "about" => (first - known - Rounding, first + known + Rounding),
            "at most" => (0, first + 0.01),
            "at least" => (first - 0.01, 100),
            _ => (first - 0.01, second + 0.01),
        };
        truth.ShouldBeInRange(least, most, $"{amount}: {share.InWords}");

        static double Number(Capture group) =>
            group.Value.Length > 0 ? double.Parse(group.Value, CultureInfo.InvariantCulture) : double.NaN;
    }

    private static (long Low, long High) Draw(Random random, int step)
    {
        var low = 40_000 + random.Next(120_000);
        var high = low + random.Next(80_000);
        return (low / step * step, high / step * step);
    }

    // Every percentile, one above and one below each, the ends of some ranges, and amounts beyond all of them.
    private static IEnumerable<decimal> Amounts(
        List<(long Low, long High)> ranges,
        RangePercentiles percentiles,
        Random random
    ) =>
        percentiles
            .Low.Amounts.Concat(percentiles.High.Amounts)
            .SelectMany(amount => new[] { amount - 1, amount, amount + 1 })
            .Concat(ranges.Take(20).SelectMany(range => new[] { range.Low, range.High }))
            .Append(1)
            .Append(1_000_000)
            .Append(40_000 + random.Next(200_000))
            .Select(amount => (decimal)amount);

    [GeneratedRegex(
        @"^(?<kind>about|at most|at least|) ?(?<first>\d+)%( to (?<second>\d+)%)?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Words();
}
