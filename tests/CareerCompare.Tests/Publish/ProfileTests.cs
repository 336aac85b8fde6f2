namespace CareerCompare.Tests.Publish;

/// <summary>A role is put together from every article that speaks of it.</summary>
public sealed class ProfileTests
{
    private const string Pair =
        "Both.\n\n## Skills\n\n### Ode Poet\n\n- rhyme\n\n### Epic Poet\n\n- breath\n\n## Tools\n\npen\n\n## Conclusion\n\nend";

    [Fact]
    public void A_roles_own_article_wins_section_by_section()
    {
        using var site = new TestSite()
            .Role("ode-poet", "Ode Poet", "## Skills\n\nown skills")
            .Comparison("ode-poet-vs-epic-poet", "Ode Poet vs. Epic Poet", "2026-01-31", Pair);
        site.Publish();

        site.Section("ode-poet", "skills").ShouldBe("own skills @roles/ode-poet.md:4");
        site.Section("ode-poet", "tools").ShouldBe("pen @comparisons/ode-poet-vs-epic-poet.md:17");
        site.Section("epic-poet", "skills").ShouldBe("breath @comparisons/ode-poet-vs-epic-poet.md:13");
    }

    [Fact]
    public void What_frames_a_comparison_stays_with_it()
    {
        using var site = new TestSite().Comparison("a", "Ode Poet vs. Epic Poet", "2026-01-31", Pair);
        site.Publish();

        site.Section("ode-poet", "introduction").ShouldBeNull();
        site.Section("ode-poet", "conclusion").ShouldBeNull();
    }

    [Fact]
    public void A_missing_section_comes_from_the_newest_comparison_that_has_it()
    {
        using var site = new TestSite()
            .Comparison(
                "a",
                "Ode Poet vs. Epic Poet",
                "2024-01-31",
                "## Skills\n\nOde Poet: old\n\n## Outlook\n\nOde Poet: good"
            )
            .Comparison("b", "Haiku Poet vs. Ode Poet", "2025-01-31", "## Skills\n\nOde Poet: new")
            .Comparison(
                "c",
                "Ode Poet vs. Tanka Poet",
                "2023-01-31",
                "## Skills\n\nOde Poet: oldest\n\n## Tools\n\nOde Poet: pen"
            );
        site.Publish();

        site.Section("ode-poet", "skills").ShouldBe("new @comparisons/b.md:7");
        site.Section("ode-poet", "outlook").ShouldBe("good @comparisons/a.md:11");
        site.Section("ode-poet", "tools").ShouldBe("pen @comparisons/c.md:11");
    }

    [Fact]
    public void What_belongs_to_both_belongs_to_each()
    {
        using var site = new TestSite()
            .Comparison("a", "Ode Poet vs. Epic Poet", "2024-01-31", "## Skills\n\nOde Poet: older")
            .Comparison(
                "b",
                "Ode Poet vs. Haiku Poet",
                "2025-01-31",
                "## Skills\n\nboth\n\nOde Poet: alone\n\n## Tools\n\npen"
            );
        site.Publish();

        site.Section("ode-poet", "skills").ShouldBe("both alone @comparisons/b.md:9");
        site.Section("haiku-poet", "skills").ShouldBe("both @comparisons/b.md:5");
        site.Profile("ode-poet")!.Sections.Select(section => section.Joint).ShouldBe([false, true]);
    }

    [Fact]
    public void A_section_no_vocabulary_knows_keeps_its_place()
    {
        using var site = new TestSite().Role(
            "ode-poet",
            "Ode Poet",
            "## Tools\n\na\n\n## Moods\n\nb\n\n## Skills\n\nc"
        );
        site.Publish();

        site.Profile("ode-poet")!.Sections.Select(section => section.Key).ShouldBe(["skills", "tools", "moods"]);
    }

    [Fact]
    public void A_role_that_only_comparisons_speak_of_has_a_profile()
    {
        using var site = new TestSite().Comparison(
            "a",
            "C++ Poet vs. The Sales Poets",
            "2026-01-31",
            "## Skills\n\nC++ Poet: pointers"
        );
        site.Publish();

        site.Ask.Home()
            .Roles.Select(role => (role.Slug, role.HasArticle))
            .ShouldBe([("cpp-poet", false), ("sales-poet", false)]);
        site.Profile("cpp-poet")!.Published.ShouldBe(new DateOnly(2026, 1, 31));
    }

    [Fact]
    public void A_profile_names_the_articles_its_sections_come_from()
    {
        using var site = new TestSite()
            .Role("ode-poet", "Ode Poet", "## Skills\n\na", "published: 2024-01-31\n")
            .Comparison("a", "Ode Poet vs. Epic Poet", "2025-01-31", "## Tools\n\nOde Poet: pen")
            .Comparison("b", "Ode Poet vs. Haiku Poet", "2026-01-31", "## Skills\n\nOde Poet: unused");
        site.Publish();

        var role = site.Profile("ode-poet")!;
        role.Articles.Select(article => article.Url).ShouldBe(["/roles/ode-poet", "/compare/ode-poet-vs-epic-poet"]);
        (role.Published, role.Updated).ShouldBe((new DateOnly(2024, 1, 31), new DateOnly(2025, 1, 31)));
    }

    [Fact]
    public void Drafts_are_not_shown()
    {
        using var site = new TestSite()
            .Role("ode-poet", "Ode Poet", "a", "draft: true\n")
            .Write("comparisons/a.md", "---\ntitle: Epic Poet vs. Haiku Poet\ndraft: true\n---\na\n");
        var first = site.Publish();

        (site.Ask.Home().Roles.Count, site.Ask.Comparisons().Count, first.RolesRemoved.Count).ShouldBe((0, 0, 0));

        site.Role("ode-poet", "Ode Poet", "a").Publish();
        site.Profile("ode-poet").ShouldNotBeNull();

        site.Role("ode-poet", "Ode Poet", "a", "draft: true\n").Publish().RolesRemoved.ShouldBe(["ode-poet"]);
        site.Profile("ode-poet").ShouldBeNull();
    }
}
