using System.IO.Compression;
using System.Net;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

public sealed class CachingTests
{
    [Fact]
    public async Task A_parameter_that_a_page_does_not_know_changes_nothing()
    {
        await using var site = await LiveSite.With(SmallContent.Files());

        var strange = await site.Get("/roles?utm_source=letter&q2=%22%3E%3Cscript%3E");
        var plain = await site.Get("/roles");
        var again = await site.Get("/roles?utm_source=other");

        strange.Status.ShouldBe(HttpStatusCode.OK);
        strange.Text.ShouldBe(plain.Text);
        again.Text.ShouldBe(plain.Text);
        // Served from what the strange request left: it did not get a place of its own.
        plain.Header("Age").ShouldNotBeNull();
        again.Header("Age").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_parameter_that_a_page_knows_is_part_of_what_is_kept()
    {
        await using var site = await LiveSite.With(SmallContent.Files());

        var all = await site.Get("/roles");
        var some = await site.Get("/roles?q=tuner");
        var others = await site.Get("/roles?q=gardener");

        all.Html.QuerySelectorAll("main a[href='/roles/data-gardener']").ShouldNotBeEmpty();
        some.Html.QuerySelectorAll("main a[href='/roles/data-gardener']").ShouldBeEmpty();
        some.Html.QuerySelectorAll("main a[href='/roles/model-tuner']").ShouldNotBeEmpty();
        others.Html.QuerySelectorAll("main a[href='/roles/model-tuner']").ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_host_or_letter_case_finds_no_other_page()
    {
        await using var site = await LiveSite.With(SmallContent.Files());
        await site.Get("/roles/model-tuner");

        var other = await site.Get("/roles/model-tuner", ("Host", "evil.example"));
        var upper = await site.Get("/Roles/Model-Tuner");

        other.Header("Age").ShouldNotBeNull();
        upper.Status.ShouldBe(HttpStatusCode.MovedPermanently);
        upper.Header("Location").ShouldNotBeNull().ShouldEndWith("/roles/model-tuner");
    }

    [Fact]
    public async Task Unchanged_pages_are_not_sent_again()
    {
        await using var site = await LiveSite.With(SmallContent.Files());
        var first = await site.Get("/roles");
        var tag = first.Header("ETag").ShouldNotBeNull();

        var second = await site.Get("/roles", ("If-None-Match", tag));
        var strong = await site.Get("/roles", ("If-None-Match", $"\"other\", {tag[2..]}"));
        var old = await site.Get("/roles", ("If-None-Match", "W/\"0000000000000000-00000000\""));
        var dated = await site.Get("/roles", ("If-Modified-Since", "Fri, 31 Dec 2099 00:00:00 GMT"));

        second.Status.ShouldBe(HttpStatusCode.NotModified);
        second.Bytes.ShouldBeEmpty();
        second.Header("ETag").ShouldBe(tag);
        second.ShouldHaveSecurityHeaders();
        strong.Status.ShouldBe(HttpStatusCode.NotModified);
        old.Status.ShouldBe(HttpStatusCode.OK);
        dated.Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_client_with_any_cached_copy_gets_the_current_validators()
    {
        await using var site = await LiveSite.With(SmallContent.Files());
        var first = await site.Get("/roles");

        var any = await site.Get("/roles", ("If-None-Match", "*"));

        any.Status.ShouldBe(HttpStatusCode.NotModified);
        foreach (var name in new[] { "ETag", "Cache-Control", "Vary" })
            any.Header(name).ShouldBe(first.Header(name).ShouldNotBeNull(), name);
    }

    [Fact]
    public async Task Nothing_is_stale_after_publishing_also_not_after_going_back()
    {
        const string path = "roles/model-tuner.md";
        const string page = "/roles/model-tuner";
        await using var site = await LiveSite.With(SmallContent.Files());
        var before = await site.Get(page);
        before.Text.ShouldContain("Tunes models.");

        site.Write(path, SmallContent.Role("Model Tuner", "Tunes pianos."));
        site.Publish().Changed.ShouldBeTrue();
        var after = await site.Get(page);
        after.Text.ShouldContain("Tunes pianos.");
        after.Text.ShouldNotContain("Tunes models.");
        after.Header("ETag").ShouldNotBe(before.Header("ETag"));
        (await site.Get(page, ("If-None-Match", before.Header("ETag")!))).Status.ShouldBe(HttpStatusCode.OK);

        site.Write(path, SmallContent.Files()[path]);
        site.Publish().Changed.ShouldBeTrue();
        var back = await site.Get(page);
        back.Text.ShouldBe(before.Text);
        back.Header("ETag").ShouldBe(before.Header("ETag"));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Pages_are_compressed_for_those_who_can_read_it(string encoding)
    {
        await using var site = await LiveSite.With(SmallContent.Files());
        var plain = await site.Get("/roles");

        // The first answer is made, the second one kept.
        for (var i = 0; i < 2; i++)
        {
            var page = await site.Get("/roles", ("Accept-Encoding", encoding));
            page.Header("Content-Encoding").ShouldBe(encoding);
            page.Header("Vary").ShouldBe("Accept-Encoding");
            page.Bytes.Length.ShouldBeLessThan(plain.Bytes.Length);
            Unpack(page.Bytes, encoding).ShouldBe(plain.Bytes);
        }
        plain.Headers.Keys.ShouldNotContain("Content-Encoding");
    }

    [Fact]
    public async Task Our_own_files_are_kept_for_ever_because_their_address_changes_with_them()
    {
        var crawl = await ShippedSite.Crawled();
        var sheets = crawl.Answers.Where(answer => answer.Value.MediaType == "text/css").ToList();

        sheets.ShouldNotBeEmpty();
        foreach (var (path, sheet) in sheets)
            sheet.Header("Cache-Control").ShouldBe("max-age=31536000, immutable", path);
    }

    private static byte[] Unpack(byte[] bytes, string encoding)
    {
        using var packed = new MemoryStream(bytes);
        using Stream stream =
            encoding == "br"
                ? new BrotliStream(packed, CompressionMode.Decompress)
                : new GZipStream(packed, CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        stream.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
