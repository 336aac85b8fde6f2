using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>How programs learn to show a page of ours: oEmbed 1.0, and the table in <c>requests/oembed.md</c>.</summary>
public sealed class OEmbedTests(VisitedSite visited) : IClassFixture<VisitedSite>
{
    public static TheoryData<RequestCase> OEmbeds => [.. RequestCase.In("oembed.md")];

    [Theory, MemberData(nameof(OEmbeds))]
    public async Task An_address_is_one_of_ours_or_nothing(RequestCase request)
    {
        var answer = (await RawHttp.Send(visited.Site.Address, request.Message)).ShouldNotBeNull();

        ((int)answer.Status).ShouldBe(request.Status, request.Written);
        answer.Header("Location").ShouldBe(request.Location, request.Written);
        answer.ShouldBeCalm(request.Message, request.ByServer);
        answer.Text.ShouldNotContain("script", Case.Insensitive);
        answer.Text.ShouldNotContain("alert", Case.Insensitive);
        if (answer.Status == HttpStatusCode.OK)
            answer.MediaType.ShouldBe("application/json");
    }

    [Theory]
    [InlineData("xml", HttpStatusCode.NotImplemented)]
    [InlineData("JSON", HttpStatusCode.NotImplemented)]
    [InlineData("json", HttpStatusCode.OK)]
    [InlineData("", HttpStatusCode.OK)]
    public async Task Other_formats_are_not_there(string format, HttpStatusCode status)
    {
        var answer = await visited.Site.Get($"/oembed?url={LiveSite.BaseUrl}/roles/model-tuner&format={format}");

        answer.Status.ShouldBe(status);
        answer.ShouldHaveSecurityHeaders();
    }

    [Theory]
    [InlineData("", 640, null)]
    [InlineData("&maxwidth=300&maxheight=200", 300, 200)]
    [InlineData("&maxwidth=5000&maxheight=5000", 640, null)]
    [InlineData("&maxwidth=0&maxheight=x", 640, null)]
    public async Task A_size_is_kept_to(string query, int width, int? height)
    {
        var usual = Parsed(await visited.Site.Get($"/oembed?url={LiveSite.BaseUrl}/roles/model-tuner"));
        var found = Parsed(await visited.Site.Get($"/oembed?url={LiveSite.BaseUrl}/roles/model-tuner{query}"));
        height ??= usual.GetProperty("height").GetInt32();

        found.GetProperty("width").GetInt32().ShouldBe(width);
        found.GetProperty("height").GetInt32().ShouldBe(height.Value);
        var frame = Frame(found.GetProperty("html").GetString()!);
        frame.GetAttribute("width").ShouldBe($"{width}");
        frame.GetAttribute("height").ShouldBe($"{height}");
    }

    [Theory, MemberData(nameof(EmbedTests.Embeddable), MemberType = typeof(EmbedTests))]
    public async Task A_page_its_oembed_and_its_snippet_say_the_same(string path)
    {
        var site = await ShippedSite.Running();
        var page = (await site.Get(path)).Html;
        var discovery = new Uri(
            page.QuerySelector("link[rel=alternate][type='application/json+oembed']")!.GetAttribute("href")!
        );
        discovery.GetLeftPart(UriPartial.Authority).ShouldBe(LiveSite.BaseUrl);

        var found = Parsed(await site.Get(discovery.PathAndQuery));

        found.GetProperty("version").GetString().ShouldBe("1.0");
        found.GetProperty("type").GetString().ShouldBe("rich");
        found.GetProperty("provider_url").GetString().ShouldBe(LiveSite.BaseUrl + "/");
        found.GetProperty("provider_name").GetString().ShouldNotBeNullOrEmpty();
        found.GetProperty("cache_age").GetInt32().ShouldBePositive();
        var html = found.GetProperty("html").GetString()!;
        page.QuerySelector("#page_embed")!.TextContent.ShouldBe(html);
        var frame = Frame(html);
        frame.GetAttribute("src").ShouldBe($"{LiveSite.BaseUrl}/embed{path}");
        frame.GetAttribute("title").ShouldBe(found.GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_title_cannot_break_out_of_the_snippet()
    {
        const string title = "R&D \"Lead\" 'of' models";
        var files = SmallContent.Files();
        files["roles/lead.md"] = SmallContent.Role($"'{title.Replace("'", "''")}'", "Tunes models.");
        await using var site = await LiveSite.With(files);

        var found = Parsed(await site.Get($"/oembed?url={LiveSite.BaseUrl}/roles/lead"));

        Frame(found.GetProperty("html").GetString()!).GetAttribute("title").ShouldBe(title);
    }

    private static JsonElement Parsed(Answer answer)
    {
        answer.Status.ShouldBe(HttpStatusCode.OK);
        return JsonDocument.Parse(answer.Bytes).RootElement;
    }

    /// <summary>The frame, which is all that there is.</summary>
    private static IElement Frame(string html) =>
        new HtmlParser()
            .ParseDocument(html)
            .Body!.ChildNodes.ShouldHaveSingleItem()
            .ShouldBeAssignableTo<IHtmlInlineFrameElement>()!;
}
