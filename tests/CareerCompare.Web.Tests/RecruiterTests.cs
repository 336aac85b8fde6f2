using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>The page for recruiters composes a job, and what it composes is one, or it says by field why not: <c>recruiters.json</c>.</summary>
public sealed partial class RecruiterTests(RecruiterTests.Site shared) : IClassFixture<RecruiterTests.Site>
{
    private static readonly Dictionary<string, Draft> Drafts = JsonSerializer
        .Deserialize<List<Draft>>(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "recruiters.json")),
            JsonSerializerOptions.Web
        )!
        .ToDictionary(draft => draft.Name, StringComparer.Ordinal);

    // The longest text of each field; the address of a form's answer must fit into a request whatever stands in them.
    private static readonly Dictionary<string, int> Longest = new(StringComparer.Ordinal)
    {
        ["title"] = 100,
        ["company"] = 80,
        ["location"] = 80,
        ["level"] = 40,
        ["salary"] = 60,
        ["employment"] = 80,
        ["roles"] = 200,
    };

    public static TheoryData<string> Names => [.. Drafts.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task A_composed_file_can_be_published_or_its_faults_are_shown_by_field(string name)
    {
        var (site, draft) = (shared.Live, Drafts[name]);
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = "Tuner",
            ["company"] = "Sample Press",
        };
        foreach (var (key, value) in draft.Fields)
            fields[key] = Repeated()
                .Replace(value, m => new string(m.Groups["c"].Value[0], int.Parse(m.Groups["n"].Value)));

        var answer = await site.Get(Query(fields));

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.ShouldHaveOnlyOurScripts(name);
        var page = answer.Html;
        page.QuerySelectorAll("[id^=wrong_]").Select(said => said.Id!["wrong_".Length..]).ShouldBe(draft.Wrong.Keys);
        foreach (var (key, said) in draft.Wrong)
        {
            page.GetElementById($"wrong_{key}")!.TextContent.ShouldContain(said);
            page.GetElementById($"job_{key}")!.GetAttribute("aria-describedby").ShouldBe($"wrong_{key}");
        }
        if (draft.Wrong.Count > 0)
            page.QuerySelector("#job_file").ShouldBeNull();
        else
            await IsTheJob(site, page, fields, draft.Line);
    }

    [Fact]
    public async Task However_much_is_filled_in_fits_into_the_address()
    {
        const string Start = "https://example.com/";
        var page = (await shared.Live.Get("/recruiters")).Html;
        foreach (var (key, most) in Longest)
            page.GetElementById($"job_{key}")!.GetAttribute("maxlength").ShouldBe($"{most}", key);
        var address = page.GetElementById("job_url")!;
        var fields = Longest.ToDictionary(field => field.Key, field => new string('株', field.Value));
        fields["url"] = Start + new string('&', int.Parse(address.GetAttribute("maxlength")!) - Start.Length);
        Regex
            .IsMatch("ü", $"^{address.GetAttribute("pattern")}$", RegexOptions.None, TimeSpan.FromSeconds(5))
            .ShouldBeFalse();
        (fields["posted"], fields["expires"]) = ("2026-01-30", "2026-01-31");
        fields["remote"] = "false";

        var answer = await shared.Live.Get(Query(fields));

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer
            .Html.QuerySelectorAll("[id^=wrong_]")
            .ShouldHaveSingleItem()
            .TextContent.ShouldContain("no article is about");
        answer.Html.GetElementById("job_url")!.GetAttribute("value").ShouldBe(fields["url"]);
    }

    [Theory]
    [InlineData("salary=65K", "salary", "could mean several things")]
    [InlineData("posted=2026-01-02&expires=2026-01-01", "expires", "not after")]
    [InlineData("posted=2998-01-01", "posted", "in the future")]
    [InlineData("roles=Data+Gardener,Model+Tunar", "roles", "did you mean")]
    public async Task Warnings_are_shown_beside_the_file(string filled, string key, string said)
    {
        var page = (await shared.Live.Get($"/recruiters?title=Tuner&company=Press&{filled}")).Html;

        page.QuerySelectorAll("[id^=wrong_]").ShouldHaveSingleItem().Id.ShouldBe($"wrong_{key}");
        page.GetElementById($"wrong_{key}")!.TextContent.ShouldContain(said);
        page.QuerySelector("#job_file")!.TextContent.ShouldContain($"{key}: ");
    }

    [Fact]
    public async Task Nothing_that_is_filled_in_is_kept()
    {
        var filled = Query(new(StringComparer.Ordinal) { ["title"] = "Tuner", ["company"] = "Press" });
        foreach (var _ in new[] { "made", "asked again" })
        {
            var answer = await shared.Live.Get(filled, ("If-None-Match", "*"));
            answer.Status.ShouldBe(HttpStatusCode.OK);
            answer.Header("Cache-Control").ShouldBe("no-store");
            answer.Header("ETag").ShouldBeNull();
            answer.Header("Age").ShouldBeNull();
        }
        await shared.Live.Get("/recruiters?remote=");
        var empty = await shared.Live.Get("/recruiters?remote=");
        empty.Header("Age").ShouldNotBeNull();
        empty.Header("Cache-Control").ShouldBe("public, max-age=0, must-revalidate");
    }

    [Fact]
    public async Task The_example_is_a_section_of_this_site_or_left_out()
    {
        var page = (await shared.Live.Get("/recruiters")).Html;
        var example = new Uri(page.QuerySelector("#link code")!.TextContent);
        var target = await shared.Live.Get(example.AbsolutePath);
        target.Status.ShouldBe(HttpStatusCode.OK);
        target.Html.GetElementById(example.Fragment[1..]).ShouldNotBeNull();

        await using var bare = await LiveSite.With(
            new Dictionary<string, string> { ["terms/tuning.md"] = "---\ntitle: Tuning\n---\nTo tune.\n" }
        );
        var other = await bare.Get("/recruiters");
        other.Status.ShouldBe(HttpStatusCode.OK);
        other.Html.QuerySelector("#link code").ShouldBeNull();
    }

    private static async Task IsTheJob(
        LiveSite site,
        IHtmlDocument page,
        Dictionary<string, string> fields,
        string? line
    )
    {
        var path = page.QuerySelector("label[for=job_file]")!.TextContent["content/".Length..];
        var file = page.QuerySelector("#job_file")!.TextContent;
        if (line is not null)
            file.Split('\n').ShouldContain(line);
        site.Write(path, file);
        site.Publish().Problems.ShouldBeEmpty(file);
        var slug = Path.GetFileNameWithoutExtension(path);
        try
        {
            var job = JsonDocument
                .Parse((await site.Get("/api/v1/jobs")).Bytes)
                .RootElement.GetProperty("items")
                .EnumerateArray()
                .Single(entry => entry.GetProperty("slug").GetString() == slug);
            foreach (var (key, value) in fields.Where(field => field.Key is not ("employment" or "roles" or "url")))
                Value(job, key).ShouldBe(value.Trim(), key);
            var kinds = job.GetProperty("employment").EnumerateArray().Select(kind => kind.GetString());
            var trimmed = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
            kinds.ShouldBe(fields.GetValueOrDefault("employment", "").Split(',', trimmed));
            var shown = (await site.Get($"/jobs/{slug}")).Html;
            shown.QuerySelector("h1")!.TextContent.ShouldBe(fields["title"].Trim());
            shown.Body!.TextContent.ShouldContain(fields["company"].Trim());
            if (fields.TryGetValue("url", out var url))
                shown.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldContain(url);
        }
        finally
        {
            File.Delete(Path.Combine(site.Content, path));
            site.Publish();
        }
    }

    private static string Value(JsonElement job, string key) =>
        job.GetProperty(key) is { ValueKind: JsonValueKind.String } text
            ? text.GetString()!
            : job.GetProperty(key).GetRawText();

    private static string Query(Dictionary<string, string> fields) =>
        "/recruiters?" + string.Join('&', fields.Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value)}"));

    [GeneratedRegex(@"\{\{(?<n>\d+) (?<c>.)\}\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Repeated();

    /// <summary>The fields filled in, and the expected line of the file or the messages by field.</summary>
    private sealed record Draft(string Name, Dictionary<string, string> Fields, string? Line)
    {
        public Dictionary<string, string> Wrong { get; init; } = [];
    }

    public sealed class Site : IAsyncLifetime
    {
        public LiveSite Live { get; private set; } = null!;

        public async Task InitializeAsync() => Live = await LiveSite.With(SmallContent.Files());

        public async Task DisposeAsync() => await Live.DisposeAsync();
    }
}
