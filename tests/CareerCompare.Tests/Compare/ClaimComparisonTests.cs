using CareerCompare.Compare;

namespace CareerCompare.Tests.Compare;

/// <summary>What an article quotes, held against what adverts offer.</summary>
public sealed class ClaimComparisonTests
{
    // Midpoints at the 5th, 10th … percentile; the year and the country tell groups apart.
    private static readonly AdvertSummary Summary = new(
        "board",
        "poet",
        ["Poet"],
        [
            Group("global", "all", 100_000),
            Group("global", "2024", 110_000),
            Group("AT", "all", 50_000),
            Group("AT", "2024", 60_000) with
            {
                Range = null,
            },
            Group("AT", "all", 40_000) with
            {
                Currency = "EUR",
            },
            Group("DE", "all", 70_000) with
            {
                Range = null,
            },
        ]
    );

    private static readonly Site Site = new("Poets", "", "Poets", null)
    {
        Rates = new RateTable([new("EUR", 2023, 0.5m, 256), new("EUR", 2024, 0.8m, 256)], "A bank"),
    };

    [Theory]
    // Of the claim's year, else of all years.
    [InlineData("median", 119_000, "USD", null, 2024, "global 2024", 50, 119_000, 0)]
    [InlineData("median", 109_000, "USD", null, 2023, "global all", 50, 109_000, 0)]
    [InlineData("Median", 118_000, "usd", "Worldwide", 2024, "global 2024", 50, 119_000, -1_000)]
    // Of its country, in any spelling, and there of all years where one has too few.
    [InlineData("median", 59_000, "USD", "AT", 2024, "AT all", 50, 59_000, 0)]
    [InlineData("median", 59_000, "USD", "Austria", 2023, "AT all", 50, 59_000, 0)]
    [InlineData("median", 59_000, "USD", "Germany", 2023, null, 0, 0, 0)]
    [InlineData("median", 59_000, "USD", "France", 2024, null, 0, 0, 0)]
    [InlineData("median", 59_000, "USD", "Atlantis", 2024, null, 0, 0, 0)]
    // At the rate of its year.
    [InlineData("median", 80_000, "EUR", null, 2024, "global 2024", 50, 119_000, -19_000)]
    [InlineData("median", 80_000, "EUR", null, 2023, "global all", 50, 109_000, 51_000)]
    [InlineData("median", 80_000, "GBP", null, 2024, null, 0, 0, 0)]
    // Of a percentile that is there.
    [InlineData("p90", 127_000, "USD", null, 2024, "global 2024", 90, 127_000, 0)]
    [InlineData("P 5", 110_000, "USD", null, 2024, "global 2024", 5, 110_000, 0)]
    [InlineData("25th percentile", 114_000, "USD", null, 2024, "global 2024", 25, 114_000, 0)]
    [InlineData("percentile 75", 124_000, "USD", null, 2024, "global 2024", 75, 124_000, 0)]
    [InlineData("p99", 127_000, "USD", null, 2024, null, 0, 0, 0)]
    [InlineData("mean", 127_000, "USD", null, 2024, null, 0, 0, 0)]
    [InlineData("range", 127_000, "USD", null, 2024, null, 0, 0, 0)]
    public void A_claim_is_held_against_the_ranges_closest_to_it(
        string statistic,
        int amount,
        string currency,
        string? region,
        int year,
        string? group,
        int percentile,
        int adverts,
        int more
    )
    {
        var claim = new SalaryClaim(statistic, amount, currency, region, year, "An office", null);

        var found = ClaimComparison.For(claim, Summary, Site);

        if (group is null)
        {
            found.ShouldBeNull();
            return;
        }
        $"{found!.Group.Region} {found.Group.Year}".ShouldBe(group);
        found.Group.Currency.ShouldBe("USD");
        (found.Percentile, found.Amount).ShouldBe((percentile, adverts));
        found.Difference.ShouldBe((double)more / adverts, 1e-9);
    }

    [Fact]
    public void Without_adverts_or_without_a_year_or_an_amount_there_is_nothing_to_hold_against()
    {
        var claim = new SalaryClaim("median", 100_000, "USD", null, 2024, "An office", null);

        ClaimComparison.For(claim, null, Site).ShouldBeNull();
        ClaimComparison.For(claim with { Amount = null }, Summary, Site).ShouldBeNull();
        ClaimComparison.For(claim with { Year = null }, Summary, Site).ShouldBeNull();
        ClaimComparison.For(claim with { Statistic = null }, Summary, Site).ShouldBeNull();
        ClaimComparison.For(claim with { Currency = null }, Summary, Site).ShouldBeNull();
        ClaimComparison.For(claim, Summary, Site).ShouldNotBeNull();
    }

    // 1,000 more at each step, so that the median is 9,000 more than the start; low and high ends far away.
    private static AdvertGroup Group(string region, string year, long start) =>
        new(
            "all",
            region,
            year,
            "USD",
            40,
            40,
            new RangePercentiles(Steps(1), Steps(start), Steps(9 * start)),
            new AdvertMix([0, 0, 40, 0], [40, 0, 0], [0, 40, 0])
        );

    private static Percentiles Steps(long start) => new([.. Enumerable.Range(0, 19).Select(i => start + (1000 * i))]);
}
