using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>The page for recruiters composes a job, and what it composes is one.</summary>
public sealed class RecruiterTests
{
    [Fact]
    public async Task What_the_form_composes_can_be_published()
    {
        await using var site = await LiveSite.With(SmallContent.Files());
        const string Query =
            "/recruiters?title=Tuner:+%22night%22+%23+shift&company=Sample+%5BPress%5D&location=Leeds,+UK&remote=true&level=Senior"
            + "&salary=GBP+65K%2B&posted=2026-01-02&expires=2999-01-31&employment=Full-time,+Contract&roles=Model+Tuner&text=First.%0A%0A-+Second";

        var page = (await site.Get(Query)).Html;
        page.QuerySelector("label[for=job_file]")!
            .TextContent.ShouldBe("content/jobs/tuner-night-shift-sample-press.md");
        site.Write("jobs/tuner-night-shift-sample-press.md", page.QuerySelector("#job_file")!.TextContent);
        var report = site.Publish();

        report.Problems.ShouldBeEmpty();
        var job = (await site.Get("/jobs/tuner-night-shift-sample-press")).Html;
        job.QuerySelector("h1")!.TextContent.ShouldBe("Tuner: \"night\" # shift");
        job.QuerySelector(".lede")!.TextContent.ShouldContain("Sample [Press] · Remote (Leeds, UK)");
        job.QuerySelector(".facts")!.TextContent.ShouldContain("from £65,000 a year");
        job.QuerySelectorAll(".prose li").Single().TextContent.Trim().ShouldBe("Second");
    }

    [Theory]
    [InlineData("/recruiters", null)]
    [InlineData("/recruiters?title=Poet", "A job needs a title and a company.")]
    [InlineData("/recruiters?title=%3C/textarea%3E%3Cscript%3E&company=x%0A---%0Adraft:+true", "draft: true")]
    public async Task Whatever_is_filled_in_stays_text(string path, string? said)
    {
        var page = await (await ShippedSite.Running()).Get(path);

        page.ShouldHaveOnlyOurScripts(path);
        if (said is not null)
            page.Html.QuerySelector("#file")!.TextContent.ShouldContain(said);
        page.Html.QuerySelector("#job_file")?.TextContent.Split('\n').Count(line => line == "---").ShouldBe(2);
    }
}
