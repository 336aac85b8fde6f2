using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using CareerCompare.Tests;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>
/// A source more of adverts and one of official wages, of another country, classification and currency: each is a YAML file
/// and a CSV file, and both are gone with these.
/// </summary>
public sealed class PaySourceTests(PaySourceTests.ManySources many) : IClassFixture<PaySourceTests.ManySources>
{
    private const string Board = "Second Board (A second board), CC BY 4.0, spring 2026";
    private const string Office = "Pay of the Alps (Office of the Alps), CC BY-SA 4.0, edition of 2025";
    private const string Pair = "/compare/model-tuner-vs-data-gardener";
    private const string Foreign = "Stimmer von Modellen, Switzerland, 2025";

    private LiveSite Site => many.Site;

    [Fact]
    public async Task Another_source_of_adverts_is_there_to_choose()
    {
        var usual = await Page("/salaries/model-tuner");
        var other = await Page("/salaries/model-tuner?source=second-board");

        usual
            .QuerySelectorAll("#source option")
            .Select(option => $"{option.GetAttribute("value")}={option.TextContent}")
            .ShouldBe(["=aijobs.net pay data", "second-board=Second Board"]);
        PayPage
            .Table(usual.QuerySelector("#pay_levels")!)[0]
            .Take(5)
            .ShouldBe(["All levels", "40", "40", "$103,900", "$119,500"]);
        PayPage
            .Table(other.QuerySelector("#pay_levels")!)[0]
            .Take(5)
            .ShouldBe(["All levels small sample", "20", "20", "$301,900", "$309,500"]);
        usual.QuerySelector("main")!.Text().ShouldNotContain("Second Board (");
        usual.QuerySelector("main")!.Text().ShouldContain("aijobs.net pay data (foorilla), CC0 1.0, ");
        other.QuerySelector("#pay_levels .foot")!.Text().ShouldContain(Board);
        other.QuerySelector("#pay_levels .foot")!.Text().ShouldNotContain("aijobs.net pay data");
        other.QuerySelector("#source option[selected]")!.GetAttribute("value").ShouldBe("second-board");
        (await Page("/salaries/model-tuner?source=second-board&offer=310000"))
            .QuerySelector("#pay_offer")!
            .Text()
            .ShouldContain(Board);
        // Roles that only the other source has show that source by default.
        PayPage.Table((await Page("/salaries/poet")).QuerySelector("#pay_levels")!)[0][1].ShouldBe("15");
        PayPage.Table((await Page("/roles/poet")).QuerySelector("#pay_chart")!)[0][1].ShouldBe("15");
        (await Page("/roles/poet")).QuerySelector("#page_pay")!.Text().ShouldContain(Board);
    }

    [Fact]
    public async Task Files_and_the_api_have_the_source_that_is_asked_for()
    {
        var file = PayLine.Read((await Get("/salaries/model-tuner.csv?source=second-board")).Text);
        var api = await Json("/api/v1/salaries/model-tuner?source=second-board");
        var list = await Json("/api/v1/salaries?source=second-board");

        file.Select(line => $"{line["n"]} {line["mid50"]} {line["source"]}, {line["licence"]}, {line["edition"]}")
            .ShouldBe(["20 309500 Second Board, CC BY 4.0, spring 2026"]);
        api.GetProperty("adverts")
            .EnumerateArray()
            .Select(group => $"{group.GetProperty("source")} {group.GetProperty("n")}")
            .ShouldBe(["second-board 20"]);
        api.GetProperty("sources")
            .EnumerateArray()
            .Select(source => source.GetProperty("key").GetString())
            .ShouldBe(["second-board", "oews", "alps"]);
        list.GetProperty("items")
            .EnumerateArray()
            .Select(item => item.GetProperty("slug").GetString())
            .ShouldBe(["model-tuner", "poet"]);
        list.GetProperty("sources").EnumerateArray().Single().GetProperty("title").GetString().ShouldBe("Second Board");
        PayLine
            .Read((await Get("/salaries.csv?source=second-board")).Text)
            .Select(line => $"{line["role"]} {line["n"]} {line["source"]}")
            .ShouldBe(["model-tuner 20 Second Board", "poet 15 Second Board"]);
        (await Page("/salaries?source=second-board"))
            .QuerySelectorAll(".axis-list tbody th a")
            .Select(link => $"{link.TextContent} {link.GetAttribute("href")}")
            .ShouldBe([
                "Model Tuner /salaries/model-tuner?source=second-board",
                "Poet /salaries/poet?source=second-board",
            ]);
        (await Json("/api/v1/salaries/model-tuner"))
            .GetProperty("adverts")
            .EnumerateArray()
            .Single()
            .GetProperty("source")
            .GetString()
            .ShouldBe("aijobs");
    }

