using System.Net;
using System.Text.Json;
using CareerCompare.Web.Tests.Harness;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CareerCompare.Web.Tests;

/// <summary>The pictures for link previews, one for each page.</summary>
public sealed class PreviewPictureTests
{
    private const string Pair = "/compare/ai-architect-vs-deep-learning-engineer";
    private const string OfSite = "/card.png";
    private const int LargestFile = 60_000;

    // Of the roles' marks by column, of the pale band of the second, and of a flag that warns.
    private const int First = 0x2173c9;
    private const int Second = 0xb3540e;
    private const int PaleSecond = 0xe2bea3;
    private const int Warning = 0xfff5cc;

    public static TheoryData<string> Pages =>
        [
            "/roles/machine-learning-engineer",
            "/roles/deep-learning-engineer",
            Pair,
            "/compare/ai-architect-vs-data-engineer-vs-data-scientist",
            "/compare/ai-architect-vs-data-engineer-vs-data-scientist-vs-mlops-engineer",
            "/salaries/ai-architect",
            "/jobs/ai-architect-claims-platform",
            "/skills/python",
        ];

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_has_a_picture_of_its_own(string path)
    {
        var site = await ShippedSite.Running();
        var page = (await site.Get(path)).Html;

        Meta("og:image").ShouldBe($"{LiveSite.BaseUrl}{path}.png");
        Meta("twitter:image").ShouldBe(Meta("og:image"));
        Meta("twitter:card").ShouldBe("summary_large_image");
        Meta("og:image:alt").ShouldNotBeNull().ShouldStartWith(Meta("og:title")!);
        Meta("twitter:image:alt").ShouldBe(Meta("og:image:alt"));
        var picture = await Picture(site, path + ".png");
        Meta("og:image:type").ShouldBe("image/png");
        Meta("og:image:width").ShouldBe($"{picture.Width}");
        Meta("og:image:height").ShouldBe($"{picture.Height}");

        string? Meta(string name) =>
            page.QuerySelector($"meta[property='{name}'], meta[name='{name}']")?.GetAttribute("content");
    }

    [Fact]
    public async Task Every_page_names_its_own_picture_or_that_of_the_site()
    {
        string[] kinds = ["roles", "compare", "salaries", "jobs", "skills"];
        foreach (var (path, page) in (await ShippedSite.Crawled()).Pages)
        {
            var address = path.Split('?')[0];
            var isOne = address.Split('/') is ["", var kind, { Length: > 0 }] && kinds.Contains(kind);
            page.Html.QuerySelectorAll("meta[property='og:image']")
                .Select(meta => meta.GetAttribute("content"))
                .ShouldBe([LiveSite.BaseUrl + (isOne ? address + ".png" : OfSite)], path);
        }
        await Picture(await ShippedSite.Running(), OfSite);
    }

    [Fact]
    public async Task No_two_roles_look_the_same()
    {
        var site = await ShippedSite.Running();
        using var list = JsonDocument.Parse((await site.Get("/api/v1/roles?pageSize=100")).Bytes);
        var pictures = new List<string>();
        foreach (var role in list.RootElement.GetProperty("items").EnumerateArray())
        {
            var file = (await site.Get($"/roles/{role.GetProperty("slug").GetString()}.png")).Bytes;
            file.Length.ShouldBeLessThan(LargestFile);
            pictures.Add(Convert.ToBase64String(PngReader.Read(file).Pixels));
        }

        pictures.Count.ShouldBeGreaterThan(30);
        pictures.ShouldBeUnique();
    }

    [Fact]
    public async Task Pay_is_drawn_as_charts_of_pages_have_it()
    {
        var site = await ShippedSite.Running();
        var pair = (await Picture(site, "/compare/ai-architect-vs-machine-learning-architect.png")).Colours;
        var large = (await Picture(site, "/compare/ai-architect-vs-data-engineer.png")).Colours;
        var role = (await Picture(site, "/roles/ai-architect.png")).Colours;
        var small = (await Picture(site, "/roles/machine-learning-architect.png")).Colours;
        var few = (await Picture(site, "/roles/deep-learning-engineer.png")).Colours;

        // A few ranges are outlines only, and their bands are not filled.
        large[First].ShouldBeGreaterThan(10_000);
        large[Second].ShouldBeGreaterThan(7_000);
        large.Keys.ShouldContain(PaleSecond);
        pair[Second].ShouldBeLessThan(large[Second] / 2);
        pair.Keys.ShouldNotContain(PaleSecond);
        // Nothing is compared, so nothing has a column's colour.
        role.Keys.ShouldNotContain(First);
        role.Keys.ShouldNotContain(Warning);
        small.Keys.ShouldContain(Warning);
        few.Keys.ShouldNotContain(Warning);
    }

