using System.Net;
using System.Text.RegularExpressions;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>The place of an offer among advertised ranges, with the figures we ship.</summary>
public sealed partial class OfferTests
{
    [Theory]
    [InlineData("data-scientist", 150_000, "")]
    [InlineData("data-scientist", 98_765, "")]
    [InlineData("data-scientist", 182_000, "level=SE")]
    [InlineData("data-scientist", 88_000, "region=GB")]
    [InlineData("data-engineer", 140_400, "year=2024")]
    [InlineData("machine-learning-engineer", 175_500, "region=US&level=SE")]
    [InlineData("ai-architect", 201_000, "")]
    [InlineData("data-analyst", 75_100, "level=EN")]
    public async Task An_offer_is_above_inside_and_below_so_many_ranges(string role, int offer, string query)
    {
        var choice = query
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('='))
            .ToDictionary(part => part[0], part => part[1]);
        var line = ShippedPay.Group(
            role,
            choice.GetValueOrDefault("level", "all"),
            choice.GetValueOrDefault("region", "global"),
            choice.GetValueOrDefault("year", "all")
        );
        var (above, below) = (Less(line, "high", offer), 100 - Less(line, "low", offer));
        var said = (await Get($"/salaries/{role}?offer={offer}&{query}"))
            .Html.QuerySelector("#pay_offer figcaption")!
            .Text();

        said.ShouldStartWith(
            $"Your offer of {PayPage.Dollars(offer)}: above the top of about {Math.Round(above)}% of ranges, inside about "
                + $"{Math.Round(100 - above - below)}%, below the bottom of about {Math.Round(below)}%. "
                + $"{PayPage.Count(line.N)} distinct ranges from {PayPage.Count(line.Number("adverts")!.Value)} adverts: "
        );
        // A whole is said in parts that add up, but for what rounding takes or gives.
        Percents().Matches(said).Take(3).Sum(part => int.Parse(part.Value)).ShouldBeInRange(99, 101);
    }

    [Fact]
    public async Task Beyond_the_outermost_percentiles_no_exact_share_is_given()
    {
        var line = ShippedPay.Group("data-scientist");
        var (lowest, highest) = (line.Number("low5")!.Value - 1, line.Number("high95")!.Value + 1);

        (await Finding("data-scientist", lowest)).ShouldEndWith(
            ": above the top of at most 5% of ranges, inside at most 5%, below the bottom of at least 95%."
        );
        (await Finding("data-scientist", highest)).ShouldEndWith(
            ": above the top of at least 95% of ranges, inside at most 5%, below the bottom of at most 5%."
        );
    }

    [Theory]
    [InlineData("150000")]
    [InlineData("150,000")]
    [InlineData("150%20000.00")]
    [InlineData("$150k")]
    [InlineData("150K")]
    [InlineData("USD%20150000")]
    [InlineData("150%E2%80%AF000")]
    public async Task An_offer_may_be_written_in_many_ways(string offer) =>
        (await Finding("data-scientist", offer)).ShouldBe(await Finding("data-scientist", 150_000));

    [Theory]
    [InlineData("offer=90000000", "off the chart: $90M")]
    [InlineData("offer=152000&level=EX&region=LT", "Your offer of $152,000: there are no adverts to compare it with.")]
    [InlineData("offer=152000&level=EX&region=LT", "Executive, Lithuania, all years: no adverts.")]
    [InlineData("offer=a+lot", "is not an amount of US dollars a year")]
    [InlineData("offer=-5", "is not an amount of US dollars a year")]
    [InlineData("offer=0", "is not an amount of US dollars a year")]
    [InlineData("offer=1e9", "is not an amount of US dollars a year")]
    [InlineData("offer=185.000", "or is ambiguous")]
    [InlineData("offer=185.000,50", "or is ambiguous")]
    [InlineData("offer=185000,50", "or is ambiguous")]
    [InlineData("offer=%E2%82%AC185000", "is not an amount of US dollars a year")]
    [InlineData("offer=$185000&currency=EUR", "is not an amount of euros a year")]
    [InlineData("offer=185000&currency=XTS", "We have no rate for “XTS”")]
    [InlineData("offer=185000&currency=XTS", "“185000” is not an amount")]
    public async Task An_offer_that_cannot_be_placed_is_explained(string query, string said) =>
        (await Get($"/salaries/data-scientist?{query}")).Html.QuerySelector("main")!.Text().ShouldContain(said);

    [Fact]
    public async Task Too_few_ranges_place_nothing()
    {
        var few = ShippedPay.Adverts("data-scientist").First(line => line.Is(null, null, "all") && line.N < 10);

        (await Finding("data-scientist", $"152000&level={few["level"]}&region={few["region"]}")).ShouldBe(
            $"Your offer of $152,000: too few ranges: {few.N}."
        );
    }

    [Fact]
    public async Task An_offer_counts_in_the_currency_shown()
    {
        var euros = await Finding("data-scientist", "140000&year=2024&currency=eur");
        var line = ShippedPay.Group("data-scientist", year: "2024");
        var rate = ShippedPay.Rate("EUR", "2024");
        var (above, below) = (Less(line, "high", 140_000, rate), 100 - Less(line, "low", 140_000, rate));

        euros.ShouldBe(
            $"Your offer of €140,000: above the top of about {Math.Round(above)}% of ranges, inside about "
                + $"{Math.Round(100 - above - below)}%, below the bottom of about {Math.Round(below)}%."
        );
        (await Get("/salaries/data-scientist?offer=140000&year=2024&currency=eur"))
            .Html.QuerySelector("#pay_offer .foot")!
            .Text()
            .ShouldContain($"{rate} EUR for one US dollar, mean of 2024 (Euro foreign exchange reference rates)");
    }

    [Fact]
    public async Task A_page_with_an_offer_is_for_whoever_asked()
    {
        var page = await Get("/salaries/data-scientist?offer=150000");

        page.Html.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex, follow");
        page.Html.QuerySelector("link[rel=canonical]")!
            .GetAttribute("href")
            .ShouldBe(LiveSite.BaseUrl + "/salaries/data-scientist");
        page.Html.QuerySelectorAll("a[href*='offer=']").ShouldBeEmpty();
        (await Get("/salaries/data-scientist")).Html.QuerySelector("#pay_offer").ShouldBeNull();
    }

    // How many percent of ends are less, where they spread evenly between two percentiles.
    private static double Less(PayLine line, string end, int offer, decimal rate = 1)
    {
        var ends = Enumerable
            .Range(1, 19)
            .Select(step =>
                (
                    Percent: step * 5,
                    Amount: Math.Round(line.Number($"{end}{step * 5}")!.Value * rate, MidpointRounding.AwayFromZero)
                )
            )
            .ToList();
        var (before, after) = (ends.Last(found => found.Amount < offer), ends.First(found => found.Amount >= offer));
        return before.Percent + (5 * (double)((offer - before.Amount) / (after.Amount - before.Amount)));
    }

    private static Task<string> Finding(string role, long offer) => Finding(role, $"{offer}");

    private static async Task<string> Finding(string role, string offer) =>
        (await Get($"/salaries/{role}?offer={offer}")).Html.QuerySelector("#pay_offer figcaption strong")!.Text();

    private static async Task<Answer> Get(string path)
    {
        var answer = await (await ShippedSite.Running()).Get(path);
        answer.Status.ShouldBe(HttpStatusCode.OK, path);
        return answer;
    }

    [GeneratedRegex(@"\d+(?=%)", RegexOptions.None, 1000)]
    private static partial Regex Percents();
}
