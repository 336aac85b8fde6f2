namespace CareerCompare.Tests.Publish;

public sealed class RedirectTests
{
    private const string File = "redirects.yml";

    [Theory]
    [InlineData("/old", "/roles/epic-poet")]
    [InlineData("/old/", "/roles/epic-poet")]
    [InlineData("/OLD", "/roles/epic-poet")]
    [InlineData("/über uns", "/roles")]
    [InlineData("/first", "/old")]
    [InlineData("/older", null)]
    [InlineData("/", null)]
    [InlineData("", null)]
    public void A_path_leads_to_the_page_that_took_its_place(string path, string? page)
    {
        using var site = TestSite
            .Poets()
            .Write(File, "/old/: /roles/epic-poet\n/%C3%BCber uns: /roles\n/first: /old\n");
        site.Publish();

        site.Ask.Moved(path).ShouldBe(page);
    }

    [Theory]
    [InlineData("/old: //example.com\n/new: /roles\n")]
    [InlineData("/old: /old\n")]
    [InlineData("- /old\n")]
    [InlineData("/old: /roles/ode-poet\n/old: /roles\n")]
    public void A_broken_edit_keeps_the_last_good_redirects_and_mending_it_replaces_them(string broken)
    {
        using var site = TestSite.Poets().Write(File, "/old: /roles/epic-poet\n");
        var first = site.Publish();

        for (var run = 0; run < 2; run++)
        {
            var report = site.Write(File, broken).Publish();
            (report.Changed, report.HeldBack).ShouldBe((false, 1));
            site.Ask.Moved("/old").ShouldBe("/roles/epic-poet");
            site.Ask.Moved("/new").ShouldBeNull();
        }
        var mended = site.Write(File, "/new: /roles/epic-poet\n").Publish();

        mended.Publication.Id.ShouldNotBe(first.Publication.Id);
        (site.Ask.Moved("/old"), site.Ask.Moved("/new")).ShouldBe((null, "/roles/epic-poet"));
        site.Delete(File).Publish().Changed.ShouldBeTrue();
        site.Ask.Moved("/new").ShouldBeNull();
    }

    [Fact]
    public void A_page_that_appears_or_goes_is_held_against_redirects_that_did_not_change()
    {
        using var site = TestSite.Poets().Write(File, "/roles/tanka-poet: /roles/ode-poet\n");
        site.Publish().Problems.ShouldBeEmpty();

        var report = site.Role("tanka-poet", "Tanka Poet", "Text.")
            .Delete("roles/ode-poet.md")
            .Delete("comparisons/bard-vs-ode-poet.md")
            .Publish();

        report
            .Problems.Select(problem => problem.Rule)
            .ShouldBe([Rule.RedirectOverPage, Rule.RedirectTarget], ignoreOrder: true);
    }
}
