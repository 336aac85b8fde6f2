using System.IO.Compression;
using System.Net;
using CareerCompare.Web.Tests.Harness;
using Microsoft.Data.Sqlite;

namespace CareerCompare.Web.Tests;

/// <summary>Visitors do not notice damage to the database or the content of a running site.</summary>
public sealed class HealingTests
{
    private static readonly string[] Paths =
    [
        "/",
        "/roles/model-tuner",
        "/compare/model-tuner-vs-data-gardener",
        "/api/v1/roles/data-gardener",
    ];

    /// <summary>Kinds of damage; each takes the path of the database.</summary>
    public static TheoryData<string, Action<string>> Accidents() =>
        new()
        {
            { "deleted", Delete },
            { "deleted but for its log", File.Delete },
            { "deleted with its folder", file => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true) },
            { "emptied", file => File.WriteAllBytes(file, []) },
            { "cut in half", file => Cut(file, 2) },
            { "overwritten", file => File.WriteAllText(file, new string('x', 100_000)) },
            { "a document changed", file => Execute(file, "UPDATE roles SET Document = replace(Document, 'e', 'i')") },
            { "a summary changed", file => Execute(file, "UPDATE roles SET Summary = replace(Summary, 'e', 'i')") },
            { "roles lost", file => Execute(file, "DELETE FROM roles WHERE Slug = 'model-tuner'") },
            { "tables lost", file => Execute(file, "DROP TABLE roles; DROP TABLE settings") },
            { "of another version", file => Execute(file, "UPDATE settings SET Value = '0' WHERE Key = 'schema'") },
        };

    [Theory]
    [MemberData(nameof(Accidents), DisableDiscoveryEnumeration = true)]
    public async Task A_database_that_is_hurt_is_made_again(string what, Action<string> accident)
    {
        await using var site = await LiveSite.With(SmallContent.Files());
        var before = new List<string>();
        foreach (var path in Paths)
            before.Add((await site.Get(path)).Text);
        SqliteConnection.ClearAllPools();

        accident(site.Database);

        for (var i = 0; i < Paths.Length; i++)
        {
            // In another encoding, so that the response does not come from the cache.
            var answer = await site.Get(Paths[i], ("Accept-Encoding", "br"));
            answer.Status.ShouldBe(HttpStatusCode.OK, $"{what}: {Paths[i]}");
            answer.Header("Content-Encoding").ShouldBe("br");
            Text(answer).ShouldBe(before[i], what);
        }
        (await site.Get("/health/ready")).Text.ShouldBe("ready");
    }

    [Fact]
    public async Task A_database_that_is_gone_is_made_again_for_whoever_asks_whether_the_site_is_ready()
    {
        await using var site = await LiveSite.With(SmallContent.Files());
        Delete(site.Database);

        (await site.Get("/health/ready")).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);

        await site.GetUntil("/health/ready", answer => answer.Text == "ready");
    }

    [Fact]
    public async Task Content_that_is_gone_leaves_what_was_published()
    {
        await using var site = await LiveSite.With(
            SmallContent.Files(),
            builder => builder.UseSetting("Content:Watch", "true")
        );

        Directory.Delete(site.Content, recursive: true);
        site.Publish().Problems.ShouldHaveSingleItem().Rule.ShouldBe(Rule.ContentMissing);

        (await site.Get("/roles/model-tuner")).Status.ShouldBe(HttpStatusCode.OK);
        (await site.Get("/health/ready")).Text.ShouldBe("ready");
    }

    [Fact]
    public async Task Without_database_and_content_visitors_are_asked_to_come_back()
    {
        await using var site = await LiveSite.With(SmallContent.Files());
        Directory.Delete(site.Content, recursive: true);
        Delete(site.Database);

        var page = await site.Get("/roles/model-tuner");
        var api = await site.Get("/api/v1/roles/model-tuner");
        var ready = await site.Get("/health/ready");

        (page.Status, page.MediaType).ShouldBe((HttpStatusCode.ServiceUnavailable, "text/html"));
        page.Header("Retry-After").ShouldNotBeNull();
        (api.Status, api.MediaType).ShouldBe((HttpStatusCode.ServiceUnavailable, "application/problem+json"));
        api.Header("Retry-After").ShouldNotBeNull();
        (ready.Status, ready.Text).ShouldBe((HttpStatusCode.ServiceUnavailable, "not ready: nothing is published"));
        foreach (var answer in (Answer[])[page, api, ready])
            answer.Text.ShouldNotContain(site.Content);
    }

    private static string Text(Answer answer)
    {
        using var stream = new BrotliStream(new MemoryStream(answer.Bytes), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static void Delete(string file)
    {
        foreach (var end in (string[])["", "-wal", "-shm"])
            File.Delete(file + end);
    }

    private static void Cut(string file, int parts)
    {
        using var stream = File.OpenWrite(file);
        stream.SetLength(stream.Length / parts);
    }

    private static void Execute(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
