namespace CareerCompare.Tests.Publish;

/// <summary>Publishing brings exactly what changed into the database, and never less than the last good state.</summary>
public sealed class PublisherTests
{
    [Fact]
    public void Nothing_changed_is_the_same_publication()
    {
        using var site = TestSite.Poets();
        var first = site.Publish();
        var second = site.Publish();

        (first.Changed, first.Files, first.Parsed).ShouldBe((true, 4, 4));
        (second.Changed, second.Parsed, second.RolesRebuilt.Count).ShouldBe((false, 0, 0));
        second.Publication.ShouldBe(first.Publication);
        first.RolesRebuilt.ShouldBe(["epic-poet", "haiku-poet", "ode-poet"]);
    }

    [Fact]
    public void One_edit_parses_one_article_and_rebuilds_its_roles()
    {
        using var site = TestSite.Poets();
        var first = site.Publish();
        var role = site.Role("haiku-poet", "Haiku Poet", "## Skills\n\nseasons").Publish();
        var pair = site.Comparison("bard-vs-ode-poet", "Bard vs. Ode Poet", "2026-01-31", "## Tools\n\nBard: lyre")
            .Publish();

        (role.Parsed, role.Changed).ShouldBe((1, true));
        role.RolesRebuilt.ShouldBe(["haiku-poet"]);
        role.Publication.Id.ShouldNotBe(first.Publication.Id);
        pair.Parsed.ShouldBe(1);
        pair.RolesRebuilt.ShouldBe(["epic-poet", "ode-poet"]);
        site.Section("epic-poet", "tools").ShouldStartWith("lyre");
        site.Section("ode-poet", "tools").ShouldBeNull();
    }

    [Fact]
    public void A_removed_role_lives_on_in_its_comparisons()
    {
        using var site = TestSite.Poets();
        site.Publish();
        var report = site.Delete("roles/ode-poet.md").Delete("roles/haiku-poet.md").Publish();

        report.Removed.ShouldBe(2);
        report.RolesRemoved.ShouldBe(["haiku-poet"]);
        site.Profile("haiku-poet").ShouldBeNull();
        site.Profile("ode-poet")!.HasArticle.ShouldBeFalse();
        site.Section("ode-poet", "skills").ShouldBeNull();
        site.Section("ode-poet", "tools").ShouldStartWith("pen");
    }

    [Fact]
    public void A_removed_comparison_leaves_profiles_and_lists()
    {
        using var site = TestSite.Poets();
        site.Publish();
        site.Delete("comparisons/bard-vs-ode-poet.md").Publish().RolesRebuilt.ShouldBe(["epic-poet", "ode-poet"]);

        site.Ask.Comparisons().ShouldBeEmpty();
        site.Section("epic-poet", "tools").ShouldBeNull();
    }

    [Fact]
    public void An_alias_added_later_turns_a_comparison_to_its_role()
    {
        using var site = TestSite.Poets().Role("epic-poet", "Epic Poet", "## Skills\n\nbreath");
        site.Publish();
        site.Profile("bard").ShouldNotBeNull();

        var report = site.Role("epic-poet", "Epic Poet", "## Skills\n\nbreath", "aliases: [Bard]\n").Publish();

        report.Parsed.ShouldBe(2);
        report.RolesRemoved.ShouldBe(["bard"]);
        site.Section("epic-poet", "tools").ShouldStartWith("harp");
        site.Ask.Comparisons().Single().Roles.ShouldBe(["epic-poet", "ode-poet"]);
    }

    [Fact]
    public void A_database_comes_back_from_content_as_it_was()
    {
        using var site = TestSite.Poets();
        site.Publish();
        site.Role("epic-poet", "Epic Poet", "## Skills\n\nmore breath").Delete("roles/haiku-poet.md").Publish();
        var last = site.Role("epic-poet", "Epic Poet", "## Skills\n\nbreath", "aliases: [Bard, Aoidos]\n").Publish();

        using var again = site.Again();
        again.Publish().Publication.Id.ShouldBe(last.Publication.Id);
        again.Everything().ShouldBe(site.Everything());
    }

    [Fact]
    public void New_sections_parse_every_article_again()
    {
        using var site = TestSite.Poets();
        site.Publish();
        var report = site.Write("sections.yml", "- {key: art, title: Art, aliases: [Skills, Tools]}\n").Publish();

        (report.Parsed, report.Changed).ShouldBe((4, true));
        site.Profile("ode-poet")!.Sections.Select(section => section.Key).ShouldBe(["art"]);
    }

    [Fact]
    public async Task Two_publishers_at_once_agree()
    {
        using var site = TestSite.Poets();
        var reports = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(site.Publish)));

        reports.Select(report => report.Publication.Id).Distinct().Count().ShouldBe(1);
        reports.Count(report => report.Changed).ShouldBe(1);
        site.Publish().Parsed.ShouldBe(0);
    }

    [Fact]
    public async Task A_reader_sees_one_publication_also_while_another_is_made()
    {
        using var site = new TestSite();
        Edition(0);
        using var done = new CancellationTokenSource();
        var reader = Task.Run(() =>
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            do
            {
                var roles = site.Ask.Compare(["ode-poet", "epic-poet"])!.Comparison.Roles;
                var texts = roles.Select(role => TestSite.Text(role.Sections[0])).Distinct().ToList();
                texts.Count.ShouldBe(1);
                seen.Add(texts[0]);
            } while (!done.IsCancellationRequested);
            return seen;
        });
        for (var number = 1; number <= 10; number++)
            Edition(number);
        await done.CancelAsync();

        (await reader).ShouldBeSubsetOf(Enumerable.Range(0, 11).Select(number => $"edition {number}"));

        void Edition(int number) =>
            site.Role("ode-poet", "Ode Poet", $"## Skills\n\nedition {number}")
                .Role("epic-poet", "Epic Poet", $"## Skills\n\nedition {number}")
                .Publish();
    }
}
