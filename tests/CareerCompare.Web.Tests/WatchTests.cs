using System.Net;
using System.Text.Json;
using CareerCompare.Publish;
using CareerCompare.Store;
using CareerCompare.Tests;
using CareerCompare.Web.Tests.Harness;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CareerCompare.Web.Tests;

/// <summary>Whatever way an editor saves, the site shows it.</summary>
public sealed class WatchTests
{
    private const string Article = "roles/model-tuner.md";
    private static readonly string Edited = SmallContent.Role("Model Tuner", "Tunes models by ear.");

    /// <summary>Ways to save, as editors and tools do it: each is given the content folder.</summary>
    public static TheoryData<string, Action<string>> Saves() =>
        new()
        {
            { "in place", folder => File.WriteAllText(At(folder), Edited) },
            { "in pieces", InPieces },
            { "by renaming a new file", ByRenaming },
            { "by moving the old one away", ByMovingAway },
            { "deleted and made again", DeletedAndMadeAgain },
            { "with the old time", WithTheOldTime },
            { "the folder of roles made again", folder => MadeAgain(folder, Path.Combine(folder, "roles")) },
            { "all content made again", folder => MadeAgain(folder, folder) },
        };

    [Theory]
    [MemberData(nameof(Saves), DisableDiscoveryEnumeration = true)]
    public async Task A_save_is_shown(string way, Action<string> save)
    {
        await using var site = await LiveSite.With(SmallContent.Files(), Watched);
        (await site.Get("/roles/model-tuner")).Text.ShouldNotContain("by ear", customMessage: way);

        save(site.Content);

        await site.GetUntil("/roles/model-tuner", answer => answer.Text.Contains("by ear"));
    }

