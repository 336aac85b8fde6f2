using System.Text.RegularExpressions;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>Nothing that an editor wrote is dropped: every word of an article is in the API and on the page.</summary>
public sealed partial class NothingDroppedTests
{
    [Fact]
    public async Task Every_shape_of_Markdown_reaches_the_page_and_the_API()
    {
        var article = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "content", "every-shape.md"));
        await using var site = await LiveSite.With(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["roles/every-shape.md"] = article }
        );
        var page = (await site.Get("/roles/every-shape")).Html;
        var seen = page.Body!.TextContent + string.Concat(page.Images.Select(x => x.AlternativeText));
        var api = (await site.Get("/api/v1/roles/every-shape")).Text;
        // The languages of code and the names of entities are not read; a heading that means a section is called by its name.
        string[] notText =
        [
            "python",
            "js",
            "amp",
            "copy",
            "Required",
            "titleword",
            "a",
            "png",
            "pictures",
            "example",
            "https",
        ];

        foreach (
            var word in Word()
                .Matches(article[article.LastIndexOf("---\nintroword", StringComparison.Ordinal)..])
                .Select(m => m.Value)
                .Except(notText)
        )
        {
            seen.ShouldContain(word, Case.Sensitive, $"\"{word}\" is not on the page");
            api.ShouldContain(word, Case.Sensitive, $"\"{word}\" is not in the API");
        }
    }

    [Fact]
    public async Task The_page_shows_what_the_API_says()
    {
        var site = await ShippedSite.Running();
        var page = Plain((await site.Get("/roles/ai-architect")).Html.Body!.TextContent);
        using var api = System.Text.Json.JsonDocument.Parse((await site.Get("/api/v1/roles/ai-architect")).Bytes);

        foreach (var section in api.RootElement.GetProperty("sections").EnumerateArray())
        foreach (var group in section.GetProperty("groups").EnumerateArray())
        foreach (var item in group.GetProperty("items").EnumerateArray())
            page.ShouldContain(Plain(item.GetProperty("text").GetString()!));
    }

    [Fact]
    public async Task Introduction_and_conclusion_are_on_the_page_of_a_comparison()
    {
        const string Article = """
            ---
            title: Data Poet vs. Data Painter
            ---
            Data Poet: introverse.

            ### Why read this

            introreason

            ## Skills

            - skillword

            ## Conclusion

            conclusionboth

            Data Painter: conclusionpaint.
            """;
        await using var site = await LiveSite.With(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["comparisons/a.md"] = Article }
        );
        var page = (await site.Get("/compare/data-poet-vs-data-painter")).Html.Body!.TextContent;

        foreach (
            var word in (string[])["introverse", "Why read this", "introreason", "conclusionboth", "conclusionpaint"]
        )
            page.ShouldContain(word);
        (await site.Get("/compare/a")).Header("Location").ShouldBe("/compare/data-poet-vs-data-painter");
    }

    private static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("[A-Za-z]{3,}", RegexOptions.None, 5000)]
    private static partial Regex Word();
}
