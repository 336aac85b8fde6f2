namespace CareerCompare.Tests.Publish;

/// <summary>What is broken keeps its last good version, in every way a file can break.</summary>
public sealed class HeldBackTests
{
    [Theory]
    [InlineData("roles/epic-poet.md")]
    [InlineData("roles/ode-poet.md")]
    [InlineData("comparisons/bard-vs-ode-poet.md")]
    [InlineData("sections.yml")]
    [InlineData("site.yml")]
    public void A_broken_edit_changes_nothing_and_mending_it_restores_everything(string path)
    {
        using var site = TestSite
            .Poets()
            .Write("site.yml", "name: Poets\n")
            .Write("sections.yml", "- {key: skills, title: Skills}\n");
        var first = site.Publish();
        var before = site.Everything();
        var good = site.Read(path);
        Action[] breaks =
        [
            () => site.Write(path, good.Replace("title", "titel").Replace("name", "nam")),
            () =>
                site.Write(path, good.Replace("title:", "title: New name\ntitle:").Replace("name:", "name: A\nname:")),
            () => site.WriteBytes(path, 0x2D, 0xFF),
            () => site.WriteBytes(path),
            () => site.WriteBytes(path, new byte[300_000]),
        ];
        foreach (var cause in breaks)
        {
            cause();
            for (var run = 0; run < 2; run++)
            {
                var broken = site.Publish();
                (broken.Changed, broken.HeldBack, broken.Removed).ShouldBe((false, 1, 0));
                broken.Publication.ShouldBe(first.Publication);
                site.Everything().ShouldBe(before);
            }
        }
        var mended = site.Write(path, good).Publish();

        (mended.HeldBack, mended.Problems.Count).ShouldBe((0, 0));
        mended.Publication.ShouldBe(first.Publication);
        site.Everything().ShouldBe(before);
    }

    [Fact]
    public void A_broken_edit_does_not_lend_its_new_name()
    {
        using var site = TestSite.Poets();
        var first = site.Publish();
        var before = site.Everything();

        var broken = site.Role("epic-poet", "Saga Poet", "[x](javascript:y)").Publish();

        broken.Publication.ShouldBe(first.Publication);
        site.Everything().ShouldBe(before);
    }

    [Fact]
    public void A_refused_folder_keeps_its_articles()
    {
        using var site = TestSite.Poets();
        var first = site.Publish();

        var report = site.LinkFolder("roles").Publish();

        (report.Removed, report.HeldBack, report.Changed).ShouldBe((0, 3, false));
        report.Publication.ShouldBe(first.Publication);
    }

    [Fact]
    public void A_file_that_never_was_good_is_not_there()
    {
        using var site = TestSite.Poets().Role("tanka-poet", "7", "a");
        site.Publish().HeldBack.ShouldBe(1);
        site.Profile("tanka-poet").ShouldBeNull();

        site.Role("tanka-poet", "Tanka Poet", "a").Publish().RolesRebuilt.ShouldBe(["tanka-poet"]);
    }
}