    [Fact]
    public async Task New_and_deleted_files_are_seen_also_after_the_folder_was_made_again()
    {
        await using var site = await LiveSite.With(SmallContent.Files(), Watched);
        MadeAgain(site.Content, site.Content);

        site.Write("roles/prompt-smith.md", SmallContent.Role("Prompt Smith", "Forges prompts."));
        await site.GetUntil("/roles/prompt-smith", answer => answer.Status == HttpStatusCode.OK);
        File.Delete(Path.Combine(site.Content, "roles/prompt-smith.md"));

        await site.GetUntil("/roles/prompt-smith", answer => answer.Status == HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Five_hundred_files_at_once_are_seen()
    {
        await using var site = await LiveSite.With(SmallContent.Files(), Watched);

        for (var i = 0; i < 500; i++)
            site.Write($"roles/role-{i}.md", SmallContent.Role($"Role {i}", "Does its share."));

        await site.GetUntil("/api/v1/roles", answer => answer.Text.Contains("\"total\":502"));
    }

    [Fact]
    public async Task A_mistake_leaves_the_last_good_page_until_it_is_mended()
    {
        await using var site = await LiveSite.With(SmallContent.Files(), Watched);
        site.Write("roles/data-gardener.md", "---\ntitle: 7\n---\nWeeds.");
        site.Write(Article, Edited);

        await site.GetUntil("/roles/model-tuner", answer => answer.Text.Contains("by ear"));
        (await site.Get("/roles/data-gardener")).Text.ShouldContain("Looks after data.");
        site.Write("roles/data-gardener.md", SmallContent.Role("Data Gardener", "Prunes data."));

        await site.GetUntil("/roles/data-gardener", answer => answer.Text.Contains("Prunes data."));
    }

    [Fact]
    public async Task A_publication_of_another_process_is_shown_without_watching()
    {
        await using var site = await LiveSite.With(SmallContent.Files());
        site.Write(Article, Edited);

        var other = CareerDatabase.Open("Sqlite", $"Data Source={site.Database}", site.Content);
        new Publisher(other).Publish(site.Content);

        (await site.Get("/roles/model-tuner")).Text.ShouldContain("by ear");
    }

    [Fact]
    public async Task In_development_a_stream_tells_what_is_published_and_what_is_wrong()
    {
        await using var site = await LiveSite.With(SmallContent.Files(), Development);
        using var stream = await site.Client.GetStreamAsync("/live-reload");
        using var events = new StreamReader(stream);
        var first = await NextState(events);
        first.GetProperty("problems").GetArrayLength().ShouldBe(0);

        site.Write("roles/data-gardener.md", "---\ntitle: 7\n---\nWeeds.");
        var second = await NextState(events);
        site.Write("roles/data-gardener.md", SmallContent.Role("Data Gardener", "Prunes data."));
        var third = await NextState(events);

        second.GetProperty("publication").GetString().ShouldBe(first.GetProperty("publication").GetString());
        var problem = second.GetProperty("problems").EnumerateArray().ShouldHaveSingleItem();
        problem.GetProperty("path").GetString().ShouldBe("roles/data-gardener.md");
        problem.GetProperty("line").GetInt32().ShouldBe(2);
        problem.GetProperty("column").GetInt32().ShouldBe(8);
        problem.GetProperty("isError").GetBoolean().ShouldBeTrue();
        third.GetProperty("problems").GetArrayLength().ShouldBe(0);
        third.GetProperty("publication").GetString().ShouldNotBe(first.GetProperty("publication").GetString());
    }

    [Fact]
    public async Task The_stream_of_a_site_full_of_mistakes_lists_some_and_counts_the_rest()
    {
        var files = SmallContent.Files();
        for (var i = 0; i < 20; i++)
            files[$"roles/a-{i}.md"] = SmallContent.Role($"Role {i}", string.Concat(Enumerable.Repeat("<a", 500)));
        files["roles/z.md"] = "---\ntitle: 7\n---\nLast.";
        await using var site = await LiveSite.With(files, Development);
        using var stream = await site.Client.GetStreamAsync("/live-reload");
        using var events = new StreamReader(stream);

        var state = await NextState(events);

        var problems = state.GetProperty("problems").EnumerateArray().ToList();
        problems.Count.ShouldBe(100);
        problems.ShouldContain(problem => problem.GetProperty("path").GetString() == "roles/z.md");
        state.GetProperty("errors").GetInt32().ShouldBe(1);
        state.GetProperty("warnings").GetInt32().ShouldBe(20_000);
        // Of the first five files, 20 tags are listed and the rest is counted, but for the last file's.
        state.GetProperty("unlisted").GetInt32().ShouldBe(20_001 - 1 - (4 * 1_000) - 15);
    }

    [Fact]
    public async Task In_production_there_is_no_stream_and_no_script_of_it()
    {
        await using var site = await LiveSite.With(SmallContent.Files());

        (await site.Get("/live-reload")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await site.Get("/")).ShouldHaveOnlyOurScripts();
    }

    private static void Watched(IWebHostBuilder builder) => builder.UseSetting("Content:Watch", "true");

    private static void Development(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        Watched(builder);
    }

    private static async Task<JsonElement> NextState(StreamReader events)
    {
        using var patience = new CancellationTokenSource(Patience.Limit);
        while (await events.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                return JsonDocument.Parse(line[6..]).RootElement;
        }
        throw new EndOfStreamException("The stream ended.");
    }

    private static string At(string folder) => Path.Combine(folder, Article);

    private static void InPieces(string folder)
    {
        using var writer = new StreamWriter(At(folder));
        foreach (var piece in Edited.Chunk(20))
        {
            writer.Write(piece);
            writer.Flush();
            Thread.Sleep(5);
        }
    }

    private static void ByRenaming(string folder)
    {
        var fresh = Path.Combine(folder, "roles", ".model-tuner.md.swp");
        File.WriteAllText(fresh, Edited);
        File.Move(fresh, At(folder), overwrite: true);
    }

    private static void ByMovingAway(string folder)
    {
        File.Move(At(folder), At(folder) + "~");
        File.WriteAllText(At(folder), Edited);
        File.Delete(At(folder) + "~");
    }

    private static void DeletedAndMadeAgain(string folder)
    {
        File.Delete(At(folder));
        Thread.Sleep(50);
        File.WriteAllText(At(folder), Edited);
    }

    private static void WithTheOldTime(string folder)
    {
        var time = File.GetLastWriteTimeUtc(At(folder));
        File.WriteAllText(At(folder), Edited);
        File.SetLastWriteTimeUtc(At(folder), time);
    }

    private static void MadeAgain(string folder, string part)
    {
        File.WriteAllText(At(folder), Edited);
        var files = Directory
            .EnumerateFiles(part, "*", SearchOption.AllDirectories)
            .ToDictionary(file => file, File.ReadAllText);
        Directory.Delete(part, recursive: true);
        Thread.Sleep(20);
        foreach (var (file, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }
}