    [Fact]
    public async Task A_picture_is_sent_as_what_it_is_for_other_sites_to_show()
    {
        var site = await ShippedSite.Running();
        var picture = await site.Get(Pair + ".png");
        using var request = new HttpRequestMessage(HttpMethod.Head, Pair + ".png");
        var head = await site.Send(request);

        picture.Header("Content-Type").ShouldBe("image/png");
        picture.Header("X-Robots-Tag").ShouldBe("noindex");
        picture.Header("Link").ShouldBe($"<{LiveSite.BaseUrl}{Pair}>; rel=\"canonical\"");
        picture.Header("Cache-Control").ShouldBe("public, max-age=0, must-revalidate");
        picture.ShouldHaveSecurityHeaders(api: true);
        picture.Headers.Keys.ShouldNotContain("Access-Control-Allow-Origin");
        (head.Status, head.Bytes.Length, head.Header("ETag")).ShouldBe((HttpStatusCode.OK, 0, picture.Header("ETag")));
        (await site.Get(Pair + ".png", ("If-None-Match", picture.Header("ETag")!))).Status.ShouldBe(
            HttpStatusCode.NotModified
        );
        (await site.Get(Pair + ".png?level=SE")).Bytes.SequenceEqual(picture.Bytes).ShouldBeTrue();
        (await site.Get("/roles/no-such-role.png")).ShouldHaveSecurityHeaders();
    }

    [Theory]
    [InlineData("/roles/AI-Architect.png", "/roles/ai-architect.png")]
    [InlineData("/roles/ai-architect.PNG", "/roles/ai-architect.png")]
    [InlineData("/roles/ml-engineer.png", "/roles/machine-learning-engineer.png")]
    [InlineData("/salaries/ml-engineer.png", "/salaries/machine-learning-engineer.png")]
    [InlineData("/compare/deep-learning-engineer-vs-ai-architect.png", Pair + ".png")]
    [InlineData("/jobs/AI-architect-claims-platform.png", "/jobs/ai-architect-claims-platform.png")]
    [InlineData("/skills/Python.png", "/skills/python.png")]
    [InlineData("/Card.png", OfSite)]
    public async Task Other_spellings_lead_to_the_one_address(string path, string location)
    {
        var answer = await (await ShippedSite.Running()).Get(path);

        answer.Status.ShouldBe(HttpStatusCode.MovedPermanently);
        answer.Header("Location").ShouldBe(location);
    }

    [Theory]
    [InlineData("/roles/no-such-role.png")]
    [InlineData("/roles/.png")]
    [InlineData("/compare/ai-architect.png")]
    [InlineData("/compare/ai-architect-vs-no-such-role.png")]
    [InlineData("/salaries/no-such-role.png")]
    [InlineData("/jobs/no-such-job.png")]
    [InlineData("/skills/no-such-skill.png")]
    [InlineData("/roles.png")]
    public async Task Unknown_pages_answer_404(string path)
    {
        var answer = await (await ShippedSite.Running()).Get(path);

        (answer.Status, answer.MediaType).ShouldBe((HttpStatusCode.NotFound, "text/html"));
    }

    [Fact]
    public async Task A_page_that_moved_takes_its_picture_along_and_an_article_may_bring_its_own()
    {
        var files = SmallContent.Files();
        files["redirects.yml"] = "/roles/tuner-of-models: /roles/model-tuner\n";
        files["roles/model-tuner.md"] = files["roles/model-tuner.md"]
            .Replace("published:", "image: https://pictures.example/tuner.jpg\npublished:");
        await using var site = await LiveSite.With(files);

        (await site.Get("/roles/tuner-of-models.png")).Header("Location").ShouldBe("/roles/model-tuner.png");
        var page = (await site.Get("/roles/model-tuner")).Html;
        page.QuerySelectorAll("meta[property^='og:image'], meta[name='twitter:image']")
            .Select(meta => meta.GetAttribute("content"))
            .Count(content => content == "https://pictures.example/tuner.jpg")
            .ShouldBe(2);
        // Nobody knows how large it is.
        page.QuerySelector("meta[property='og:image:width']").ShouldBeNull();
    }

    [Fact]
    public async Task A_job_that_closed_takes_its_picture_along()
    {
        var files = SmallContent.Files();
        files["jobs/tuner.md"] = "---\ntitle: Tuner\ncompany: Press\nexpires: 2026-03-31\n---\nTunes things.\n";
        var clock = new Clock { Now = new DateTimeOffset(2026, 3, 30, 23, 59, 59, TimeSpan.Zero) };
        await using var site = await LiveSite.With(
            files,
            host => host.ConfigureServices(services => services.AddSingleton<TimeProvider>(clock))
        );

        var open = await Picture(site, "/jobs/tuner.png");
        clock.Now += TimeSpan.FromSeconds(1);
        var gone = await site.Get("/jobs/tuner.png");

        open.Width.ShouldBe(1200);
        (gone.Status, gone.MediaType).ShouldBe((HttpStatusCode.Gone, "text/html"));
        Image(await site.Get("/jobs/tuner")).ShouldBe(LiveSite.BaseUrl + OfSite);
    }

