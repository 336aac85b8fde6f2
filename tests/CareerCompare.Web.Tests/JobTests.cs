using System.Net;
using System.Text.Json;
using CareerCompare.Tests;
using CareerCompare.Web.Tests.Harness;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CareerCompare.Web.Tests;

/// <summary>Featured jobs: the facts that an advert states or leaves out, where it is shown, and when it is gone.</summary>
public sealed class JobTests
{
    [Fact]
    public async Task Facts_that_an_advert_leaves_out_are_shown_as_not_stated()
    {
        await using var site = await With(("bare", "title: Model Tuner\ncompany: Sample Press\n"));

        var page = (await site.Get("/jobs/bare")).Html;
        page.QuerySelectorAll(".facts .missing").Length.ShouldBe(7);
        page.Body!.TextContent.ShouldContain("Where to apply is not stated.");
        (await site.Get("/jobs")).Html.QuerySelectorAll(".job .missing").Length.ShouldBe(6);
        var job = (await Items(site, "/api/v1/jobs")).Single();
        job.GetProperty("title").GetString().ShouldBe("Model Tuner");
        foreach (var name in new[] { "location", "remote", "level", "salary", "pay", "posted", "verified", "expires" })
            job.GetProperty(name).ValueKind.ShouldBe(JsonValueKind.Null, name);
    }

    [Theory]
    [InlineData("", "full", "plain", "remote")]
    [InlineData("?q=harbour", "plain")]
    [InlineData("?role=model-tuner", "full")]
    [InlineData("?level=SE", "full")]
    [InlineData("?level=senior", "full")]
    [InlineData("?employment=full+time", "full")]
    [InlineData("?remote=true", "remote")]
    [InlineData("?remote=false", "full")]
    [InlineData("?remote=YES", "remote")]
    [InlineData("?remote=no", "full")]
    [InlineData("?pay=stated", "full")]
    [InlineData("?q=no-such-word")]
    public async Task Jobs_are_filtered_alike_on_the_page_and_in_the_api(string query, params string[] slugs)
    {
        await using var site = await With(
            (
                "full",
                "title: Senior Tuner\ncompany: Sample Press\nlocation: Leeds\nremote: false\nemployment: [Full-time]\nlevel: Senior\n"
                    + "salary: GBP 65K+\nposted: 2026-01-03\nroles: [Model Tuner]\n"
            ),
            ("plain", "title: Keeper\ncompany: Sample Harbour\nposted: 2026-01-02\n"),
            ("remote", "title: Far away\ncompany: Sample Press\nremote: true\n")
        );

        (await Items(site, "/api/v1/jobs" + query)).Select(job => job.GetProperty("slug").GetString()!).ShouldBe(slugs);
        (await site.Get("/jobs" + query))
            .Html.QuerySelectorAll(".jobs > .job h3 a")
            .Select(link => link.GetAttribute("href")!["/jobs/".Length..])
            .ShouldBe(slugs);
    }

    [Theory]
    [InlineData("remote=perhaps", "remote")]
    [InlineData("page=0", "page")]
    [InlineData("pageSize=101", "pageSize")]
    public async Task The_api_says_which_filter_means_nothing(string query, string named)
    {
        var answer = await (await ShippedSite.Running()).Get($"/api/v1/jobs?{query}");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        var problem = JsonDocument.Parse(answer.Bytes).RootElement;
        problem.GetProperty("detail").GetString().ShouldNotBeNull().ShouldContain(named);
    }

    [Fact]
    public async Task A_choice_of_jobs_can_be_followed()
    {
        var site = await ShippedSite.Running();
        var page = (
            await site.Get("/jobs?q=data&role=data-engineer&level=senior&employment=Full-time&remote=no&pay=stated&x=1")
        ).Html;
        const string Feed =
            "/feeds/jobs.xml?q=data&role=data-engineer&level=senior&employment=Full-time&remote=false&pay=stated";

        page.QuerySelector("main a.follow")!.GetAttribute("href").ShouldBe(Feed);
        page.QuerySelectorAll("link[rel=alternate][type='application/atom+xml']")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe([
                LiveSite.BaseUrl + Feed,
                LiveSite.BaseUrl + "/feeds/articles.xml",
                LiveSite.BaseUrl + "/feeds/jobs.xml",
            ]);
        (await site.Get(Feed)).Text.ShouldContain(
            "<title>CareerCompare: featured jobs (“data”, Data Engineer, senior, Full-time, on site, pay stated)</title>"
        );
        var all = (await site.Get("/jobs")).Html;
        all.QuerySelector("main a.follow")!.GetAttribute("href").ShouldBe("/feeds/jobs.xml");
        all.QuerySelectorAll("link[rel=alternate][type='application/atom+xml']").Length.ShouldBe(2);
        (await site.Get("/feeds/jobs.xml")).Text.ShouldContain("<title>CareerCompare: featured jobs</title>");
    }

