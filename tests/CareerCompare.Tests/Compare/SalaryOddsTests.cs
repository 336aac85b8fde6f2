using CareerCompare.Compare;

namespace CareerCompare.Tests.Compare;

/// <summary>How often one role is offered more than another, held against every pair of midpoints.</summary>
public sealed class SalaryOddsTests
{
    /// <summary>Shapes of pay: a size, a middle, a spread, and whether midpoints are round numbers as adverts state them.</summary>
    public static TheoryData<int, int, double, double, bool> Shapes() =>
        new()
        {
            { 12, 40, 0.0, 0.3, false },
            { 40, 40, 0.2, 0.3, true },
            { 200, 60, 0.1, 0.3, true },
            { 500, 500, 0.4, 0.2, false },
            { 500, 800, -0.3, 0.4, true },
            { 1000, 1000, 0.0, 0.35, true },
            { 3000, 3000, 1.5, 0.2, false },
        };

    [Theory, MemberData(nameof(Shapes))]
    public void The_share_is_close_to_that_of_all_pairs(int first, int second, double shift, double spread, bool round)
    {
        var random = new Random(first + second);
        var (a, b) = (Draw(random, first, 0, spread, round), Draw(random, second, shift, spread, round));

        var odds = SalaryOdds.Between(Adverts.Group("SE", a), Adverts.Group("SE", b))!;

        odds.Share.ShouldBe(AllPairs(a, b), 0.02);
        odds.Low.ShouldBeLessThanOrEqualTo(odds.Share);
        odds.High.ShouldBeGreaterThanOrEqualTo(odds.Share);
        SalaryOdds.Between(Adverts.Group("SE", b), Adverts.Group("SE", a))!.Share.ShouldBe(1 - odds.Share, 1e-9);
    }

    [Theory]
    [InlineData(20, 0.0)]
    [InlineData(60, 0.15)]
    [InlineData(400, 0.3)]
    public void The_interval_holds_the_truth_about_as_often_as_it_says(int size, double shift)
    {
        var random = new Random(size);
        var (a, b) = (Draw(random, 4000, 0, 0.35, true), Draw(random, 4000, shift, 0.35, true));
        var truth = AllPairs(a, b);
        var held = Enumerable
            .Range(0, 400)
            .Select(_ =>
                SalaryOdds.Between(
                    Adverts.Group("SE", Resample(random, a, size)),
                    Adverts.Group("SE", Resample(random, b, size))
                )!
            )
            .Count(odds => odds.Low <= truth && truth <= odds.High);

        held.ShouldBeInRange(400 * 90 / 100, 400 * 99 / 100);
    }

    [Fact]
    public void Equal_midpoints_are_too_close_to_call()
    {
        var same = Adverts.Group("SE", [.. Enumerable.Repeat(100_000, 50)]);

        var odds = SalaryOdds.Between(same, same)!;

        odds.Share.ShouldBe(0.5);
        odds.IsTooClose.ShouldBeTrue();
    }

    [Fact]
    public void Ranges_that_do_not_meet_are_certain_only_as_far_as_their_number_goes()
    {
        var (low, high) = (Adverts.Group("SE", Range(50_000)), Adverts.Group("SE", Range(300_000)));

        var odds = SalaryOdds.Between(low, high)!;

        odds.Share.ShouldBe(1);
        odds.Low.ShouldBeInRange(0.9, 0.9999);
        odds.High.ShouldBeInRange(odds.Low, 1);
        odds.IsTooClose.ShouldBeFalse();

        static List<int> Range(int from) => [.. Enumerable.Range(0, 40).Select(i => from + (100 * i))];
    }

    [Fact]
    public void Too_few_ranges_give_no_odds()
    {
        var (few, enough) = (Adverts.Group("SE", Few(9)), Adverts.Group("SE", Few(10)));

        SalaryOdds.Between(few, enough).ShouldBeNull();
        SalaryOdds.Between(enough, few).ShouldBeNull();
        SalaryOdds.Between(enough, enough).ShouldNotBeNull();

        static List<int> Few(int count) => [.. Enumerable.Range(100_000, count)];
    }

    [Fact]
    public void Midpoints_count_and_not_the_ends()
    {
        // Wide ranges around the same middle as narrow ones.
        List<(long, long)> wide = [.. Enumerable.Range(0, 40).Select(i => (50_000L + i, 150_000L + i))];
        List<(long, long)> narrow = [.. Enumerable.Range(0, 40).Select(i => (99_000L + i, 101_000L + i))];

        SalaryOdds.Between(Adverts.Group("SE", wide), Adverts.Group("SE", narrow))!.Share.ShouldBe(0.5, 1e-9);
    }

    [Theory]
    [InlineData(90_000, 0, 5, -1)]
    [InlineData(100_000, 5, 5, 0)]
    [InlineData(105_000, 7.5, 7.5, 0)]
    [InlineData(190_000, 50, 50, 0)]
    [InlineData(280_000, 95, 95, 0)]
    [InlineData(280_001, 95, 100, 1)]
    public void An_amount_has_a_place(int amount, double from, double to, int edge)
    {
        // 100,000 at the 5th percentile, 10,000 more at each step.
        var others = new Percentiles([.. Enumerable.Range(0, 19).Select(i => 100_000L + (10_000 * i))]);

        SalaryPosition.Among(others, amount).ShouldBe(new SalaryPosition(from, to, edge));
    }

    [Fact]
    public void An_amount_that_many_state_has_a_range()
    {
        long[] percentiles =
        [
            .. Enumerable.Range(0, 19).Select(i => i is >= 4 and <= 9 ? 150_000 : 100_000L + (10_000 * i)),
        ];

        SalaryPosition.Among(new Percentiles(percentiles), 150_000).ShouldBe(new SalaryPosition(25, 50, 0));
    }

    private static List<int> Draw(Random random, int count, double shift, double spread, bool round) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ => 120_000 * Math.Exp(shift + (spread * Normal(random))))
                .Select(amount => round ? (int)Math.Round(amount / 10_000) * 10_000 : (int)amount),
        ];

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private static List<int> Resample(Random random, List<int> midpoints, int size) =>
        [.. Enumerable.Range(0, size).Select(_ => midpoints[random.Next(midpoints.Count)])];

    private static double AllPairs(List<int> first, List<int> second)
    {
        var sorted = first.Order().ToArray();
        return second.Average(midpoint => (Below(midpoint) + Below(midpoint + 1)) / 2.0 / sorted.Length);

        int Below(int amount)
        {
            var (low, high) = (0, sorted.Length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = sorted[middle] < amount ? (middle + 1, high) : (low, middle);
            }
            return low;
        }
    }
}