    public static TheoryData<string> OddTitles =>
        [
            string.Concat(Enumerable.Repeat("Tuner of models and of much else ", 14)).Trim(),
            new string('W', 500),
            new string('i', 79) + " " + new string('M', 79),
            "מהנדס למידת מכונה",
            "机器学习工程师",
            "Tuner 🚀 of 👩‍💻 models",
            "🚀",
            "A\\u00a0\\u00a0B \\u2003",
            "x\\u0301\\u0301\\u0301\\u0301",
            "\\u2028\\u00a0Tuner",
            "=1+1 & <b>\\\"R&D\\\"</b> 'C++' {x} [y] ~^`|\\\\ @#$%*_",
        ];

    [Theory, MemberData(nameof(OddTitles))]
    public async Task Any_title_has_a_picture(string title)
    {
        var files = SmallContent.Files();
        files["roles/odd.md"] = SmallContent.Role($"\"{title}\"", "Tunes models.");
        files["jobs/odd.md"] =
            $"---\ntitle: \"{title}\"\ncompany: \"{title}\"\nlocation: \"{title}\"\n---\nTunes things.\n";
        files["terms/odd.md"] = $"---\ntitle: \"{title}\"\nkind: \"{title}\"\n---\nA thing.\n";
        await using var site = await LiveSite.With(files);

        foreach (
            var path in new[]
            {
                "/roles/odd",
                "/salaries/odd",
                "/jobs/odd",
                "/skills/odd",
                "/compare/model-tuner-vs-odd",
            }
        )
        {
            // Content that is not published, because check refuses it, has no picture either.
            var page = await site.Get(path);
            if (page.Status == HttpStatusCode.OK)
                await Picture(site, new Uri(Image(page)!).AbsolutePath);
            else
                (await site.Get(path + ".png")).Status.ShouldBe(page.Status);
        }
        (await site.Get("/roles/odd")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("Zürich Æther Łódź", "Zurich AEther Lodz")]
    [InlineData("机器学习工程师", "מהנדס")]
    [InlineData("Tuner 🚀 of\\u00a0models", "Tuner of models")]
    public async Task Characters_that_cannot_be_drawn_are_left_out(string title, string same)
    {
        var (files, others) = (SmallContent.Files(), SmallContent.Files());
        files["roles/odd.md"] = SmallContent.Role($"\"{title}\"", "Tunes models.");
        others["roles/odd.md"] = SmallContent.Role($"\"{same}\"", "Tunes models.");
        await using var site = await LiveSite.With(files);
        await using var other = await LiveSite.With(others);

        var picture = await other.Get("/roles/odd.png");
        picture.MediaType.ShouldBe("image/png");
        (await site.Get("/roles/odd.png")).Bytes.SequenceEqual(picture.Bytes).ShouldBeTrue();
        (await other.Get("/roles/model-tuner.png")).Bytes.SequenceEqual(picture.Bytes).ShouldBeFalse();
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("&maxwidth=1200&maxheight=630", true)]
    [InlineData("&maxwidth=1199", false)]
    [InlineData("&maxheight=600", false)]
    public async Task OEmbed_names_the_picture_where_it_has_room(string query, bool named)
    {
        var site = await ShippedSite.Running();
        using var answer = JsonDocument.Parse((await site.Get($"/oembed?url={LiveSite.BaseUrl}{Pair}{query}")).Bytes);
        var thumbnail = answer
            .RootElement.EnumerateObject()
            .Where(property => property.Name.StartsWith("thumbnail_", StringComparison.Ordinal))
            .Select(property => $"{property.Name} {property.Value}");

        string[] whole =
        [
            $"thumbnail_url {LiveSite.BaseUrl}{Pair}.png",
            "thumbnail_width 1200",
            "thumbnail_height 630",
        ];
        thumbnail.ShouldBe(named ? whole : []);
    }

    private static string? Image(Answer page) =>
        page.Html.QuerySelector("meta[property='og:image']")?.GetAttribute("content");

    private static async Task<PngReader> Picture(LiveSite site, string path)
    {
        var answer = await site.Get(path);
        (answer.Status, answer.MediaType).ShouldBe((HttpStatusCode.OK, "image/png"), path);
        var picture = PngReader.Read(answer.Bytes);
        (picture.Width, picture.Height).ShouldBe((1200, 630), path);
        // White, ink, and the shades of their edges.
        picture.Colours.Count.ShouldBeGreaterThan(16, path);
        return picture;
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
