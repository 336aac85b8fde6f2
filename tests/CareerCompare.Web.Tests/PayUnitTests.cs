using System.Net;
using AngleSharp.Html.Dom;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>Pay in other currencies, and by what it buys, over the figures we ship.</summary>
public sealed class PayUnitTests
{
    private const string AsAdvertised =
        "Ranges marked “as advertised” are those in GBP alone, shown where at least 90% of a group’s ranges are. All others: converted from US dollars";

    [Theory]
    [InlineData("data-scientist", "EUR", "€")]
    [InlineData("machine-learning-engineer", "EUR", "€")]
    [InlineData("data-analyst", "INR", "₹")]
    [InlineData("data-engineer", "CHF", "CHF ")]
    public async Task Each_year_is_converted_at_its_own_rate(string role, string currency, string symbol)
    {
        var page = await Get($"/salaries/{role}?currency={currency}");
        var years = ShippedPay
            .Adverts(role)
            .Where(line => line.Is("all", "global", null) && line["year"] != "all")
            .ToList();

        years.Count.ShouldBeGreaterThan(4);
        PayPage
            .Table(page.QuerySelector("#pay_years")!)
            .ShouldBe(years.Select(line => PayPage.Row(line["year"], line, Said(symbol, currency, line["year"]))));
        page.QuerySelector("#pay_years figcaption")!.Text().ShouldContain("Each year at its own rate.");
    }

    [Theory]
    [InlineData("data-scientist", "all", "global")]
    [InlineData("data-scientist", "EN", "global")]
    [InlineData("data-scientist", "all", "US")]
    [InlineData("ai-architect", "all", "global")]
    public async Task Several_years_together_are_converted_at_the_rate_of_that_with_most_ranges(
        string role,
        string level,
        string region
    )
    {
        var page = await Get($"/salaries/{role}?currency=eur&level={level}&region={region}");
        var most = ShippedPay.MainYear(role, level, region);
        var rate = ShippedPay.Rate("EUR", most);

        PayPage
            .Table(page.QuerySelector("#pay_levels")!)
            .Select(row => string.Join('|', row))
            .ShouldContain(
                string.Join(
                    '|',
                    PayPage.Row(
                        PayPage.LevelTitle(level),
                        ShippedPay.Group(role, level, region),
                        Said("€", "EUR", most)
                    )
                )
            );
        page.QuerySelector("#pay_levels .foot")!
            .Text()
            .ShouldContain(
                $"Converted from US dollars, each amount at the rate of its year; several years together at the rate of {most}, the year with "
                    + $"the most adverts: {rate} EUR for one US dollar, mean of {most} (Euro foreign exchange reference rates)."
            );
        page.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex, follow");
    }

    [Fact]
    public async Task One_year_is_converted_at_its_rate_and_says_so()
    {
        var page = await Get("/salaries/data-scientist?currency=EUR&year=2023");
        var line = ShippedPay.Group("data-scientist", year: "2023");
        var list = await Get("/salaries?currency=EUR&year=2023");

        PayPage
            .Table(page.QuerySelector("#pay_levels")!)[0]
            .ShouldBe(PayPage.Row("All levels", line, Said("€", "EUR", "2023")));
        foreach (var html in new[] { page, list })
            html.QuerySelector("main")!
                .Text()
                .ShouldContain(
                    $"; here of 2023: {ShippedPay.Rate("EUR", "2023")} EUR for one US dollar, mean of 2023 (Euro foreign exchange"
                );
        list.QuerySelectorAll(".axis-list tbody tr")
            .Single(row => row.QuerySelector("a")!.TextContent == "Data Scientist")
            .QuerySelector("strong")!
            .TextContent.ShouldBe(Said("€", "EUR", "2023")(line.Number("mid50")!.Value));
    }

    [Fact]
    public async Task Official_wages_are_converted_at_the_rate_of_their_year()
    {
        var page = await Get("/salaries/data-scientist?currency=EUR");
        var shown = PayPage.WageTable(page.QuerySelector("#pay_official")!);

        shown.Count.ShouldBe(ShippedPay.WagesFor("data-scientist").Count);
        foreach (var (row, wage) in shown.Zip(ShippedPay.WagesFor("data-scientist").Reverse()))
            row.Skip(2)
                .Take(6)
                .ShouldBe(
                    PayPage
                        .Percentiles.Append("mean")
                        .Select(column => Said("€", "EUR", wage["year"])(wage.Number(column)!.Value))
                );
    }

