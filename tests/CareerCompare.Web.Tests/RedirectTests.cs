using System.Net;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

public sealed class RedirectTests
{
    private const string Redirects = """
        /old.php: /roles/model-tuner
        /über uns: /roles
        /roles/tuner-of-models: /roles/model-tuner
        /roles/oldest-tuner: /roles/tuner-of-models
        /skills/old-patience: /skills/patience
        /compare/a-vs-b: /compare/model-tuner-vs-data-gardener
        /api/v1/old: /roles
        /roles/data-gardener: /roles/model-tuner
        """;

    [Theory]
    [InlineData("/old.php", "/roles/model-tuner")]
    [InlineData("/old.php?a=b&c=%26", "/roles/model-tuner?a=b&c=%26")]
    [InlineData("/old.php/", "/roles/model-tuner")]
    [InlineData("/%C3%BCber%20uns", "/roles")]
    [InlineData("/roles/tuner-of-models", "/roles/model-tuner")]
    [InlineData("/roles/tuner-of-models?utm_source=x&a", "/roles/model-tuner?utm_source=x&a=")]
    [InlineData("/Roles/Model-Tuner/?utm_source=x", "/roles/model-tuner?utm_source=x")]
    [InlineData("/compare/a-vs-b?only=differences", "/compare/model-tuner-vs-data-gardener?only=differences")]
    [InlineData(
        "/compare/a-vs-b?utm_source=x&only=differences",
        "/compare/model-tuner-vs-data-gardener?utm_source=x&only=differences"
    )]
    [InlineData("/skills/old-patience", "/skills/patience")]
    [InlineData("/roles/tuner-of-models.md", "/roles/model-tuner.md")]
    [InlineData("/salaries/tuner-of-models", "/salaries/model-tuner")]
    [InlineData("/salaries/tuner-of-models.csv", "/salaries/model-tuner.csv")]
    [InlineData("/salaries/tuner-of-models?level=SE&utm=x", "/salaries/model-tuner?level=SE&utm=x")]
    [InlineData("/compare/tuner-of-models-vs-data-gardener", "/compare/model-tuner-vs-data-gardener")]
    [InlineData("/compare/data-gardener-vs-tuner-of-models.md", "/compare/model-tuner-vs-data-gardener.md")]
    [InlineData("/compare/data-gardener-vs-tuner-of-models.csv", "/compare/model-tuner-vs-data-gardener.csv")]
    [InlineData("/compare/oldest-tuner-vs-data-gardener", "/compare/model-tuner-vs-data-gardener")]
    [InlineData("/embed/roles/tuner-of-models", "/embed/roles/model-tuner")]
    [InlineData("/embed/salaries/tuner-of-models", "/embed/salaries/model-tuner")]
    [InlineData("/embed/compare/tuner-of-models-vs-data-gardener", "/embed/compare/model-tuner-vs-data-gardener")]
    public async Task A_page_that_moved_is_answered_with_its_new_address(string path, string location)
    {
        await using var site = await Site();

        var answer = await site.Get(path, ("Host", "evil.example"));

        answer.Status.ShouldBe(HttpStatusCode.MovedPermanently);
        answer.Headers["Location"].ShouldBe(location);
        // A query may hold a visitor's own words.
        answer.Headers["Cache-Control"].ShouldBe(location.Contains('?') ? "no-store" : "no-cache");
    }

    [Theory]
    [InlineData("/api/v1/roles/tuner-of-models", "\"slug\":\"model-tuner\"")]
    [InlineData("/api/v1/terms/old-patience", "\"slug\":\"patience\"")]
    [InlineData("/api/v1/salaries/tuner-of-models", "\"claims\"")]
    [InlineData("/api/v1/compare?roles=tuner-of-models,data-gardener", "\"slug\":\"model-tuner\"")]
    [InlineData("/api/v1/jobs?role=tuner-of-models", "\"slug\":\"tuner\"")]
    [InlineData("/jobs?role=tuner-of-models", "/jobs/tuner")]
    [InlineData("/feeds/jobs.xml?role=tuner-of-models", "/jobs/tuner")]
    [InlineData("/oembed?url=" + LiveSite.BaseUrl + "/salaries/tuner-of-models", "/embed/salaries/model-tuner")]
    public async Task A_role_or_term_is_found_by_its_old_name(string path, string said)
    {
        await using var site = await Site();

        var answer = await site.Get(path);
        if (answer.Status == HttpStatusCode.MovedPermanently)
            answer = await site.Get(answer.Headers["Location"]);

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Text.ShouldContain(said);
    }

    [Theory]
    [InlineData("/api/v1/old", HttpStatusCode.NotFound)]
    [InlineData("/roles/data-gardener", HttpStatusCode.OK)]
    [InlineData("/older.php", HttpStatusCode.NotFound)]
    public async Task The_api_and_pages_that_are_there_are_not_redirected(string path, HttpStatusCode status)
    {
        await using var site = await Site();

        (await site.Get(path)).Status.ShouldBe(status);
    }

    private static Task<LiveSite> Site()
    {
        var files = SmallContent.Files();
        files["redirects.yml"] = Redirects;
        files["terms/patience.md"] = "---\ntitle: Patience\nkind: skill\n---\nWaiting well.";
        files["jobs/tuner.md"] =
            "---\ntitle: Someone\ncompany: Sample Press\nposted: 2026-01-03\nroles: [Model Tuner]\n---\nTune.";
        return LiveSite.With(files);
    }
}
