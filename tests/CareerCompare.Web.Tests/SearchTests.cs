using System.Net;
using System.Text.Json;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>Searches that visitors type, and the pages they mean, in the articles we ship: <c>searches.json</c>.</summary>
public sealed class SearchTests
{
    private static readonly IReadOnlyList<Case> Cases = JsonSerializer.Deserialize<List<Case>>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "searches.json")),
        JsonSerializerOptions.Web
    )!;

    // Names of tests cannot hold all of them.
    private static readonly string[] Hostile =
    [
        "",
        "\"",
        "\"unclosed",
        "AND",
        "NOT python",
        "NEAR(python sql, 2)",
        "title:python",
        "title : python -- ;",
        "* * *",
        "python*sql",
        "{title body}: x",
        "^python + sql",
        "' OR 1=1 --",
        "'; DROP TABLE search; --",
        "py\0thon",
        "\ud800 lone",
        "%00%ff",
        "😀 👩‍👩‍👧 ‮python",
        "'a':* & !b | (c",
    ];

    /// <summary>Every search.</summary>
    public static TheoryData<string> Searches => new(Cases.Select(search => search.Query));

    [Theory]
    [MemberData(nameof(Searches))]
    public async Task The_page_that_is_meant_comes_first(string query)
    {
        var wanted = Cases.Single(search => search.Query == query);
        var found = (await Found(query)).Take(wanted.First is null ? 3 : 1).ToList();

        found.ShouldContain(wanted.First ?? wanted.Among3, wanted.Why);
    }

    [Fact]
    public async Task Every_input_is_data()
    {
        var site = await ShippedSite.Running();
        foreach (var query in Hostile)
        foreach (var path in new[] { "/search?q=", "/api/v1/search?q=", "/skills?q=", "/fit?skills=", "/fit?lacks=" })
            (await site.Get(path + Escaped(query))).Status.ShouldBeOneOf(
                HttpStatusCode.OK,
                HttpStatusCode.MovedPermanently
            );
    }

    [Fact]
    public async Task A_query_may_be_as_long_as_an_address()
    {
        var site = await ShippedSite.Running();
        foreach (var part in new[] { "python ", "\"", "a b ", "kuberntes ", "(" })
        {
            var query = Escaped(string.Concat(Enumerable.Repeat(part, 6000))[..6000]);
            (await site.Get("/search?q=" + query)).Status.ShouldBeOneOf(
                HttpStatusCode.OK,
                HttpStatusCode.RequestUriTooLong
            );
        }
    }

    [Fact]
    public async Task Words_are_marked_and_nothing_else_is_markup()
    {
        var site = await ShippedSite.Running();
        var page = (await site.Get("/search?q=" + Escaped("<i>python</i>"))).Html;

        page.QuerySelectorAll(".results mark").Select(mark => mark.TextContent).ShouldContain("Python");
        page.QuerySelectorAll("main .results i").ShouldBeEmpty();
    }

    [Fact]
    public async Task Kinds_narrow_what_is_found()
    {
        var site = await ShippedSite.Running();
        var all = JsonDocument.Parse((await site.Get("/api/v1/search?q=python")).Text).RootElement;
        var kinds = all.GetProperty("kinds")
            .EnumerateObject()
            .ToDictionary(kind => kind.Name, kind => kind.Value.GetInt32());

        all.GetProperty("total").GetInt32().ShouldBe(kinds.Values.Sum());
        kinds.Keys.ShouldContain("section");
        foreach (var (kind, count) in kinds)
        {
            var some = JsonDocument
                .Parse((await site.Get($"/api/v1/search?q=python&kind={kind}&pageSize=100")).Text)
                .RootElement;
            some.GetProperty("total").GetInt32().ShouldBe(count);
            some.GetProperty("items")
                .EnumerateArray()
                .ShouldAllBe(item => item.GetProperty("kind").GetString() == kind);
        }
    }

    [Theory]
    [InlineData("engineer")]
    [InlineData("data")]
    [InlineData("machine learning engineer")]
    [InlineData("python")]
    public async Task As_many_are_listed_as_are_counted_and_each_once(string query)
    {
        var site = await ShippedSite.Running();
        var listed = new List<string>();
        var total = int.MaxValue;
        for (var page = 1; (page - 1) * 100 < total; page++)
        {
            var answer = await site.Get($"/api/v1/search?q={Uri.EscapeDataString(query)}&page={page}&pageSize=100");
            var found = JsonDocument.Parse(answer.Text).RootElement;
            total = found.GetProperty("total").GetInt32();
            listed.AddRange(
                found.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("url").GetString()!)
            );
        }

        listed.ShouldBeUnique();
        listed.Count.ShouldBe(total);
    }

    [Fact]
    public async Task A_typo_is_corrected_and_shown()
    {
        var site = await ShippedSite.Running();
        var answer = JsonDocument.Parse((await site.Get("/api/v1/search?q=kuberntes")).Text).RootElement;

        answer.GetProperty("didYouMean").GetString().ShouldBe("kubernetes");
        (await site.Get("/search?q=kuberntes"))
            .Html.QuerySelector(".results-page > p")!
            .TextContent.ShouldContain("Nothing contains all the words of “kuberntes”");
        JsonDocument
            .Parse((await site.Get("/api/v1/search?q=kubernetes")).Text)
            .RootElement.GetProperty("didYouMean")
            .ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Every_result_leads_to_its_place()
    {
        var site = await ShippedSite.Running();
        foreach (var url in (await Found("python statistics")).Concat(await Found("career development")))
        {
            var page = await site.Get(url);
            page.Status.ShouldBe(HttpStatusCode.OK, url);
            if (url.Contains('#'))
                page.Html.GetElementById(url.Split('#')[1]).ShouldNotBeNull(url);
        }
    }

    private static string Escaped(string text) =>
        string.Concat(System.Text.Encoding.UTF8.GetBytes(text).Select(b => $"%{b:x2}"));

    private static async Task<List<string>> Found(string query)
    {
        var site = await ShippedSite.Running();
        var answer = await site.Get("/api/v1/search?q=" + Escaped(query));
        answer.Status.ShouldBe(HttpStatusCode.OK);
        return
        [
            .. JsonDocument
                .Parse(answer.Text)
                .RootElement.GetProperty("items")
                .EnumerateArray()
                .Select(item => item.GetProperty("url").GetString()!)
                .Select(url => url.Replace(LiveSite.BaseUrl, "", StringComparison.Ordinal)),
        ];
    }

    private sealed record Case(string Query, string? First, string? Among3, string Why);
}
