using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>Pay comes from adverts and official statistics: nothing on the site claims that people were surveyed.</summary>
public sealed partial class PayWordsTests
{
    private const string OfPay =
        "figure.pay, [id^=pay], #page_pay, #page_method, .axis-list, .facts, .odds, [id^=role_] .note, .offer";

    // Text that people read outside of elements' content.
    private static readonly string[] Read = ["content", "aria-label", "title", "alt", "placeholder"];

    // Our own articles speak of surveys in another sense: these pairs of words are theirs.
    private static readonly HashSet<string> InArticles =
    [
        .. Directory
            .GetFiles(Repository.Content, "*.md", SearchOption.AllDirectories)
            .SelectMany(file => Pairs(File.ReadAllText(file))),
    ];

    [Fact]
    public async Task Nobody_is_said_to_have_been_asked_about_pay()
    {
        var seen = 0;
        foreach (var (path, text) in await Texts())
        {
            foreach (Match match in Asked().Matches(text))
            {
                // The pair with the word before, or that with the word after.
                var around = Pairs(text[Math.Max(0, match.Index - 40)..Math.Min(text.Length, match.Index + 60)])
                    .ToList();
                (
                    match.Value.StartsWith("survey", StringComparison.OrdinalIgnoreCase)
                    && around.Exists(InArticles.Contains)
                ).ShouldBeTrue(
                    $"{path}: …{text[Math.Max(0, match.Index - 60)..Math.Min(text.Length, match.Index + 60)]}…"
                );
                seen++;
            }
        }
        // A role asks for the design of surveys, so that what is looked for is found.
        seen.ShouldBeGreaterThan(3);
    }

    [Fact]
    public async Task Ranges_and_wages_are_no_answers()
    {
        var elements = 0;
        foreach (var (path, page) in (await ShippedSite.Crawled()).Pages)
        {
            var whole = path.StartsWith("/salaries", StringComparison.Ordinal);
            foreach (var element in page.Html.QuerySelectorAll(whole ? "main" : OfPay))
            {
                foreach (var text in Read.Select(element.GetAttribute).OfType<string>().Append(element.Text()))
                    Answers().Match(text).Value.ShouldBeEmpty($"{path}: {text}");
                elements++;
            }
            if (whole)
                Answers().Match(page.Html.Head!.InnerHtml).Value.ShouldBeEmpty(path);
        }
        elements.ShouldBeGreaterThan(200);
        foreach (var (path, text) in await Files())
        {
            if (path.Contains("salaries", StringComparison.Ordinal) || path.EndsWith(".csv", StringComparison.Ordinal))
                Answers().Match(text).Value.ShouldBeEmpty(path);
            else if (path.EndsWith(".md", StringComparison.Ordinal))
                Answers().Match(PayOf(text)).Value.ShouldBeEmpty(path);
        }
    }

    [Fact]
    public async Task The_description_of_the_api_speaks_of_adverts_and_wages()
    {
        using var document = JsonDocument.Parse((await (await ShippedSite.Running()).Get("/openapi/v1.json")).Bytes);
        var parts = document
            .RootElement.GetProperty("paths")
            .EnumerateObject()
            .Where(path => path.Name.Contains("salaries", StringComparison.Ordinal))
            .SelectMany(path => Prose(path.Value))
            .Concat(
                document
                    .RootElement.GetProperty("components")
                    .GetProperty("schemas")
                    .EnumerateObject()
                    .Where(schema => Pay().IsMatch(schema.Name))
                    .SelectMany(schema => Prose(schema.Value).Append(schema.Name))
            )
            .ToList();

        parts.Count.ShouldBeGreaterThan(40);
        foreach (var part in parts)
            Answers().Match(part).Value.ShouldBeEmpty(part);
        foreach (var word in new[] { "advertised", "official", "distinct ranges" })
            parts.ShouldContain(part => part.Contains(word, StringComparison.OrdinalIgnoreCase), word);

        // Descriptions, summaries and names of fields, but not those of the answers of HTTP.
        static IEnumerable<string> Prose(JsonElement element) =>
            element.ValueKind switch
            {
                JsonValueKind.Object => element
                    .EnumerateObject()
                    .Where(property => property.Name is not ("responses" or "x-codeSamples"))
                    .SelectMany(property => Prose(property.Value).Append(property.Name)),
                JsonValueKind.Array => element.EnumerateArray().SelectMany(Prose),
                JsonValueKind.String => [element.GetString()!],
                _ => [],
            };
    }

    // Every page as it is read, and every other file as it is.
    private static async Task<List<(string Path, string Text)>> Texts()
    {
        var pages =
            from page in (await ShippedSite.Crawled()).Pages
            from text in page
                .Value.Html.All.SelectMany(element => Read.Select(element.GetAttribute))
                .OfType<string>()
                .Append(page.Value.Html.Body!.TextContent)
            where Asked().IsMatch(text)
            select (page.Key, text);
        return [.. pages, .. await Files()];
    }

    private static async Task<List<(string Path, string Text)>> Files()
    {
        var site = await ShippedSite.Running();
        string[] more =
        [
            "/llms.txt",
            "/openapi/v1.json",
            "/salaries.csv",
            "/salaries.csv?figures=official",
            "/api/v1/salaries",
            "/api/v1/compare?roles=data-analyst,data-scientist",
            "/compare/data-analyst-vs-data-scientist.md",
            "/compare/data-analyst-vs-data-scientist.csv",
            .. ShippedPay.Roles.SelectMany(role =>
                new[]
                {
                    $"/roles/{role}.md",
                    $"/salaries/{role}.csv",
                    $"/api/v1/salaries/{role}",
                    $"/api/v1/roles/{role}",
                }
            ),
        ];
        var files = (await ShippedSite.Crawled())
            .Answers.Where(answer =>
                answer.Value.MediaType is { } type
                && type != "text/html"
                && !type.StartsWith("image/", StringComparison.Ordinal)
            )
            .Where(answer => !answer.Key.Contains(".css", StringComparison.Ordinal))
            .Select(answer => (answer.Key, answer.Value.Text))
            .ToList();
        foreach (var path in more.Except(files.Select(file => file.Key)))
        {
            var answer = await site.Get(path);
            ((int)answer.Status).ShouldBe(200, path);
            files.Add((path, answer.Text));
        }
        return files;
    }

    private static string PayOf(string markdown)
    {
        var start = markdown.IndexOf("## Pay", StringComparison.Ordinal);
        start.ShouldBeGreaterThan(0);
        var end = markdown.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return end < 0 ? markdown[start..] : markdown[start..end];
    }

    private static IEnumerable<string> Pairs(string text)
    {
        var words = Word().Matches(text).Select(word => word.Value.ToLowerInvariant()).ToList();
        return words
            .Zip(words.Skip(1))
            .Where(pair => Asked().IsMatch(pair.First) || Asked().IsMatch(pair.Second))
            .Select(pair => $"{pair.First} {pair.Second}");
    }

    [GeneratedRegex(@"\bsurvey\w*|people told|\bwho answered|respondents?\b", RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Asked();

    [GeneratedRegex(
        @"\b(answer\w*|survey\w*|respondents?|people told)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Answers();

    [GeneratedRegex(@"[\p{L}\d]+", RegexOptions.None, 5000)]
    private static partial Regex Word();

    [GeneratedRegex(@"Salar|Advert|Wage|Percentiles|Occupation|Source|Odds", RegexOptions.None, 1000)]
    private static partial Regex Pay();
}
