using System.Text.Json;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>What pages state for machines: whole by schema.org's needs, and nothing that the page does not show.</summary>
public sealed class StructuredDataTests
{
    private static readonly Dictionary<string, string[]> Required = new(StringComparer.Ordinal)
    {
        ["Occupation"] = ["name", "estimatedSalary"],
        ["BreadcrumbList"] = ["itemListElement"],
        ["DefinedTerm"] = ["name", "url", "inDefinedTermSet"],
        ["Article"] = ["headline", "author", "mainEntityOfPage"],
        ["Dataset"] = ["name", "description", "distribution"],
        ["JobPosting"] = ["title", "description", "datePosted", "hiringOrganization", "jobLocation"],
    };

    // Said of the page, and not on it.
    private static readonly string[] Unseen =
    [
        "@context",
        "@type",
        "url",
        "item",
        "mainEntityOfPage",
        "inDefinedTermSet",
        "contentUrl",
        "isBasedOn",
        "duration",
        "encodingFormat",
        "position",
    ];

    [Fact]
    public async Task Every_block_is_whole_and_shown()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            var (path, answer) in (await ShippedSite.Crawled()).Answers.Where(page =>
                page.Value.MediaType == "text/html"
            )
        )
        {
            var visible = Visible(answer);
            foreach (var script in answer.Html.Scripts.Where(script => script.Type == "application/ld+json"))
            {
                var data = JsonDocument.Parse(script.TextContent).RootElement;
                var type = data.GetProperty("@type").GetString()!;
                seen.Add(type);
                data.GetProperty("@context").GetString().ShouldBe("https://schema.org");
                var names = data.EnumerateObject().Select(property => property.Name).ToList();
                Required[type].ShouldBeSubsetOf(names, $"{type} on {path}");
                foreach (var text in Texts(data))
                    visible.ShouldContain(
                        Plain(text.Replace(", small sample", "")),
                        Case.Sensitive,
                        $"{type} on {path}"
                    );
            }
        }
        seen.Order().ShouldBe(["Article", "BreadcrumbList", "Dataset", "DefinedTerm", "Occupation"]);
    }

    [Fact]
    public async Task The_licence_of_the_survey_is_an_address_or_a_work()
    {
        const string Address = "https://creativecommons.org/publicdomain/zero/1.0/";
        await using var site = await LiveSite.WithShippedContent();
        var source = File.ReadAllText(Path.Combine(site.Content, "salaries/sources.yml"));
        var line = source.Split('\n').Single(text => text.StartsWith("licence:", StringComparison.Ordinal));

        var named = await Licence("CC0 1.0");
        named.GetProperty("@type").GetString().ShouldBe("CreativeWork");
        named.GetProperty("name").GetString().ShouldBe("CC0 1.0");
        (await Licence(Address)).GetString().ShouldBe(Address);

        async Task<JsonElement> Licence(string licence)
        {
            site.Write("salaries/sources.yml", source.Replace(line, $"licence: \"{licence}\""));
            site.Publish();
            return (await site.Get("/salaries")).Html.Data("Dataset")!.Value.GetProperty("license");
        }
    }

    private static IEnumerable<string> Texts(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .Where(property => !Unseen.Contains(property.Name))
                .SelectMany(property => Texts(property.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
            JsonValueKind.Number => [element.GetDecimal().ToString("#,0")],
            _ => [element.GetString()!],
        };

    // With the description, which search results show, days as machines read them, and the name of the site.
    private static string Visible(Answer answer)
    {
        var days = answer.Html.QuerySelectorAll("time").Select(day => day.GetAttribute("datetime"));
        var description = answer.Html.QuerySelector("meta[name=description]")?.GetAttribute("content");
        return Plain(string.Join(' ', days.Append(description).Append("USD").Append(answer.Html.Body!.TextContent)));
    }

    private static string Plain(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Replace(",n=", "n=");
}
