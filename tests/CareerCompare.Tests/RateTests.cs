namespace CareerCompare.Tests;

/// <summary>Which rate an amount of a year is converted at.</summary>
public sealed class RateTests
{
    private static readonly Site Site = new("Poets", "", "Poets", null)
    {
        Currencies =
        [
            Currency.UsDollar,
            new("EUR", "euros", "€", 0.9m) { Date = new DateOnly(2026, 1, 31), Origin = "Another bank" },
            new("GBP", "pounds", "£", 0),
            new("CHF", "francs", null, 0.8m) { Date = new DateOnly(2026, 1, 31), Origin = "Another bank" },
        ],
        Rates = new RateTable(
            [
                new("EUR", 2020, 0.88m, 256),
                new("EUR", 2022, 0.95m, 256),
                new("GBP", 2024, 0.78m, 256),
                new("XTS", 2024, 4, 9),
            ],
            "A bank"
        ),
    };

    [Theory]
    // Of its year, else of the nearest before, else after.
    [InlineData("EUR", 2022, "euros", 0.95, 2022)]
    [InlineData("EUR", 2021, "euros", 0.88, 2020)]
    [InlineData("EUR", 2030, "euros", 0.95, 2022)]
    [InlineData("EUR", 2019, "euros", 0.88, 2020)]
    [InlineData("eur", 2020, "euros", 0.88, 2020)]
    [InlineData("GBP", 2020, "pounds", 0.78, 2024)]
    // Without a name it is called by its code.
    [InlineData("xts", 2024, "XTS", 4.0, 2024)]
    // That of site.yml only where no year has one.
    [InlineData("CHF", 2024, "francs", 0.8, null)]
    [InlineData("USD", 2024, "US dollars", 1.0, null)]
    [InlineData("usd", 1900, "US dollars", 1.0, null)]
    public void An_amount_is_converted_at_the_rate_nearest_to_its_year(
        string code,
        int year,
        string title,
        double perUsd,
        int? rateOf
    )
    {
        var currency = Site.CurrencyFor(code, year)!;

        (currency.Title, currency.PerUsd, currency.Year).ShouldBe((title, (decimal)perUsd, rateOf));
        currency.Code.ShouldBe(code.ToUpperInvariant());
        // A mean of a year has no day, and comes from where the table does.
        currency.Date.ShouldBe(code == "CHF" ? new DateOnly(2026, 1, 31) : null);
        currency.Origin.ShouldBe(
            currency.Year is not null ? "A bank"
            : code == "CHF" ? "Another bank"
            : null
        );
    }

    [Theory]
    [InlineData("SEK")]
    [InlineData("")]
    [InlineData(null)]
    public void A_currency_without_a_rate_is_none(string? code) => Site.CurrencyFor(code, 2024).ShouldBeNull();

    [Fact]
    public void A_currency_that_is_named_without_a_rate_is_none() =>
        (Site with { Rates = RateTable.Empty }).CurrencyFor("GBP", 2024).ShouldBeNull();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_other_rate_is_nearer(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 2000; round++)
        {
            var years = Enumerable.Range(2000, 30).Where(_ => random.Next(6) == 0).ToArray();
            random.Shuffle(years);
            var table = new RateTable(
                [
                    .. years.Select(year => new ExchangeRate("EUR", year, year, 256)),
                    new("GBP", 2000 + random.Next(30), 1, 256),
                ],
                "A bank"
            );
            var asked = 1995 + random.Next(40);

            var found = table.Find("EUR", asked)?.Year;

            var before = years.Where(year => year <= asked).Select(year => (int?)year).Max();
            found.ShouldBe(before ?? years.Select(year => (int?)year).Min(), $"{asked} of {string.Join(' ', years)}");
        }
    }
}
