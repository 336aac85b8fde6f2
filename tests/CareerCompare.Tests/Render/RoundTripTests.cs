using System.Text.RegularExpressions;
using CareerCompare.Check;
using CareerCompare.Read;
using CareerCompare.Render;
using CareerCompare.Store;

namespace CareerCompare.Tests.Render;

/// <summary>Markdown that is written from a document parses to the same document, the numbers of lines aside.</summary>
public sealed partial class RoundTripTests
{
    [Fact]
    public void Every_shipped_article_is_written_as_it_was_read()
    {
        var articles = ContentCheck
            .Run(ContentRoot.Find())
            .Files.Select(file => file.Article)
            .OfType<Article>()
            .ToList();

        articles.Count.ShouldBeGreaterThan(100);
        foreach (var article in articles)
            Same(article);
    }

    /// <summary>Texts that were written as something else once.</summary>
    [Theory]
    [InlineData("roles/poet.md", "title: Poet", "1. verse\n\n   *")]
    [InlineData("roles/poet.md", "title: Poet", "|\n:\n=")]
    [InlineData("roles/poet.md", "title: Poet", "[**|**]()\n-|")]
    [InlineData("roles/poet.md", "title: Poet", "*~******~*****")]
    [InlineData("comparisons/poet-vs-bard.md", "title: Poet vs. Bard", "verse \\\nPoet: rhyme")]
    public void An_odd_text_is_written_as_it_was_read(string path, string front, string body)
    {
        using var folder = new TemporaryFolder();
        folder.Write(path, $"---\n{front}\n---\n{body}\n");

        Same(ContentCheck.Run(folder.Path).Files.Select(file => file.Article).OfType<Article>().Single());
    }

    /// <summary>Holds an article against what its Markdown parses to.</summary>
    internal static void Same(Article article)
    {
        foreach (var section in article.Sections)
        foreach (var content in section.Parts.Select(part => part.Content).Prepend(section.Shared))
        {
            var markdown = new Markdown().From(content, level: 3);
            var (before, after) = (Shape(content), Shape(Read(markdown)));
            (before == after).ShouldBeTrue($"{article.Path}, {section.Key}:\n{markdown}\n{before}\n{after}");
        }
    }

    private static Content Read(string markdown)
    {
        using var folder = new TemporaryFolder();
        folder.Write("roles/one.md", $"---\ntitle: One\n---\n\n## Zebra\n\n{markdown}\n\n## Last\n\nEnd.\n");
        var article = ContentCheck.Run(folder.Path).Files.Select(file => file.Article).OfType<Article>().Single();
        return article.Sections.FirstOrDefault(section => section.Key == "zebra")?.Shared ?? Content.Empty;
    }

    private static string Shape(Content content) =>
        Line().Replace(CareerJson.Write(content), "").Replace("},{", "},\n{");

    [GeneratedRegex(",?\"(First)?Line\":[0-9]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Line();
}
