using System.Net;
using AngleSharp.Dom;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>Filters of the list of jobs, and similar jobs on a job's page.</summary>
public sealed class JobFilterTests
{
    [Theory]
    [InlineData("q=zurich", "b a")]
    [InlineData("q=Zürich+sample", "b a")]
    [InlineData("q=python", "a")]
    [InlineData("q=tuner", "b a")]
    [InlineData("q=uner", "")]
    [InlineData("q=%00+%22%27", "d c b a")]
    [InlineData("role=Model+Tuner", "b a")]
    [InlineData("role=verse-engineer", "")]
    [InlineData("level=SE", "a")]
    [InlineData("level=senior", "a")]
    [InlineData("level=wizard", "b")]
    [InlineData("employment=full+time", "b a")]
    [InlineData("employment=Full-time&level=SE", "a")]
    [InlineData("remote=true", "c")]
    [InlineData("pay=stated", "d c")]
    [InlineData("pay=no", "d c b a")]
    [InlineData("from=90000", "d c")]
    [InlineData("from=100,000", "c")]
    [InlineData("from=$104k", "c")]
    [InlineData("from=104001", "")]
    [InlineData("from=70000&currency=EUR", "d c")]
    [InlineData("from=85000&currency=eur", "c")]
    [InlineData("from=abc", "d c b a")]
    [InlineData("from=-5", "d c b a")]
    public async Task A_filter_finds_what_it_says(string query, string slugs)
    {
        await using var site = await Site();

        var page = (await site.Get("/jobs?" + query)).Html;

        string.Join(' ', Slugs(page)).ShouldBe(slugs, query);
    }

    [Theory]
    [InlineData("level=Master", "Master")]
    [InlineData("role=verse-engineer&employment=Permanent", "verse-engineer Permanent")]
    [InlineData("level=wizard&employment=FULL+TIME", "")]
    public async Task Unknown_values_of_a_filter_are_reported(string query, string unknown)
    {
        await using var site = await Site();

        var page = (await site.Get("/jobs?" + query)).Html;

        string.Join(' ', page.QuerySelectorAll(".wrong").Select(line => line.TextContent.Split('“', '”')[1]))
            .ShouldBe(unknown);
    }

    [Fact]
    public async Task Jobs_whose_pay_cannot_be_compared_are_counted()
    {
        await using var site = await Site();

        var page = (await site.Get("/jobs?from=90000&q=sample")).Html;
        var refused = (await site.Get("/jobs?from=1,5")).Html;

        page.QuerySelector("main")!
            .TextContent.ShouldContain("2 more jobs do not state pay that can be compared with it.");
        refused.QuerySelector("#jobs_from")!.GetAttribute("aria-invalid").ShouldBe("true");
        refused.QuerySelector("#jobs_from_wrong")!.TextContent.ShouldContain("“1,5” is not an amount");
    }

    [Fact]
    public async Task On_target_pay_is_not_compared_and_its_currency_stays_chosen()
    {
        var files = SmallContent.Files();
        files["jobs/sales.md"] = "---\ntitle: Model Tuner\ncompany: Sample Press\nsalary: Up to $200k OTE\n---\nText.";
        await using var site = await LiveSite.With(files);

        var page = (await site.Get("/jobs?from=100000")).Html;

        Slugs(page).ShouldBeEmpty();
        page.QuerySelector("main")!
            .TextContent.ShouldContain("1 more job does not state pay that can be compared with it.");
    }

    [Fact]
    public async Task A_choice_stays_in_the_form_and_takes_no_other_away()
    {
        await using var site = await Site();

        var page = (await site.Get("/jobs?role=Model+Tuner&employment=Contract&level=EX")).Html;

        page.QuerySelector("#jobs_role option[selected]")!.GetAttribute("value").ShouldBe("model-tuner");
        page.QuerySelectorAll("#jobs_employment option")
            .Select(option => option.TextContent)
            .ShouldBe(["All kinds", "Contract", "Full-time"]);
        page.QuerySelector("#jobs_employment option[selected]")!.TextContent.ShouldBe("Contract");
    }

    [Fact]
    public async Task A_long_list_has_pages_that_keep_the_filter()
    {
        var files = SmallContent.Files();
        for (var i = 0; i < 45; i++)
            files[$"jobs/job-{i}.md"] =
                $"---\ntitle: Job {i}\ncompany: Sample Press\nroles: [{(i < 25 ? "Model Tuner" : "Data Gardener")}]\n---\nText.";
        await using var site = await LiveSite.With(files);

        var first = (await site.Get("/jobs?role=model-tuner")).Html;
        var second = await site.Get(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Slugs(first).Count.ShouldBe(20);
        Slugs(second.Html).Count.ShouldBe(5);
        Slugs(first).Intersect(Slugs(second.Html)).ShouldBeEmpty();
        first.QuerySelector("h2")!.TextContent.ShouldBe("25 jobs");
        (await site.Get("/jobs?role=model-tuner&page=3")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_closed_job_shows_first_what_is_open_and_why_it_is_like_it()
    {
        await using var site = await Site();

        var gone = await site.Get("/jobs/gone");

        gone.Status.ShouldBe(HttpStatusCode.Gone);
        var near = gone.Html.QuerySelectorAll("#page_related .job").ToList();
        near.Count.ShouldBe(2);
        near[0].TextContent.ShouldContain("Is about Model Tuner too");
        var facts = gone.Html.QuerySelector(".facts")!;
        near[0].CompareDocumentPosition(facts).HasFlag(DocumentPositions.Following).ShouldBeTrue();
        gone.Html.QuerySelector("#page_use").ShouldBeNull();
    }

    private static List<string> Slugs(IParentNode page) =>
        [.. page.QuerySelectorAll(".jobs .job h3 a").Select(link => link.GetAttribute("href")!["/jobs/".Length..])];

    private static Task<LiveSite> Site()
    {
        var files = SmallContent.Files();
        files["terms/python.md"] = "---\ntitle: Python\nkind: tool\n---\nA language.";
        files["jobs/a.md"] =
            "---\ntitle: Model Tuner\ncompany: Sample Press\nlocation: Zürich\nlevel: Senior\nemployment: [Full-time]\nposted: 2026-01-01\n---\nPython.";
        files["jobs/b.md"] =
            "---\ntitle: Tuner of models\ncompany: Sample Press\nlocation: ZURICH\nlevel: Wizard\nemployment: [full time]\nposted: 2026-01-02\nroles: [Model Tuner]\n---\nText.";
        files["jobs/c.md"] =
            "---\ntitle: Poet\ncompany: Sample Verses\nremote: true\nemployment: [Contract]\nposted: 2026-01-03\nsalary: USD 40 - 50 an hour\n---\nText.";
        files["site.yml"] =
            "name: Sample\ncurrencies:\n  - { code: EUR, name: euros, usd: 1.2, date: 2026-01-01, source: A sample }\n";
        files["jobs/d.md"] =
            "---\ntitle: Verse Editor\ncompany: Sample Verses\nposted: 2026-01-04\nsalary: EUR 70K - 80K\n---\nText.";
        files["jobs/gone.md"] =
            "---\ntitle: Model Tuner\ncompany: Sample Press\nposted: 2025-01-03\nexpires: 2025-02-01\n---\nText.";
        return LiveSite.With(files);
    }
}
