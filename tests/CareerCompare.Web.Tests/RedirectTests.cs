using System.Net;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

public sealed class RedirectTests
{
    private const string Redirects = """
        /old.php: /roles/model-tuner
        /über uns: /roles
        /roles/tuner-of-models: /roles/model-tuner
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
    [InlineData("/compare/a-vs-b?only=differences", "/compare/model-tuner-vs-data-gardener?only=differences")]
    public async Task A_page_that_moved_is_answered_with_its_new_address(string path, string location)
    {
        await using var site = await Site();

        var answer = await site.Get(path, ("Host", "evil.example"));

        answer.Status.ShouldBe(HttpStatusCode.MovedPermanently);
        answer.Headers["Location"].ShouldBe(location);
        answer.Headers["Cache-Control"].ShouldBe("no-cache");
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
        return LiveSite.With(files);
    }
}
