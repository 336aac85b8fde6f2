using System.Net;
using CareerCompare.Web.Tests.Harness;
using Microsoft.AspNetCore.Hosting;

namespace CareerCompare.Web.Tests;

/// <summary>Who reads slowly holds up nobody, and takes little memory.</summary>
public sealed class SlowReaderTests
{
    [Fact]
    public async Task A_page_is_ready_for_others_before_its_first_reader_has_read_it()
    {
        await using var site = await Start(("Rendering:AtOnce", "1"));
        using var reader = await SlowReader.Get(site.Address, "/roles/model-tuner");
        reader.Status.ShouldBe(HttpStatusCode.OK);

        var same = await site.GetUntil("/roles/model-tuner", answer => answer.Header("Age") is not null);
        var other = await site.Get("/roles/data-gardener");

        same.Status.ShouldBe(HttpStatusCode.OK);
        other.Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Few_bytes_wait_for_slow_readers()
    {
        // Every response counts as a byte at least, so this is one response.
        await using var site = await Start(("Rendering:UnsentBytes", "1"));
        using (var reader = await SlowReader.Get(site.Address, "/roles/model-tuner"))
        {
            reader.Status.ShouldBe(HttpStatusCode.OK);

            var refused = await site.Get("/roles/data-gardener");

            refused.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
            refused.Header("Retry-After").ShouldNotBeNull();
            refused.Header("Cache-Control").ShouldBe("no-store");
            refused.Header("ETag").ShouldBeNull();
            refused.ShouldHaveSecurityHeaders();
            // It was rendered, and what is in the cache does not count.
            (await site.Get("/roles/data-gardener"))
                .Header("Age")
                .ShouldNotBeNull();
            using var cached = await SlowReader.Get(site.Address, "/roles/model-tuner");
            cached.Status.ShouldBe(HttpStatusCode.OK);
        }
        await site.GetUntil("/roles?q=model", answer => answer.Status == HttpStatusCode.OK);
    }

    private static Task<LiveSite> Start((string Key, string Value) setting)
    {
        var files = SmallContent.Files();
        var duties = string.Concat(Enumerable.Range(0, 1200).Select(i => $"- Tune model {i} with all due care.\n"));
        foreach (var path in new[] { "roles/model-tuner.md", "roles/data-gardener.md" })
            files[path] = files[path].Replace("## Skills", $"{duties}\n## Skills", StringComparison.Ordinal);
        return LiveSite.With(
            files,
            host =>
            {
                SlowReader.LimitBuffers(host);
                host.UseSetting(setting.Key, setting.Value);
            }
        );
    }
}
