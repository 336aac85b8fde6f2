using CareerCompare.Query;

namespace CareerCompare.Tests.Publish;

/// <summary>An edit touches only what depends on it, and leaves the site as if everything were published anew.</summary>
public sealed class EditTests
{
    private const int Steps = 20;

    private static readonly string[] Roles = ["epic-poet", "haiku-poet", "ode-poet", "sonnet-poet"];
    private static readonly string[] Sections = ["Skills", "Tools", "Industries"];
    private static readonly string[] Words = ["rhyme", "metre", "breath", "harp", "ink", "echo"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Any_edits_one_by_one_give_what_publishing_from_nothing_gives(int seed)
    {
        var random = new Random(seed);
        using var site = new TestSite();
        foreach (var role in Roles)
            site.Write($"roles/{role}.md", Role(random, role));
        site.Write("comparisons/epic-poet-vs-ode-poet.md", Comparison(random, "Epic Poet", "Ode Poet"));
        site.Write("comparisons/haiku-poet-vs-bard.md", Comparison(random, "Haiku Poet", "Bard"));
        site.Write("terms/rhyme.md", "---\ntitle: Rhyme\nkind: method\n---\nEqual ends.\n");
        site.Write("jobs/court-poet.md", "---\ntitle: Court Poet\ncompany: Sample Court\nsample: true\n---\nInk.\n");
        site.Publish();

        for (var step = 0; step < Steps; step++)
        {
            var path = Edit(site, random);
            var report = site.Publish(path);
            var where = $"seed {seed}, step {step}, {path}";

            using var reopened = site.Reopened();
            var again = reopened.Publish();
            again.Changed.ShouldBeFalse(where);
            again.Publication.Id.ShouldBe(report.Publication.Id, where);
            again.Problems.ShouldBe(report.Problems, where);
            Shown(reopened).ShouldBe(Shown(site), where);
            if (report.HeldBack > 0)
                continue;
            using var anew = site.Again();
            anew.Publish().Publication.Id.ShouldBe(report.Publication.Id, where);
            Shown(anew).ShouldBe(Shown(site), where);
        }
    }

    [Fact]
    public void Only_the_files_that_are_named_are_looked_at()
    {
        using var site = TestSite.Poets();
        site.Publish();
        site.Role("haiku-poet", "Haiku Poet", "## Skills\n\nseasons")
            .Role("ode-poet", "Ode Poet", "## Skills\n\nmetre");

        site.Publish("roles/haiku-poet.md").Parsed.ShouldBe(1);
        site.Section("ode-poet", "skills").ShouldStartWith("rhyme");

        site.Publish().Parsed.ShouldBe(1);
        site.Section("ode-poet", "skills").ShouldStartWith("metre");
    }

    [Fact]
    public void A_comparison_that_gives_a_role_nothing_leaves_the_role_alone()
    {
        using var site = TestSite.Poets();
        site.Comparison(
            "haiku-poet-vs-ode-poet",
            "Haiku Poet vs. Ode Poet",
            "2025-01-31",
            "## Tools\n\nOde Poet: quill"
        );
        site.Publish();
        site.Comparison(
            "haiku-poet-vs-ode-poet",
            "Haiku Poet vs. Ode Poet",
            "2025-01-31",
            "## Tools\n\nOde Poet: chalk"
        );

        var report = site.Publish("comparisons/haiku-poet-vs-ode-poet.md");

        (report.Changed, report.RolesRebuilt.Count).ShouldBe((true, 0));
        site.Section("ode-poet", "tools").ShouldStartWith("pen");
    }

    [Theory]
    [InlineData("UPDATE settings SET Value = '0' WHERE Key = 'schema'")]
    [InlineData("DROP TABLE roles")]
    [InlineData("UPDATE comparisons SET Document = x'00'")]
    public void The_last_good_version_outlives_a_database_that_is_made_again(string damage)
    {
        using var site = TestSite.Poets();
        site.Publish();
        site.Role("haiku-poet", "Haiku Poet", "[x](javascript:alert(1))").Publish().HeldBack.ShouldBe(1);
        site.Execute(damage);
        using var again = site.Reopened();
        Try(() => again.Everything());

        again.Publish().MadeAnew.ShouldBeTrue();

        again.Section("haiku-poet", "skills").ShouldBe("brevity @roles/haiku-poet.md:4");
        again.Section("epic-poet", "tools").ShouldStartWith("harp");
    }

    [Fact]
    public void A_comparison_that_is_held_back_follows_the_names_of_roles()
    {
        using var site = TestSite.Poets();
        site.Publish();
        site.Write("comparisons/bard-vs-ode-poet.md", "---\ntitle: [\n---\n").Publish().HeldBack.ShouldBe(1);
        var report = site.Role("epic-poet", "Epic Poet", "## Skills\n\nbreath").Publish("roles/epic-poet.md");

        site.Section("bard", "tools").ShouldStartWith("harp");
        site.Section("epic-poet", "tools").ShouldBeNull();
        using var again = site.Reopened();
        again.Publish().Publication.Id.ShouldBe(report.Publication.Id);
        Shown(again).ShouldBe(Shown(site));
    }

    [Fact]
    public void All_files_that_are_held_back_are_shown_by_the_next_process()
    {
        using var site = new TestSite();
        for (var i = 0; i < 200; i++)
            site.Role($"poet-{i}", $"Poet {i}", "## Skills\n\nverse");
        site.Publish();
        for (var i = 0; i < 200; i++)
            site.Write($"roles/poet-{i}.md", "---\ntitle: [\n---\n");
        site.Publish().HeldBack.ShouldBe(200);
        site.Write("site.yml", "name: Poets\n");
        using var again = site.Reopened();

        var report = again.Publish();

        (report.Changed, report.HeldBack, again.Ask.Home().Roles.Count).ShouldBe((true, 200, 200));
    }

    [Fact]
    public void A_role_keeps_its_article_where_the_copy_of_its_file_is_damaged()
    {
        using var site = TestSite.Poets();
        site.Publish();
        site.Execute("UPDATE files SET Source = x'00' WHERE Path = 'roles/epic-poet.md'");
        site.Comparison(
            "bard-vs-ode-poet",
            "Bard vs. Ode Poet",
            "2026-01-31",
            "## Tools\n\nBard: lyre\n\nOde Poet: pen"
        );

        site.Publish("comparisons/bard-vs-ode-poet.md");

        site.Section("epic-poet", "skills").ShouldStartWith("breath");
        site.Section("epic-poet", "tools").ShouldStartWith("lyre");
    }

    [Fact]
    public void Files_that_went_with_an_empty_folder_are_gone_once_there_is_something_again()
    {
        const string harp = "## Tools\n\nBard: harp\n\nOde Poet: pen";
        using var site = new TestSite().Comparison("bard-vs-ode-poet", "Bard vs. Ode Poet", "2026-01-31", harp);
        site.Publish();
        site.Delete("comparisons/bard-vs-ode-poet.md");
        site.Publish("comparisons/bard-vs-ode-poet.md").Changed.ShouldBeFalse();
        site.Comparison("bard-vs-skald", "Bard vs. Skald", "2026-01-31", "## Tools\n\nBard: harp\n\nSkald: staff");

        site.Publish("comparisons/bard-vs-skald.md");

        site.Ask.Home().Roles.Select(role => role.Slug).ShouldBe(["bard", "skald"]);
    }

    private static void Try(Action read)
    {
        try
        {
            read();
        }
        catch (Store.DamagedDatabaseException)
        {
            // It is noticed here, so that the next run makes the database again.
        }
    }

    private static string Edit(TestSite site, Random random)
    {
        var role = Roles[random.Next(Roles.Length)];
        var (path, text) = random.Next(10) switch
        {
            0 => ($"roles/{role}.md", "---\ntitle: [\n---\n"),
            8 => ("comparisons/haiku-poet-vs-bard.md", "---\ntitle: [\n---\n"),
            1 => ($"roles/{role}.md", null),
            2 => ("comparisons/epic-poet-vs-ode-poet.md", Comparison(random, "Epic Poet", "Ode Poet")),
            3 => ("comparisons/haiku-poet-vs-bard.md", Comparison(random, "Haiku Poet", "Bard")),
            4 => ("comparisons/ode-poet-vs-epic-poet.md", Comparison(random, "Ode Poet", "Epic Poet")),
            5 => ("comparisons/epic-poet-vs-ode-poet.md", null),
            6 => ("terms/rhyme.md", $"---\ntitle: Rhyme\nkind: method\naliases: [{Word(random)}]\n---\nEqual ends.\n"),
            7 => (
                "jobs/court-poet.md",
                $"---\ntitle: Court Poet\ncompany: Sample Court\nsample: true\n---\n{Word(random)}.\n"
            ),
            _ => ($"roles/{role}.md", Role(random, role)),
        };
        _ = text is null ? site.Delete(path) : site.Write(path, text);
        return path;
    }

    private static string Role(Random random, string slug)
    {
        var title = string.Join(' ', slug.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        var alias = slug == "epic-poet" && random.Next(3) > 0 ? "aliases: [Bard]\n" : "";
        var sections = Sections
            .Where(_ => random.Next(2) == 0)
            .Select(section => $"## {section}\n\n- {Word(random)}\n- {Word(random)}\n");
        return $"---\ntitle: {title}\n{alias}---\nAbout {Word(random)}.\n\n{string.Concat(sections)}";
    }

    private static string Comparison(Random random, string one, string other)
    {
        var sections = Sections
            .Where(_ => random.Next(2) == 0)
            .Select(section => $"## {section}\n\n{one}: {Word(random)}\n\n{other}: {Word(random)}\n\n");
        return $"---\ntitle: {one} vs. {other}\nroles: [{one}, {other}]\nupdated: 2026-01-{random.Next(10, 30)}\n"
            + (random.Next(6) == 0 ? "draft: true\n" : "")
            + $"---\nBoth need {Word(random)}.\n\n{string.Concat(sections)}";
    }

    private static string Word(Random random) => Words[random.Next(Words.Length)];

    private static string Shown(TestSite site)
    {
        var found = Words
            .Select(word => site.Ask.Search(word, kind: null, page: 1, pageSize: 100))
            .SelectMany(result => result.Items);
        var lines = found
            .Select(item => $"{item.Kind} {item.Url} {item.Title} {item.Snippet}")
            .Order(StringComparer.Ordinal);
        return string.Join('\n', lines.Prepend(site.Everything()));
    }
}