    [Fact]
    public async Task Side_by_side_stand_only_adverts_of_one_source()
    {
        (await Compared(Pair)).ShouldBe(["Model Tuner 40", "Data Gardener 40"]);
        (await Compared(Pair + "?source=second-board")).ShouldBe(["Model Tuner 20", "Data Gardener 0"]);
        // Only the second source has both.
        (await Compared("/compare/model-tuner-vs-poet")).ShouldBe(["Model Tuner 20", "Poet 15"]);
        (await Compared("/compare/model-tuner-vs-poet?source=aijobs")).ShouldBe(["Model Tuner 40", "Poet 0"]);
        (await Page("/compare/model-tuner-vs-poet")).QuerySelector(".odds")!.Text().ShouldContain("n = 20");
        (await Page(Pair + "?source=second-board")).QuerySelector(".odds").ShouldBeNull();

        foreach (
            var slugs in new[] { "data-gardener,model-tuner", "model-tuner,poet", "data-gardener,model-tuner,poet" }
        )
        {
            var pay = (await Json($"/api/v1/compare?roles={slugs}")).GetProperty("salary").GetProperty("roles");
            pay.EnumerateObject()
                .Where(role => role.Value.ValueKind == JsonValueKind.Object)
                .SelectMany(role => role.Value.GetProperty("adverts").EnumerateArray())
                .Select(group => group.GetProperty("source").GetString())
                .Distinct()
                .ShouldHaveSingleItem(slugs);
            var path = "/compare/" + slugs.Replace(",", "-vs-");
            if ((await Site.Get(path)).Header("Location") is { } moved)
                path = moved;
            PayLine
                .Read((await Get(path + ".csv")).Text)
                .Select(line => line["source"])
                .Distinct()
                .ShouldHaveSingleItem(path);
            var note = (await Page(path)).QuerySelector("#pay_chart .foot")!.Text();
            (note.Contains("Second Board (") ^ note.Contains("aijobs.net pay data (")).ShouldBeTrue(note);
        }

        async Task<IEnumerable<string>> Compared(string path) =>
            PayPage
                .Table((await Page(path)).QuerySelector("#pay_chart")!)
                .Select(row => $"{row[0].Replace(" small sample", "")[2..]} {row[1]}");
    }

