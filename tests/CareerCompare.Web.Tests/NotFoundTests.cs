using System.Net;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

public sealed class NotFoundTests
{
    [Theory]
    [InlineData("/roles/model-tunr", "/roles/model-tuner")]
    [InlineData("/compare/model-tuner-vs-data-gardner", "/compare/model-tuner-vs-data-gardener")]
    public async Task A_mistyped_address_is_answered_with_the_pages_that_it_is_like(string path, string near)
    {
        await using var site = await LiveSite.With(SmallContent.Files());

        var page = await site.Get(path);

        page.Status.ShouldBe(HttpStatusCode.NotFound);
        page.Html.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ShouldContain(near);
        page.Headers.Keys.ShouldNotContain("ETag");
    }

    [Fact]
    public async Task An_address_is_shown_as_text()
    {
        var page = await (await ShippedSite.Running()).Get("/%3Cscript%3Ealert(1)%3C/script%3E");

        page.Status.ShouldBe(HttpStatusCode.NotFound);
        page.ShouldHaveOnlyOurScripts();
    }
}
