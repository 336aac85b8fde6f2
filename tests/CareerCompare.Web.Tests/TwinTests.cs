using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CareerCompare.Web.Tests.Harness;
using Markdig;

namespace CareerCompare.Web.Tests;

/// <summary>Pages in other forms say what the pages say.</summary>
public sealed class TwinTests
{
    private const string Pair = "/compare/ai-architect-vs-deep-learning-engineer";

    // As GitHub reads Markdown.
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoLinks()
        .UseTaskLists()
        .UseEmphasisExtras()
        .UseFootnotes()
        .Build();

    [Fact]
    public async Task Every_text_of_every_role_is_in_its_Markdown()
    {
        var site = await ShippedSite.Running();
        using var list = JsonDocument.Parse((await site.Get("/api/v1/roles?pageSize=100")).Bytes);
        var slugs = list
            .RootElement.GetProperty("items")
            .EnumerateArray()
            .Select(role => role.GetProperty("slug").GetString()!)
            .ToList();

        slugs.Count.ShouldBeGreaterThan(30);
        foreach (var slug in slugs)
            await ShouldSayTheSame(site, $"/api/v1/roles/{slug}", $"/roles/{slug}.md");
    }

    [Fact]
    public async Task Every_text_of_a_comparison_is_in_its_Markdown()
    {
        var site = await ShippedSite.Running();

        await ShouldSayTheSame(site, "/api/v1/compare?roles=ai-architect,deep-learning-engineer", Pair + ".md");
        await ShouldSayTheSame(
            site,
            "/api/v1/compare?roles=data-architect,prompt-engineer",
            "/compare/data-architect-vs-prompt-engineer.md"
        );
    }

    [Theory]
    [InlineData("/recruiters?x=y#page_main", "(https://careers.example/recruiters?x=y#page_main)")]
    [InlineData("../recruiters", "(https://careers.example/recruiters)")]
    [InlineData("https://example.com/pay", "(https://example.com/pay)")]
    [InlineData("mailto:poet@example.com", "(mailto:poet@example.com)")]
    public async Task A_salary_claim_leads_where_the_page_leads(string url, string target)
    {
        var claim = $"{{statistic: median, amount: 1, currency: USD, year: 2025, source: Poets, url: '{url}'}}";
        await using var site = await LiveSite.With(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["roles/poet.md"] = $"---\ntitle: Poet\nsalary: {{claims: [{claim}]}}\n---\n## Skills\n\n- One\n",
            }
        );