    [Fact]
    public async Task Ranges_in_a_countrys_own_currency_are_shown_as_advertised()
    {
        var own = ShippedPay.Group("data-scientist", region: "GB", currency: "GBP");
        var page = await Get("/salaries/data-scientist?region=GB&currency=GBP");
        var rows = PayPage.Table(page.QuerySelector("#pay_levels")!);

        rows[0].ShouldBe(PayPage.Row("All levels, as advertised", own, Pounds));
        // Too few senior ranges are advertised in pounds, so they are converted.
        ShippedPay.Adverts("data-scientist").ShouldNotContain(line => line.Is("SE", "GB", "all", "GBP"));
        var most = ShippedPay.MainYear("data-scientist", "all", "GB");
        rows.Single(row => row[0].StartsWith("Senior", StringComparison.Ordinal))
            .ShouldBe(PayPage.Row("Senior", ShippedPay.Group("data-scientist", "SE", "GB"), Said("£", "GBP", most)));
        page.QuerySelector("#pay_levels .foot")!.Text().ShouldContain(AsAdvertised);
        page.QuerySelector(".lede")!
            .Text()
            .ShouldContain(
                $"offers {Pounds(own.Number("low50")!.Value)} to {Pounds(own.Number("high50")!.Value)} a year"
            );
        page.QuerySelector("#pay_counted")!.Text().ShouldContain("Those advertised in GBP only.");

        // A line of years joins no converted year with ones as advertised.
        PayPage
            .Table(page.QuerySelector("#pay_years")!)
            .ShouldBe(
                ShippedPay
                    .Adverts("data-scientist")
                    .Where(line => line.Is("all", "GB", null) && line["year"] != "all")
                    .OrderBy(line => line["year"], StringComparer.Ordinal)
                    .Select(line => PayPage.Row(line["year"], line, Said("£", "GBP", line["year"])))
            );
        page.QuerySelector("#pay_years .foot")!.Text().ShouldNotContain("as advertised");

        // In a table of all countries as well.
        var regions = (await Get("/salaries/data-scientist?currency=GBP")).QuerySelector("#pay_regions")!;
        PayPage
            .Table(regions)
            .Single(row => row[0] == "United Kingdom, as advertised")
            .ShouldBe(PayPage.Row("United Kingdom, as advertised", own, Pounds));
        regions.Text().ShouldContain(AsAdvertised);

        static string Pounds(long amount) => "£" + PayPage.Count(amount);
    }

    [Fact]
    public async Task A_currency_without_a_rate_leaves_dollars_and_says_so()
    {
        var page = await Get("/salaries/ai-architect?currency=XTS");

        PayPage
            .Table(page.QuerySelector("#pay_levels")!)[0]
            .ShouldBe(PayPage.Row("All levels", ShippedPay.Group("ai-architect")));
        page.QuerySelector(".wrong")!.Text().ShouldBe("We have no rate for “XTS”: amounts are in US dollars.");
        page.QuerySelector("#pay_levels .foot")!.Text().ShouldNotContain("Converted");
    }

    [Theory]
    [InlineData("", "all", "all")]
    [InlineData("&year=2024", "all", "2024")]
    [InlineData("&level=SE&year=2025", "SE", "2025")]
    [InlineData("&currency=GBP", "all", "all")]
    public async Task By_what_it_buys_pay_is_divided_by_the_level_of_prices(string query, string level, string year)
    {
        var section = (await Get($"/salaries/data-scientist?view=prices{query}")).QuerySelector("#pay_regions")!;
        var lines = ShippedPay
            .Adverts("data-scientist")
            .Where(line => line.Is(level, null, year) && line["region"] != "global")
            .OrderByDescending(line => line.N)
            .ThenBy(line => line["region"], StringComparer.Ordinal)
            .ToList();
        var main = year != "all" ? year : ShippedPay.MainYear("data-scientist", level, "global");
        // Levels end with 2024.
        var used = main == "2025" ? "2024" : main;

        lines.Count.ShouldBeGreaterThan(3);
        PayPage
            .Table(section)
            .Select(row => string.Join('|', row.Skip(1)))
            .ShouldBe(
                lines.Select(line =>
                    string.Join(
                        '|',
                        PayPage
                            .Row(
                                "",
                                line,
                                amount =>
                                    PayPage.Dollars(
                                        (long)
                                            Math.Round(
                                                amount / ShippedPay.Price(line["region"], used),
                                                MidpointRounding.AwayFromZero
                                            )
                                    )
                            )
                            .Skip(1)
                    )
                )
            );
        section
            .Text()
            .ShouldContain(
                "(Purchasing power parities, International Comparison Program, World Bank, CC BY 4.0, 2018 to 2024)"
            );
        section
            .Text()
            .ShouldContain(
                $"Levels of {main}{(used == main ? "" : $" if the source has them, otherwise of {used}")}; "
            );
        section.Text().ShouldContain($"United States {ShippedPay.Price("US", used):0.00}");
        section.Text().ShouldContain($"United Kingdom {ShippedPay.Price("GB", used):0.00}");
        section.Text().ShouldContain(" Not adjusted for inflation. ");
        section.Text().ShouldNotContain("Converted");
        section.QuerySelector("[aria-current=true]")!.TextContent.ShouldBe("By what it buys");
    }

    private static Func<long, string> Said(string symbol, string currency, string year) =>
        amount =>
            symbol
            + PayPage.Count((long)Math.Round(amount * ShippedPay.Rate(currency, year), MidpointRounding.AwayFromZero));

    private static async Task<IHtmlDocument> Get(string path)
    {
        var answer = await (await ShippedSite.Running()).Get(path);
        answer.Status.ShouldBe(HttpStatusCode.OK, path);
        return answer.Html;
    }
}