    [Fact]
    public async Task An_adverts_words_beside_amounts_are_shown_as_written()
    {
        const string Words = "as written: “Up to £90k OTE + equity”";
        var files = Files(
            ("sold", "title: Model Tuner\ncompany: Sample Press\nposted: 2026-01-03\nsalary: Up to £90k OTE + equity\n")
        );
        files["sources/board.yml"] = Adverts.Source();
        files["sources/rates.yml"] = Adverts.Source("title: Rates");
        files["pay/rates/rates.csv"] = "currency,year,per_usd,days\nGBP,2026,0.75,250\n";
        files["pay/board/model-tuner.csv"] = Adverts.Csv(("all", [.. Enumerable.Range(100_000, 40)]));
        files["jobs/base.md"] = files["jobs/sold.md"].Replace("Up to £90k OTE + equity", "GBP 90K");
        await using var site = await LiveSite.With(files);

        var page = (await site.Get("/jobs/sold")).Html;
        page.QuerySelector(".facts")!.TextContent.ShouldContain("up to £90,000 a year" + Words);
        foreach (var path in new[] { "/jobs?q=model", "/roles/model-tuner" })
            (await site.Get(path)).Html.Body!.TextContent.ShouldContain(Words, Case.Sensitive, path);
        (await site.Get("/feeds/jobs.xml")).Text.ShouldContain($"up to £90,000 a year ({Words})");
        page.QuerySelector("#role_model-tuner")!.QuerySelector("figure").ShouldBeNull();
        page.Body!.TextContent.ShouldContain(
            "part of it depends on results. So it is not compared with what this role pays."
        );
        (await site.Get("/jobs/base"))
            .Html.QuerySelector("figure.pay")!
            .Text()
            .ShouldContain("Converted at 0.75 GBP for one US dollar, mean of 2026 (Rates).");
        var pay = (await Items(site, "/api/v1/jobs")).Single(job => job.GetProperty("slug").GetString() == "sold");
        pay.GetProperty("pay").GetProperty("basis").GetString().ShouldBe("on-target");
    }

    [Fact]
    public async Task Pay_without_a_figure_is_not_stated_and_its_words_stand_beside()
    {
        await using var site = await With(
            ("shy", "title: Model Tuner\ncompany: Sample Press\nposted: 2026-01-03\nsalary: Competitive\n"),
            ("open", "title: Model Tuner\ncompany: Sample Press\nsalary: GBP 65K+\n"),
            ("unclear", "title: Model Tuner\ncompany: Sample Press\nsalary: PLN 20 000\n")
        );

        (await site.Get("/jobs/shy"))
            .Html.QuerySelector(".facts dd")!
            .TextContent.ShouldBe("not stated as written: “Competitive”");
        foreach (var path in new[] { "/jobs?q=model", "/roles/model-tuner" })
        {
            var shy = (await site.Get(path))
                .Html.QuerySelectorAll(".job")
                .Single(job => job.QuerySelector("[href='/jobs/shy']") is not null);
            shy.QuerySelector(".missing:contains('pay not stated')").ShouldNotBeNull(path);
            shy.TextContent.ShouldContain("as written: “Competitive”", Case.Sensitive, path);
        }
        (await site.Get("/feeds/jobs.xml")).Text.ShouldContain("Pay: not stated (as written: “Competitive”).");
        (await Items(site, "/api/v1/jobs"))
            .Select(job => job.GetProperty("salary").GetString())
            .ShouldBe(["Competitive", "GBP 65K+", "PLN 20 000"]);
    }