        (await site.Get("/roles/poet.md")).Text.ShouldContain($"[Poets]{target}");
    }

    [Fact]
    public async Task Every_shape_of_Markdown_stays_what_it_is()
    {
        var article = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "content", "every-shape.md"));
        await using var site = await LiveSite.With(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["roles/every-shape.md"] = article }
        );

        await ShouldSayTheSame(site, "/api/v1/roles/every-shape", "/roles/every-shape.md");
        var html = Read(await site.Get("/roles/every-shape.md"));
        html.QuerySelectorAll("pre code")
            .Select(code => code.TextContent.Trim())
            .ShouldBe(["codeinitem = 1", "const fenced = \"<b>\";", "indentedcode"]);
        html.QuerySelectorAll("blockquote").Length.ShouldBe(3);
        html.QuerySelectorAll("li li li").Select(item => item.TextContent.Trim()).ShouldContain("grandchild");
        html.QuerySelectorAll("ol > li")
            .Select(item => item.ChildNodes[0].TextContent.Trim())
            .ShouldContain("numberedchild");
        html.QuerySelectorAll("ol > li").Length.ShouldBe(3);
        html.QuerySelectorAll("a").ShouldContain(link => link.TextContent == "linkword");
        html.QuerySelectorAll("table td code").Select(CellText).ShouldBe(["pipe|cell"]);
        html.QuerySelectorAll("strong").ShouldContain(bold => bold.TextContent == "boldword");
    }

    [Fact]
    public async Task Text_that_looks_like_markup_stays_text()
    {
        string[] texts =
        [
            "1. no list",
            "2) no list",
            "# no heading",
            "> no quotation",
            "- no bullet",
            "+ no bullet",
            "=== no underline",
            "--- no rule",
            "*no stars* and _no lines_ and __none__",
            "~~~ no fence and ~~nothing struck~~",
            "``no code`` and ```none```",
            "[no link](https://example.com/a_b_c) and [none] and ![no picture](x.png)",
            "| no | table |",
            "<b>no markup</b> and <https://example.com/a_b_c>",
            "https://example.com/a_b_c*d and www.example.com/a_b_c",
            "&amp; &copy; &#65; stay and so do R&D, AT&T; and \\backslashes\\*",
            "[^1] [x] [ ] snake_case_name C# C++ $5 and $6 F#",
        ];
        var files = SmallContent.Files();
        files.Remove("comparisons/model-tuner-vs-data-gardener.md");
        files["roles/model-tuner.md"] =
            SmallContent.Role("'Model Tuner #'", "Tunes *all* models_.")
            + "\n\n## Best Practices\n\n"
            + string.Join("\n\n", texts.Select(Escaped))
            + "\n\n"
            + string.Join('\n', texts.Select(text => "- " + Escaped(text)));
        await using var site = await LiveSite.With(files);

        var html = Read(await site.Get("/roles/model-tuner.md"));

        html.QuerySelector("h1")!.TextContent.ShouldBe("Model Tuner #");
        html.QuerySelector("blockquote")!.TextContent.Trim().ShouldBe("Tunes *all* models_.");
        texts.Except(html.QuerySelectorAll("p").Select(p => p.TextContent)).ShouldBeEmpty();
        texts.Except(html.QuerySelectorAll("li").Select(item => item.TextContent)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Markdown_says_what_roles_pay_with_number_source_and_date()
    {
        var site = await ShippedSite.Running();
        using var api = JsonDocument.Parse(
            (await site.Get("/api/v1/salaries/ai-architect?region=global&year=all")).Bytes
        );
        var role = Read(await site.Get("/roles/ai-architect.md"));
        var pair = Read(await site.Get(Pair + ".md"));

        var rows = Rows(role, 0);
        var groups = api.RootElement.GetProperty("adverts").EnumerateArray().ToList();
        rows.Count.ShouldBe(groups.Count);
        foreach (var (cells, group) in rows.Zip(groups))
        {
            cells[1].ShouldBe(Number(group.GetProperty("n")));
            cells[2].ShouldBe(Number(group.GetProperty("adverts")));
            if (group.GetProperty("low").ValueKind == JsonValueKind.Object)
                cells[3..]
                    .ShouldBe([
                        "$" + Number(group.GetProperty("low").GetProperty("p10")),
                        "$" + Number(group.GetProperty("low").GetProperty("p50")),
                        "$" + Number(group.GetProperty("mid").GetProperty("p50")),
                        "$" + Number(group.GetProperty("high").GetProperty("p50")),
                        "$" + Number(group.GetProperty("high").GetProperty("p90")),
                    ]);
        }
        Rows(pair, 0).ShouldBe(rows);
        Rows(pair, 1).ShouldNotBeEmpty();
        var source = api.RootElement.GetProperty("sources").EnumerateArray().Single();
        foreach (var name in new[] { "title", "publisher", "licence", "edition" })
        {
            role.Body!.TextContent.ShouldContain(source.GetProperty(name).GetString()!);
            pair.Body!.TextContent.ShouldContain(source.GetProperty(name).GetString()!);
        }

        static List<string[]> Rows(IHtmlDocument html, int table) =>
            [
                .. html.QuerySelectorAll("table")[table]
                    .QuerySelectorAll("tbody tr")
                    .Select(row => row.Children.Select(cell => cell.TextContent).ToArray()),
            ];

        static string Number(JsonElement number) => number.GetInt32().ToString("#,0", CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task The_figures_of_a_pair_are_those_of_the_API()
    {
        var site = await ShippedSite.Running();
        using var api = JsonDocument.Parse(
            (await site.Get("/api/v1/compare?roles=ai-architect,deep-learning-engineer")).Bytes
        );
        var lines = (await site.Get(Pair + ".csv")).Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var header = lines[0].Split(',');
        string[] names = ["level", "region", "year", "currency", "n", "adverts"];
        string[] amounts = ["low10", "low25", "low50", "mid50", "high50", "high75", "high90"];

        var said =
            from role in new[] { "ai-architect", "deep-learning-engineer" }
            from line in api
                .RootElement.GetProperty("salary")
                .GetProperty("roles")
                .GetProperty(role)
                .GetProperty("adverts")
                .EnumerateArray()
            select string.Join(
                ',',
                names
                    .Select(name => line.GetProperty(name).ToString())
                    .Prepend(role)
                    .Concat(amounts.Select(amount => Amount(line, amount[..^2], "p" + amount[^2..])))
            );

        lines[0].ShouldBe((await site.Get("/salaries/ai-architect.csv")).Text.Split("\r\n")[0]);
        lines.Length.ShouldBeGreaterThan(6);
        lines[1..]
            .Select(line => line.Split(','))
            .Select(cells =>
                string.Join(
                    ',',
                    names.Prepend("role").Concat(amounts).Select(name => cells[Array.IndexOf(header, name)])
                )
            )
            .ShouldBe(said);

        static string Amount(JsonElement line, string end, string percentile) =>
            line.GetProperty(end) is { ValueKind: JsonValueKind.Object } ends ? $"{ends.GetProperty(percentile)}" : "";
    }

    [Theory]
    [InlineData("/roles/AI-Architect.md", "/roles/ai-architect.md")]
    [InlineData("/roles/ai-architect.MD", "/roles/ai-architect.md")]
    [InlineData("/roles/ml-engineer.md", "/roles/machine-learning-engineer.md")]
    [InlineData("/compare/deep-learning-engineer-vs-ai-architect.md", Pair + ".md")]
    [InlineData("/compare/deep-learning-engineer-vs-ai-architect.csv", Pair + ".csv")]
    [InlineData("/compare/AI-Architect-VS-Deep-Learning-Engineer.csv", Pair + ".csv")]
    [InlineData("/compare/ml-engineer-vs-ai-architect.md", "/compare/machine-learning-engineer-vs-ai-architect.md")]
    public async Task Other_spellings_lead_to_the_one_address(string path, string location)
    {
        var answer = await (await ShippedSite.Running()).Get(path);

        answer.Status.ShouldBe(HttpStatusCode.MovedPermanently);
        answer.Header("Location").ShouldBe(location);
    }

    [Theory]
    [InlineData("/roles/no-such-role.md")]
    [InlineData("/roles/.md")]
    [InlineData("/compare/ai-architect.md")]
    [InlineData("/compare/ai-architect-vs-no-such-role.md")]
    [InlineData("/compare/ai-architect-vs-no-such-role.csv")]
    [InlineData("/roles/ai-architect.txt")]
    public async Task Unknown_pages_answer_404(string path) =>
        (await (await ShippedSite.Running()).Get(path)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_page_that_moved_takes_its_other_forms_along()
    {
        var files = SmallContent.Files();
        files["redirects.yml"] = """
            /roles/tuner-of-models: /roles/model-tuner
            /roles/all: /skills
            /compare/a-vs-b: /compare/model-tuner-vs-data-gardener
            """;
        await using var site = await LiveSite.With(files);

        (await site.Get("/roles/tuner-of-models.md")).Header("Location").ShouldBe("/roles/model-tuner.md");
        (await site.Get("/compare/a-vs-b.md")).Header("Location").ShouldBe("/compare/model-tuner-vs-data-gardener.md");
        (await site.Get("/roles/all.md")).Status.ShouldBe(HttpStatusCode.NotFound);
        // There are no adverts.
        (await site.Get("/compare/model-tuner-vs-data-gardener.csv")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/roles/ai-architect", ".md")]
    [InlineData(Pair, ".md")]
    [InlineData(Pair, ".csv")]
    [InlineData("/salaries", ".csv")]
    [InlineData("/salaries/ai-architect", ".csv")]
    public async Task Search_engines_list_the_page_and_not_its_other_forms(string path, string ending)
    {
        var twin = await (await ShippedSite.Running()).Get(path + ending);

        twin.Status.ShouldBe(HttpStatusCode.OK);
        twin.Header("X-Robots-Tag").ShouldBe("noindex");
        twin.Header("Link").ShouldBe($"<{LiveSite.BaseUrl}{path}>; rel=\"canonical\"");
        if (ending == ".md")
            twin.Text.ShouldContain($"<{LiveSite.BaseUrl}{path}>");
    }

    [Theory]
    [InlineData("/roles/ai-architect", "/roles/ai-architect.md", "/api/v1/roles/ai-architect")]
    [InlineData(Pair, Pair + ".md", Pair + ".csv", "/api/v1/compare?roles=ai-architect,deep-learning-engineer")]
    public async Task A_page_names_its_other_forms(string path, params string[] forms)
    {
        var page = (await (await ShippedSite.Running()).Get(path)).Html;

        page.QuerySelectorAll(
                "link[rel=alternate]:not([type='application/atom+xml'], [type='application/json+oembed'])"
            )
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(forms.Select(form => LiveSite.BaseUrl + form));
        page.QuerySelectorAll("#page_use ul a").Select(link => link.GetAttribute("href")).ShouldBe(forms);
        page.QuerySelectorAll("link[rel=alternate][type='text/markdown']").Length.ShouldBe(1);
    }

    // Every text of the API, wherever in the answer it stands.
    private static async Task ShouldSayTheSame(LiveSite site, string api, string twin)
    {
        using var answer = JsonDocument.Parse((await site.Get(api)).Bytes);
        var page = Read(await site.Get(twin));
        foreach (var picture in page.QuerySelectorAll("img"))
            picture.OuterHtml = picture.GetAttribute("alt")!;
        // A table is one in Markdown; as plain text the API has bars between its cells.
        foreach (var row in page.QuerySelectorAll("tr"))
            row.TextContent = string.Join(" | ", row.Children.Select(CellText)) + "\n";
        var read = Plain(page.Body!.TextContent);
        var texts = answer.RootElement.GetProperty("sections").EnumerateArray().SelectMany(Texts).ToList();

        texts.ShouldNotBeEmpty();
        foreach (var text in texts)
            read.ShouldContain(Plain(text), Case.Sensitive, twin);
    }

    private static IEnumerable<string> Texts(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .Where(property => property.Name is not ("html" or "key" or "source"))
                .SelectMany(property => Texts(property.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
            JsonValueKind.String => [element.GetString()!],
            _ => [],
        };

    // This reader keeps the backslash of a bar inside of code, where GitHub does not.
    private static string CellText(IElement cell) => cell.TextContent.Replace("\\|", "|", StringComparison.Ordinal);

    private static IHtmlDocument Read(Answer twin)
    {
        twin.Status.ShouldBe(HttpStatusCode.OK);
        return new HtmlParser().ParseDocument(Markdown.ToHtml(twin.Text, GitHub));
    }

    private static string Escaped(string text) =>
        string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) || c == ' ' ? $"{c}" : $"\\{c}"));

    private static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