    [Fact]
    public async Task Wages_of_another_country_are_shown_beside_the_usual()
    {
        var rate = ShippedPay.Rate("CHF", "2025");
        string[] francs =
        [
            "CHF 90,000",
            "CHF 110,000",
            "CHF 130,000",
            "CHF 150,000",
            "CHF 180,000 or more",
            "CHF 132,000",
        ];
        var dollars = new[] { 90_000, 110_000, 130_000, 150_000, 180_000, 132_000 }
            .Select(
                (amount, i) =>
                    PayPage.Dollars((long)Math.Round(amount / rate, MidpointRounding.AwayFromZero))
                    + (i == 4 ? " or more" : "")
            )
            .ToList();

        foreach (
            var (path, chart) in new[]
            {
                ("/roles/model-tuner", "#pay_chart"),
                ("/salaries/model-tuner", "#pay_levels"),
                ("/embed/salaries/model-tuner", "#pay_levels"),
                ("/embed" + Pair, "#pay_chart"),
                (Pair, "#pay_chart"),
            }
        )
        {
            var figure = (await Page(path)).QuerySelector(chart)!;
            var rows = PayPage.WageTable(figure);
            rows.Select(row => row[0]).ShouldBe(["Data Scientists, United States, 2025", Foreign], path);
            rows[1].Skip(1).ShouldBe(["5,100", .. dollars, "0.8%"], path);
            figure.QuerySelectorAll(".wage[data-points]").Length.ShouldBe(2, path);
            figure.QuerySelector(".foot")!.Text().ShouldContain(Office, Case.Sensitive, path);
        }
        var own = await Page("/salaries/model-tuner?currency=CHF&region=CH");
        PayPage
            .WageTable(own.QuerySelector("#pay_official")!)
            .Single(row => row[0] == Foreign)
            .ShouldBe([Foreign, "5,100", .. francs, "0.8%"]);
        own.QuerySelector(".lede")!
            .Text()
            .ShouldContain("Stimmer von Modellen (Switzerland, 2025) earn CHF 130,000 in the median.");
        (await Page("/salaries/model-tuner"))
            .QuerySelector("#pay_official p")!
            .Text()
            .ShouldBe(
                "Official wages cover all employees counted as Data Scientists (SOC 15-2051) and Stimmer von Modellen (ESCO 2511.4): each occupation is this role."
            );
        (await Page("/embed/roles/model-tuner")).QuerySelector("main, body")!.Text().ShouldContain(Office);
        (await Get("/roles/model-tuner.md")).Text.ShouldContain($"| {Foreign} | 5,100 | {dollars[0]} |");
        (await Get("/roles/model-tuner.md")).Text.ShouldContain("edition of 2025");
        var stated = (await Page("/roles/model-tuner"))
            .Data("Occupation")!
            .Value.GetProperty("estimatedSalary")
            .EnumerateArray()
            .Single(salary => salary.GetProperty("name").GetString() == $"Official wages, {Foreign}");
        stated.GetProperty("currency").GetString().ShouldBe("CHF");
        stated.GetProperty("median").GetInt32().ShouldBe(130_000);
        stated.TryGetProperty("percentile90", out _).ShouldBeFalse("an amount or more is no percentile");
        (await Page("/salaries")).QuerySelector("#page_method")!.Text().ShouldContain("Pay of the Alps");
    }

    [Fact]
    public async Task Files_and_the_api_have_wages_of_every_classification()
    {
        var api = (await Json("/api/v1/salaries/model-tuner")).GetProperty("official").EnumerateArray().ToList();
        var file = PayLine.Read((await Get("/salaries/model-tuner.csv?figures=official")).Text);

        api.Select(wage =>
                $"{wage.GetProperty("source")} {wage.GetProperty("occupation").GetProperty("classification")} "
                + $"{wage.GetProperty("occupation").GetProperty("code")} {wage.GetProperty("region")} {wage.GetProperty("currency")} {wage.GetProperty("p50")}"
            )
            .ShouldBe(["oews soc 15-2051 US USD 120230", "alps esco 2511.4 CH CHF 130000"]);
        file.Select(line =>
                $"{line["source"]} {line["classification"]} {line["code"]} {line["region"]} {line["currency"]} {line["p50"]} {line["p90"]}"
            )
            .ShouldBe([
                "Occupational Employment and Wage Statistics soc 15-2051 US USD 120230 199130",
                "Pay of the Alps esco 2511.4 CH CHF 130000 180000+",
            ]);
        file[1]["edition"].ShouldBe("edition of 2025");
        file[1]["licence"].ShouldBe("CC BY-SA 4.0");
        (await Json("/api/v1/salaries/model-tuner?region=CH")).GetProperty("official").GetArrayLength().ShouldBe(1);
        // No adverts, no American wage: what there is, is shown.
        (await Json("/api/v1/salaries/gardener-of-words"))
            .GetProperty("official")
            .GetArrayLength()
            .ShouldBe(1);
        PayLine
            .Read((await Get("/salaries.csv?figures=official")).Text)
            .Select(line => $"{line["role"]} {line["region"]}")
            .ShouldBe(
                ["data-gardener US", "gardener-of-words CH", "model-tuner US", "model-tuner CH"],
                ignoreOrder: true
            );
        var alone = await Page("/salaries/gardener-of-words");
        PayPage.WageTable(alone.QuerySelector("#pay_wages")!).Single()[0].ShouldBe("Wortgärtner, Switzerland, 2025");
        (await Page("/roles/gardener-of-words")).QuerySelector("#page_pay")!.Text().ShouldContain(Office);
    }

