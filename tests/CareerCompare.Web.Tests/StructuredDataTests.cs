using System.Text.Json;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>Structured data of pages: complete by schema.org's rules, and nothing that the page does not show.</summary>
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

    // Said of a job in the words of schema.org, and on its page in ours.
    private static readonly Dictionary<string, string> Mapped = new(StringComparer.Ordinal)
    {
        ["FULL_TIME"] = "Full-time",
        ["PART_TIME"] = "Part-time",
        ["CONTRACTOR"] = "Freelance",
        ["TELECOMMUTE"] = "Remote (",
        ["YEAR"] = " a year",
        ["HOUR"] = " an hour",
        ["EUR"] = "€",
        ["GBP"] = "£",
        ["2999-01-31T00:00:00Z"] = "2999-01-31",
    };

    // By address: what the page shows of the country that is stated.
    private static readonly Dictionary<string, (string Country, string Shown)> Places = new(StringComparer.Ordinal)
    {
        ["/jobs/above"] = ("CH", "Basel, Switzerland"),
        ["/jobs/below"] = ("US", "Austin, TX, USA"),
        ["/jobs/by-the-hour"] = ("GB", "Leeds, UK"),
        ["/jobs/far"] = ("DE", "Remote (Germany)"),
        ["/jobs/hostile"] = ("PL", "Kraków, Poland"),
        ["/jobs/on-target"] = ("GB", "London, United Kingdom"),
        ["/jobs/shy"] = ("SG", "Singapore"),
    };

    [Fact]
    public async Task Every_block_is_whole_and_shown() =>
        Types(await ShippedSite.Crawled())
            .ShouldBe(["Article", "BreadcrumbList", "Dataset", "DefinedTerm", "Occupation"]);

    [Fact]
    public async Task Every_job_is_whole_and_shown()
    {
        var files = SmallContent.Files();
        void Job(string slug, string facts) =>
            files[$"jobs/{slug}.md"] =
                $"---\ncompany: Sample & Press\nposted: 2026-01-03\n{facts}\n---\nTunes <things>, day by day.\n\n## Skills\n\n- Patience\n";
        Job(
            "by-the-hour",
            "title: Tuner\nlocation: Leeds, UK\nsalary: £45.50 - £60 per hour\nexpires: 2999-01-31\nemployment: [Part-time, Freelance, Odd jobs]"
        );
        Job(
            "below",
            "title: Tuner of pianos\nlocation: Austin, TX, USA\nsalary: up to $80k + equity\nemployment: [Full-time]"
        );
        Job("above", "title: Tuner of clocks\nlocation: Basel, Switzerland\nsalary: from CHF 120'000.-");
        Job("on-target", "title: Tuner of sales\nlocation: London, United Kingdom\nsalary: Up to £90k OTE + equity");
        Job("far", "title: Tuner from afar\nremote: true\nlocation: Germany\nsalary: €70k");
        Job(
            "hostile",
            "title: \"Tuner </script><b>of</b> \\\"models\\\" & more\"\nlocation: Kraków, Poland\nsalary: PLN 20 000"
        );
        Job("shy", "title: Quiet tuner\nlocation: Singapore\nsalary: competitive");
        Job("sample", "title: Example tuner\nlocation: Leeds, UK\nsample: true");
        Job("gone", "title: Former tuner\nlocation: Leeds, UK\nexpires: 2026-01-04");
        Job("anywhere", "title: Tuner anywhere\nremote: true");
        Job("town", "title: Tuner in town\nlocation: Leeds");
        await using var site = await LiveSite.With(files);
        var crawl = await Crawl.Start(site);

        Types(crawl).ShouldContain("JobPosting");
        var postings = crawl
            .Pages.Select(page => (page.Key, Data: page.Value.Html.Data("JobPosting")))
            .Where(page => page.Data is not null)
            .ToDictionary(page => page.Key, page => page.Data!.Value, StringComparer.Ordinal);
        postings.Keys.Order(StringComparer.Ordinal).ShouldBe(Places.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, posting) in postings)
        {
            var address = posting.GetProperty("jobLocation").GetProperty("address");
            address.GetProperty("@type").GetString().ShouldBe("PostalAddress", path);
            address.GetProperty("addressCountry").GetString().ShouldBe(Places[path].Country, path);
        }
        postings
            .Where(posting => !posting.Value.TryGetProperty("baseSalary", out _))
            .Select(posting => posting.Key)
            .ShouldBe(["/jobs/hostile", "/jobs/on-target", "/jobs/shy"], ignoreOrder: true);
        postings["/jobs/hostile"]
            .GetProperty("title")
            .GetString()
            .ShouldBe("Tuner </script><b>of</b> \"models\" & more");
        postings["/jobs/by-the-hour"]
            .GetProperty("employmentType")
            .EnumerateArray()
            .Select(kind => kind.GetString())
            .ShouldBe(["PART_TIME", "CONTRACTOR"]);
    }

    // The types of all blocks, each compared with its page.
    private static List<string> Types(Crawl crawl)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, answer) in crawl.Answers.Where(page => page.Value.MediaType == "text/html"))
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
                foreach (var text in Texts(data).SelectMany(text => Shown(path, text).Split('\n')))
                    visible.ShouldContain(
                        Plain(text.Replace(", small sample", "")),
                        Case.Sensitive,
                        $"{type} on {path}"
                    );
            }
        }
        return [.. seen.Order(StringComparer.Ordinal)];
    }

    [Fact]
    public async Task The_licence_of_the_figures_is_an_address_or_a_work()
    {
        const string Address = "https://creativecommons.org/publicdomain/zero/1.0/";
        await using var site = await LiveSite.WithShippedContent();
        var source = File.ReadAllText(Path.Combine(site.Content, "sources/aijobs.yml"));
        var line = source.Split('\n').Single(text => text.StartsWith("licence:", StringComparison.Ordinal));

        var named = await Licence("CC0 1.0");
        named.GetProperty("@type").GetString().ShouldBe("CreativeWork");
        named.GetProperty("name").GetString().ShouldBe("CC0 1.0");
        (await Licence(Address)).GetString().ShouldBe(Address);

        async Task<JsonElement> Licence(string licence)
        {
            site.Write("sources/aijobs.yml", source.Replace(line, $"licence: \"{licence}\""));
            site.Publish();
            return (await site.Get("/salaries")).Html.Data("Dataset")!.Value.GetProperty("license");
        }
    }

    private static string Shown(string path, string text) =>
        Places.TryGetValue(path, out var place) && place.Country == text
            ? place.Shown
            : Mapped.GetValueOrDefault(text, text);

    private static IEnumerable<string> Texts(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .Where(property => !Unseen.Contains(property.Name))
                .SelectMany(property => Texts(property.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
            JsonValueKind.Number => [element.GetDecimal().ToString("#,0.##")],
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