    [Theory]
    [InlineData("pay=stated", "open", "unclear")]
    [InlineData("pay=Yes", "open", "unclear")]
    [InlineData("pay=true", "open", "unclear")]
    [InlineData("pay=1", "open", "unclear")]
    [InlineData("pay=no", "open", "shy", "unclear")]
    [InlineData("pay=", "open", "shy", "unclear")]
    [InlineData("pay=0", "open", "shy", "unclear")]
    public async Task Only_a_wish_for_pay_filters_by_it(string query, params string[] slugs)
    {
        await using var site = await With(
            ("shy", "title: Model Tuner\ncompany: Sample Press\nsalary: Competitive\n"),
            ("open", "title: Model Tuner\ncompany: Sample Press\nsalary: GBP 65K+\n"),
            ("unclear", "title: Model Tuner\ncompany: Sample Press\nsalary: PLN 20 000\n")
        );

        (await site.Get("/jobs?" + query))
            .Html.QuerySelectorAll(".jobs > .job h3 a")
            .Select(link => link.GetAttribute("href")!["/jobs/".Length..])
            .ShouldBe(slugs);
    }

    [Fact]
    public async Task The_day_on_which_an_editor_checked_a_job_is_shown_with_it()
    {
        await using var site = await With(
            ("seen", "title: Model Tuner\ncompany: Sample Press\nposted: 2026-01-03\nverified: 2026-02-04\n")
        );

        var facts = (await site.Get("/jobs/seen")).Html.QuerySelector(".facts")!;
        facts.TextContent.ShouldContain("Checked4 February 2026");
        facts.QuerySelector("time[datetime='2026-02-04']").ShouldNotBeNull();
        (await site.Get("/jobs")).Html.QuerySelector(".job")!.TextContent.ShouldContain("checked 4 February 2026");
        (await Items(site, "/api/v1/jobs")).Single().GetProperty("verified").GetString().ShouldBe("2026-02-04");
        (await site.Get("/feeds/jobs.xml")).Text.ShouldContain("<updated>2026-02-04T00:00:00Z</updated>");
    }

    [Fact]
    public async Task A_job_is_gone_on_its_day_without_being_published_again()
    {
        var clock = new Clock(new DateTimeOffset(2026, 3, 30, 23, 59, 59, TimeSpan.Zero));
        await using var site = await With(
            clock,
            (
                "closing",
                "title: Model Tuner\ncompany: Sample Press\nlocation: Leeds\nposted: 2026-01-03\nexpires: 2026-03-31\nroles: [Model Tuner]\n"
            ),
            ("open", "title: Tuner of models\ncompany: Sample Press\nroles: [Model Tuner]\n")
        );
        var before = await site.Get("/jobs");
        before.Html.QuerySelectorAll(".job").Length.ShouldBe(2);
        (await site.Get("/jobs/closing")).Status.ShouldBe(HttpStatusCode.OK);
        (await site.Get("/roles/model-tuner")).Html.QuerySelectorAll(".featured .job").Length.ShouldBe(2);

        clock.Now += TimeSpan.FromSeconds(1);

        (await site.Get("/jobs", ("If-None-Match", before.Header("ETag")!)))
            .Html.QuerySelectorAll(".job")
            .Length.ShouldBe(1);
        (await Items(site, "/api/v1/jobs")).Count.ShouldBe(1);
        (await site.Get("/roles/model-tuner")).Html.QuerySelectorAll(".featured .job").Length.ShouldBe(1);
        var gone = await site.Get("/jobs/closing");
        gone.Status.ShouldBe(HttpStatusCode.Gone);
        gone.ShouldHaveSecurityHeaders();
        gone.Html.Body!.TextContent.ShouldContain("This job closed on 31 March 2026.");
        gone.Html.QuerySelector("#page_related a[href='/jobs/open']").ShouldNotBeNull();
        gone.Html.QuerySelector("script[type='application/ld+json']").ShouldBeNull();
        var found = JsonDocument.Parse((await site.Get("/api/v1/search?q=sample+press&kind=job")).Text).RootElement;
        found.GetProperty("total").GetInt32().ShouldBe(1);
        found.GetProperty("items")[0].GetProperty("slug").GetString().ShouldBe("open");
    }