    [Fact]
    public async Task Roles_that_one_classification_tells_apart_are_not_said_to_be_one()
    {
        // Of one American occupation, of which only the first has a Swiss one as well.
        var said = (await Page("/salaries/model-tuner")).QuerySelector("#pay_official p")!.Text();

        said.ShouldNotContain("tell these roles apart");
        (await Page("/salaries/data-gardener"))
            .QuerySelector("#pay_official p")!
            .Text()
            .ShouldContain("Model Tuner belongs to the same occupation");
    }

    [Fact]
    public async Task Without_its_description_a_source_is_gone_everywhere()
    {
        string[] marks =
        [
            "Second Board",
            "$67,000",
            "$309,500",
            "309500",
            "Pay of the Alps",
            "Stimmer von Modellen",
            "Wortgärtner",
            "Switzerland, 2025",
            "\"currency\":\"CHF\"",
        ];
        await using var site = await LiveSite.With(ManySources.Files());
        var before = await Crawl.Start(site);
        foreach (var mark in marks.Except(["$309,500", "309500"]))
            before.Answers.Values.ShouldContain(answer => answer.Text.Contains(mark, StringComparison.Ordinal), mark);
        File.Delete(Path.Combine(site.Content, "sources/second-board.yml"));
        File.Delete(Path.Combine(site.Content, "sources/alps.yml"));

        site.Publish();

        var crawl = await Crawl.Start(site);
        var paths = crawl.Answers.Keys.ToList();
        foreach (var (path, answer) in crawl.Answers)
        {
            answer.Status.ShouldBe(
                path.StartsWith("/api/", StringComparison.Ordinal) && path.Contains("source=", StringComparison.Ordinal)
                    ? HttpStatusCode.BadRequest
                    : HttpStatusCode.OK,
                path
            );
            Check(path, answer);
        }
        string[] more =
        [
            "/salaries/model-tuner?source=second-board",
            "/salaries?source=second-board",
            Pair + "?source=second-board",
            "/salaries/model-tuner.csv?source=second-board",
            "/salaries/model-tuner.csv?figures=official",
            "/salaries.csv?figures=official",
            "/api/v1/salaries/model-tuner?source=second-board",
            "/api/v1/salaries/poet",
            "/api/v1/compare?roles=model-tuner,poet",
            "/compare/model-tuner-vs-poet",
            "/embed/salaries/model-tuner",
            "/embed/roles/model-tuner",
            "/roles/model-tuner.md",
            "/llms.txt",
            "/openapi/v1.json",
        ];
        foreach (var path in more.Except(paths))
        {
            var answer = await site.Get(path);
            answer.Status.ShouldBe(
                path.StartsWith("/api/", StringComparison.Ordinal) && path.Contains("source=", StringComparison.Ordinal)
                    ? HttpStatusCode.BadRequest
                    : HttpStatusCode.OK,
                path
            );
            Check(path, answer);
        }
        PayPage
            .Table((await site.Get("/salaries/model-tuner?source=second-board")).Html.QuerySelector("#pay_levels")!)[0][
                1
            ]
            .ShouldBe("40");
        (await site.Get("/salaries/poet")).Html.QuerySelector("figure.pay").ShouldBeNull();
        (await site.Get("/salaries/poet.csv")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var official = JsonDocument.Parse((await site.Get("/api/v1/salaries/model-tuner")).Bytes);
        official.RootElement.GetProperty("official").GetArrayLength().ShouldBe(1);

        void Check(string path, Answer answer)
        {
            foreach (var mark in marks)
                answer.Text.ShouldNotContain(mark, Case.Sensitive, path);
        }
    }

    [Fact]
    public async Task Without_any_source_of_adverts_official_wages_stay()
    {
        var files = ManySources.Files();
        files.Remove("sources/aijobs.yml");
        files.Remove("sources/second-board.yml");
        await using var site = await LiveSite.With(files);

        (await site.Get("/salaries"))
            .Html.QuerySelector("main")!
            .Text()
            .ShouldContain("No adverts with pay are published yet.");
        PayLine.Read((await site.Get("/salaries.csv?figures=official")).Text).Count.ShouldBe(4);
        (await site.Get("/salaries/model-tuner.csv")).Status.ShouldBe(HttpStatusCode.NotFound);
        foreach (
            var (path, chart) in new[]
            {
                ("/roles/model-tuner", "#pay_chart"),
                ("/salaries/model-tuner", "#pay_wages"),
                (Pair, "#pay_chart"),
                ("/embed/salaries/model-tuner", "#pay_levels"),
            }
        )
        {
            var page = (await site.Get(path)).Html;
            page.QuerySelectorAll(".mark[data-points]").ShouldBeEmpty(path);
            PayPage.WageTable(page.QuerySelector(chart)!).ShouldNotBeEmpty(path);
        }
        foreach (var (path, answer) in (await Crawl.Start(site)).Answers)
            answer.Status.ShouldBe(
                path.StartsWith("/api/", StringComparison.Ordinal) && path.Contains("source=", StringComparison.Ordinal)
                    ? HttpStatusCode.BadRequest
                    : HttpStatusCode.OK,
                path
            );
    }

    /// <summary>A site with two sources of each kind.</summary>
    public sealed class ManySources : IAsyncLifetime
    {
        public LiveSite Site { get; private set; } = null!;

        public async Task InitializeAsync() => Site = await LiveSite.With(Files());

        public async Task DisposeAsync() => await Site.DisposeAsync();

        /// <summary>The usual sources with few figures, and two more.</summary>
        public static Dictionary<string, string> Files()
        {
            var files = SmallContent.Files();
            Role("model-tuner", "Model Tuner", "soc: 15-2051, onet: 15-2051.00, esco: \"2511.4\", grade: exact");
            Role("data-gardener", "Data Gardener", "soc: 15-2051, esco: \"2511.3\", grade: listed");
            Role("gardener-of-words", "Gardener of Words", "esco: \"2641.1\", grade: exact");
            files["roles/poet.md"] = SmallContent.Role("Poet", "Writes verse.");
            foreach (var source in new[] { "aijobs", "oews", "ecb" })
                files[$"sources/{source}.yml"] = File.ReadAllText(
                    Path.Combine(Repository.Content, "sources", source + ".yml")
                );
            foreach (var name in new[] { "pay/oews/2025.csv", "pay/ecb/rates.csv", "site.yml" })
                files[name] = File.ReadAllText(Path.Combine(Repository.Content, name));
            files["pay/aijobs/model-tuner.csv"] = Adverts.Csv(("all", Amounts(40, 100_000)));
            files["pay/aijobs/data-gardener.csv"] = Adverts.Csv(("all", Amounts(40, 80_000)));

            files["sources/second-board.yml"] = Adverts.Source(
                "title: Second Board\npublisher: A second board\nlicence: CC BY 4.0\nedition: spring 2026"
            );
            files["pay/second-board/model-tuner.csv"] = Adverts.Csv(("all", Amounts(20, 300_000)));
            files["pay/second-board/poet.csv"] = Adverts.Csv(("all", Amounts(15, 60_000)));
            files["sources/alps.yml"] = Adverts.Source(
                "title: Pay of the Alps\npublisher: Office of the Alps\nlicence: CC BY-SA 4.0\nedition: edition of 2025\n"
                    + "row: an estimate for all employees of an occupation in Switzerland"
            );
            files["pay/alps/2025.csv"] =
                "esco,"
                + string.Join(',', Wage.Columns)
                + "\n2511.4,Stimmer von Modellen,no,CH,2025,CHF,5100,2.5,132000,0.8,90000,110000,130000,150000,180000+"
                + "\n2641.1,Wortgärtner,no,CH,2025,CHF,300,8,81000,3,60000,70000,80000,90000,100000\n";
            return files;

            void Role(string slug, string title, string occupation) =>
                files[$"roles/{slug}.md"] = SmallContent
                    .Role(title, title + " at work.")
                    .Replace("published:", $"occupation: {{{occupation}}}\npublished:", StringComparison.Ordinal);
        }

        private static List<int> Amounts(int count, int from) =>
            [.. Enumerable.Range(0, count).Select(i => from + (1000 * i))];
    }

    private async Task<IHtmlDocument> Page(string path) => (await Get(path)).Html;

    private async Task<Answer> Get(string path)
    {
        var answer = await Site.Get(path);
        if (answer.Header("Location") is { } moved)
            answer = await Site.Get(moved);
        answer.Status.ShouldBe(HttpStatusCode.OK, path);
        return answer;
    }

    private async Task<JsonElement> Json(string path) => JsonDocument.Parse((await Get(path)).Text).RootElement;
}
