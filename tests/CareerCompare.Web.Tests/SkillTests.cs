using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>Skills in the articles we ship: every number agrees with its list, and every list with the articles.</summary>
public sealed partial class SkillTests
{
    [Fact]
    public async Task Every_pair_of_roles_adds_up()
    {
        var roles = await Roles();
        foreach (var (one, other) in Pairs([.. roles.Keys]))
        {
            var pair = await Json($"/api/v1/compare?roles={one},{other}");
            var shared = Slugs(pair.GetProperty("terms").GetProperty("shared"));
            foreach (var role in new[] { one, other })
            {
                var only = Slugs(pair.GetProperty("terms").GetProperty("only").GetProperty(role));
                only.Intersect(shared).ShouldBeEmpty();
                only.Concat(shared).Order().ShouldBe(roles[role].Order(), $"{one} {other}");
            }
            foreach (var way in pair.GetProperty("transitions").EnumerateArray())
            {
                var (have, need, missing) = (
                    Slugs(way.GetProperty("have")),
                    Slugs(way.GetProperty("need")),
                    Slugs(way.GetProperty("missing"))
                );
                have.Order().ShouldBe(shared.Order());
                have.Concat(missing).Order().ShouldBe(need.Order());
                need.Order().ShouldBe(roles[way.GetProperty("to").GetString()!].Order());
                way.GetProperty("score")
                    .GetDouble()
                    .ShouldBe(need.Count == 0 ? 0 : (double)have.Count / need.Count, 0.0001);
            }
        }
    }

    [Fact]
    public async Task Every_evidence_names_its_term_on_its_line()
    {
        var names = await Names();
        var files = new Dictionary<string, string[]>();
        foreach (var role in (await Roles()).Keys)
        foreach (var term in (await Json($"/api/v1/roles/{role}")).GetProperty("terms").EnumerateArray())
        foreach (var place in term.GetProperty("evidence").EnumerateArray())
        {
            var path = place.GetProperty("source").GetProperty("article").GetString()!;
            if (!files.TryGetValue(path, out var lines))
                files[path] = lines = await File.ReadAllLinesAsync(Path.Combine(Repository.Content, path));
            var number = place.GetProperty("source").GetProperty("line").GetInt32();
            // A name that goes on behind a line's end.
            var line = Plain(lines[number - 1] + " " + (number < lines.Length ? lines[number] : ""));
            var first = Plain(lines[number - 1]);
            var slug = term.GetProperty("slug").GetString()!;
            names[slug]
                .Exists(name => line.Contains(name) && first.Contains(name.Split(' ')[0]))
                .ShouldBeTrue($"{slug} in {path}:{number}: {first}");
            names[slug]
                .Exists(name => Plain(place.GetProperty("text").GetString()!).Contains(name))
                .ShouldBeTrue($"{slug} in {place}");
        }
    }

    [Fact]
    public async Task Links_to_terms_leave_every_letter_as_it_was()
    {
        await using var plain = await LiveSite.WithShippedContent(except: "terms");
        var site = await ShippedSite.Running();
        var links = 0;
        foreach (var path in (await Roles()).Keys.Select(role => $"/api/v1/roles/{role}").Concat(await Comparisons()))
        {
            var linked = Html(JsonDocument.Parse((await site.Get(path)).Text).RootElement);
            var bare = Html(JsonDocument.Parse((await plain.Get(path)).Text).RootElement);
            links += linked.Sum(html => Link().Count(html));
            linked.Select(html => Link().Replace(html, "${text}")).ShouldBe(bare, path);
        }
        links.ShouldBeGreaterThan(500);
    }