    [Fact]
    public async Task Structured_data_says_what_the_page_says_and_only_where_all_is_stated()
    {
        const string Full =
            "title: Model Tuner\ncompany: Sample Press\nlocation: Leeds, United Kingdom\nposted: 2026-01-03\nsalary: EUR 70000 - 90000 a year\n";
        await using var site = await With(
            ("full", Full),
            ("sample", Full + "sample: true\n"),
            ("undated", Full.Replace("posted: 2026-01-03\n", "")),
            ("nowhere", Full.Replace("location: Leeds, United Kingdom\n", "")),
            ("anywhere", Full.Replace("location: Leeds, United Kingdom\n", "remote: true\n")),
            ("town", Full.Replace(", United Kingdom", "")),
            ("state", Full.Replace("Leeds, United Kingdom", "San Francisco, CA")),
            ("several", Full.Replace("Leeds, United Kingdom", "Leeds, United Kingdom, Paris, France"))
        );

        var page = (await site.Get("/jobs/full")).Html;
        var data = page.Data("JobPosting")!.Value;
        data.GetProperty("@type").GetString().ShouldBe("JobPosting");
        data.GetProperty("title").GetString().ShouldBe(page.QuerySelector("h1")!.TextContent);
        data.GetProperty("datePosted").GetString().ShouldBe("2026-01-03");
        data.GetProperty("baseSalary").GetProperty("value").GetProperty("minValue").GetDecimal().ShouldBe(70000);
        page.QuerySelector(".facts")!.TextContent.ShouldContain("€70,000 to €90,000 a year");
        foreach (var slug in new[] { "sample", "undated", "nowhere", "anywhere", "town", "state", "several" })
            (await site.Get($"/jobs/{slug}")).Html.Data("JobPosting").ShouldBeNull(slug);
    }

    [Fact]
    public async Task Sponsored_jobs_and_samples_are_labelled_and_linked_as_such()
    {
        await using var site = await With(
            (
                "paid",
                "title: Model Tuner\ncompany: Sample Press\nsponsored: true\nsample: true\nurl: https://example.com/a\n"
            )
        );

        foreach (
            var path in new[]
            {
                "/jobs",
                "/roles/model-tuner",
                "/compare/model-tuner-vs-data-gardener",
                "/salaries/model-tuner",
            }
        )
        {
            var job = (await site.Get(path)).Html.QuerySelector(".job")!;
            job.TextContent.ShouldContain("Sponsored", Case.Sensitive, path);
            job.TextContent.ShouldContain("Sample", Case.Sensitive, path);
            job.QuerySelector("h3 a")!.GetAttribute("rel").ShouldBe("sponsored", path);
        }
        (await site.Get("/jobs/paid"))
            .Html.QuerySelector("a[href='https://example.com/a']")!
            .GetAttribute("rel")
            .ShouldBe("sponsored nofollow");
    }

    [Fact]
    public async Task A_shipped_job_says_why_it_is_shown_beside_a_role()
    {
        var site = await ShippedSite.Running();
        var shown = 0;
        foreach (
            var role in (await Items(site, "/api/v1/roles?pageSize=100")).Select(role =>
                role.GetProperty("slug").GetString()
            )
        )
        {
            var jobs = (await site.Get($"/roles/{role}")).Html.QuerySelectorAll(".featured .job");
            shown += jobs.Length;
            jobs.Length.ShouldBeLessThanOrEqualTo(3);
            jobs.Select(job => job.QuerySelector(".note")!.TextContent)
                .ShouldAllBe(why => why.Contains("names") || why.Contains("title says") || why.Contains("sks for"));
            jobs.ShouldAllBe(job => job.TextContent.Contains("Sample"));
        }
        shown.ShouldBeGreaterThan(36);
    }

    private static Task<LiveSite> With(params (string Slug, string FrontMatter)[] jobs) => With(null, jobs);

    private static Task<LiveSite> With(TimeProvider? clock, params (string Slug, string FrontMatter)[] jobs)
    {
        return LiveSite.With(
            Files(jobs),
            host => host.ConfigureServices(services => services.AddSingleton(clock ?? TimeProvider.System))
        );
    }

    private static Dictionary<string, string> Files(params (string Slug, string FrontMatter)[] jobs)
    {
        var files = SmallContent.Files();
        foreach (var (slug, frontMatter) in jobs)
            files[$"jobs/{slug}.md"] = $"---\n{frontMatter}---\nTunes things, day by day.\n";
        return files;
    }

    private static async Task<List<JsonElement>> Items(LiveSite site, string path) =>
        [.. JsonDocument.Parse((await site.Get(path)).Text).RootElement.GetProperty("items").EnumerateArray()];

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
