using System.Net;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>Pictures of articles come from the publication, like everything else.</summary>
public sealed class PictureTests
{
    // One pixel, transparent.
    private const string Gif = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

    // The same, of another colour.
    private const string OtherGif = "R0lGODlhAQABAIAAAP8AAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

    [Fact]
    public async Task A_picture_is_served_as_what_it_is()
    {
        await using var site = await With(Gif);

        // The name says PNG, the bytes say GIF.
        var picture = await site.Get("/images/poet.png");

        (picture.Status, picture.MediaType).ShouldBe((HttpStatusCode.OK, "image/gif"));
        picture.Bytes.ShouldBe(Convert.FromBase64String(Gif));
        picture.ShouldHaveSecurityHeaders();
        var page = await site.Get("/roles/model-tuner");
        page.Html.QuerySelector("main img")!.GetAttribute("src").ShouldBe("/images/poet.png");
        var again = await site.Get("/images/poet.png", ("If-None-Match", picture.Header("ETag")!));
        again.Status.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task A_picture_is_shown_until_it_is_replaced_or_removed()
    {
        await using var site = await With(Gif);
        var file = Path.Combine(site.Content, "images/poet.png");

        File.WriteAllBytes(file, Convert.FromBase64String(OtherGif));
        site.Publish().Changed.ShouldBeTrue();
        (await site.Get("/images/poet.png")).Bytes.ShouldBe(Convert.FromBase64String(OtherGif));
        File.WriteAllText(file, "<svg onload='alert(1)'/>");
        site.Publish();
        (await site.Get("/images/poet.png")).Bytes.ShouldBe(Convert.FromBase64String(OtherGif));
        File.Delete(file);
        site.Publish();

        (await site.Get("/images/poet.png")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/images/")]
    [InlineData("/images/other.png")]
    [InlineData("/images/../comparisons/model-tuner-vs-data-gardener.md")]
    [InlineData("/images/%2e%2e/site.yml")]
    public async Task Nothing_else_of_the_content_folder_is_served(string path)
    {
        await using var site = await With(Gif);

        (await site.Get(path)).Status.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
    }

    private static async Task<LiveSite> With(string base64)
    {
        var files = SmallContent.Files();
        files["roles/model-tuner.md"] += "\n\n## Overview\n\n![A poet](../images/poet.png)\n";
        var site = await LiveSite.With(files);
        Directory.CreateDirectory(Path.Combine(site.Content, "images"));
        File.WriteAllBytes(Path.Combine(site.Content, "images/poet.png"), Convert.FromBase64String(base64));
        site.Publish();
        return site;
    }
}