    [Fact]
    public async Task A_choice_lives_in_the_address()
    {
        var site = await ShippedSite.Running();

        (await site.Get("/fit?skills=python&skills=sql&lacks=")).Header("Location").ShouldBe("/fit?skills=python,sql");
        (await site.Get("/fit?skills=sql&skills=Python&lacks=k8s"))
            .Header("Location")
            .ShouldBe("/fit?skills=sql,python&lacks=kubernetes");
        var page = (await site.Get("/fit?skills=python,sql")).Html;
        page.QuerySelectorAll("input[checked]")
            .Select(box => box.GetAttribute("value"))
            .Order()
            .ShouldBe(["python", "sql"]);
        page.QuerySelectorAll(".ranked > li").Length.ShouldBeGreaterThan(3);
        page.QuerySelector(".links a[href^='/compare?roles=']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Roles_that_ask_for_what_one_lacks_come_last()
    {
        var site = await ShippedSite.Running();
        var roles = await Roles();
        var page = (await site.Get("/fit?skills=python,sql&lacks=kubernetes")).Html;
        var asking = page.QuerySelectorAll(".ranked h3 a")
            .Select(link => roles[link.GetAttribute("href")!.Split('/')[^1]].Contains("kubernetes"))
            .ToList();

        asking.ShouldContain(false);
        asking.ShouldBe(asking.Order());
    }

    [Theory]
    [InlineData("/skills/K8s", "/skills/kubernetes")]
    [InlineData("/skills/Python", "/skills/python")]
    [InlineData("/skills/python/", "/skills/python")]
    public async Task A_term_has_one_address(string path, string canonical) =>
        (await (await ShippedSite.Running()).Get(path)).Header("Location").ShouldBe(canonical);

    [Theory]
    [InlineData("/skills/no-such-term")]
    [InlineData("/skills/python?page=99")]
    [InlineData("/search?q=python&page=99")]
    public async Task Unknown_terms_answer_404(string path) =>
        (await (await ShippedSite.Running()).Get(path)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task The_api_and_the_page_of_a_term_agree()
    {
        var site = await ShippedSite.Running();
        foreach (var slug in new[] { "python", "statistics", "kubernetes", "cmake" })
        {
            var term = await Json($"/api/v1/terms/{slug}");
            var page = (await site.Get($"/skills/{slug}")).Html;
            page.QuerySelectorAll("tbody th a")
                .Select(link => link.TextContent)
                .ShouldBe(
                    term.GetProperty("roles").EnumerateArray().Select(role => role.GetProperty("title").GetString()!)
                );
            page.QuerySelector(".definition")!.TextContent.Trim().ShouldBe(term.GetProperty("description").GetString());
        }
    }

    private static async Task<JsonElement> Json(string path) =>
        JsonDocument.Parse((await (await ShippedSite.Running()).Get(path)).Text).RootElement;

    private static async Task<Dictionary<string, List<string>>> Roles()
    {
        var roles = new Dictionary<string, List<string>>();
        foreach (var role in (await Json("/api/v1/roles?pageSize=100")).GetProperty("items").EnumerateArray())
        {
            var slug = role.GetProperty("slug").GetString()!;
            var terms = (await Json($"/api/v1/roles/{slug}")).GetProperty("terms").EnumerateArray();
            roles[slug] = [.. terms.Select(term => term.GetProperty("slug").GetString()!)];
        }
        return roles;
    }

    private static async Task<IEnumerable<string>> Comparisons() =>
        Directory
            .GetFiles(Path.Combine(Repository.Content, "comparisons"), "*.md")
            .Select(file => Path.GetFileNameWithoutExtension(file).Split("-vs-"))
            .Select(roles => $"/api/v1/compare?roles={string.Join(',', roles)}");

    private static async Task<Dictionary<string, List<string>>> Names() =>
        (await Json("/api/v1/terms?pageSize=1000"))
            .GetProperty("items")
            .EnumerateArray()
            .ToDictionary(
                term => term.GetProperty("slug").GetString()!,
                term =>
                    term.GetProperty("aliases")
                        .EnumerateArray()
                        .Append(term.GetProperty("title"))
                        .Select(name => Stem(Plain(name.GetString()!)))
                        .ToList()
            );

    private static IEnumerable<(string, string)> Pairs(List<string> roles) =>
        from i in Enumerable.Range(0, roles.Count)
        from j in Enumerable.Range(i + 1, roles.Count - i - 1)
        select (roles[i], roles[j]);

    private static List<string> Slugs(JsonElement list) => [.. list.EnumerateArray().Select(slug => slug.GetString()!)];

    private static List<string> Html(JsonElement answer) =>
        [
            .. answer
                .GetProperty("sections")
                .EnumerateArray()
                .SelectMany(section =>
                    section.TryGetProperty("html", out var html)
                        ? [html.GetString()!]
                        : section
                            .GetProperty("cells")
                            .EnumerateObject()
                            .Select(cell => cell.Value.GetProperty("html").GetString()!)
                ),
        ];

    // The common start of a name's singular and plural.
    private static string Stem(string name) => name.Length > 3 ? name.TrimEnd('s', 'y') : name;

    // Without markup, hyphens and letter case.
    private static string Plain(string text) =>
        Blanks().Replace(Markup().Replace(text, "").Replace('-', ' ').ToLowerInvariant(), " ");

    [GeneratedRegex(
        "<a class=\"glossary\" href=\"/skills/[^\"]+\">(?<text>[^<]*)</a>",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Link();

    [GeneratedRegex("[*`]|\\]\\([^)]*\\)|\\[", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Markup();

    [GeneratedRegex("\\s+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Blanks();
}
