using CareerCompare.Compare;
using CareerCompare.Query;
using CareerCompare.Tests.Publish;

namespace CareerCompare.Tests.Compare;

/// <summary>Roles side by side: what the authored article says, what the profiles say, and which rows line up.</summary>
public sealed class CompareTests
{
    private static readonly string[] TwoPoets = ["ode-poet", "epic-poet"];

    private static Comparison Compare(TestSite site, params string[] slugs)
    {
        site.Publish().Problems.ShouldBeEmpty();
        return site.Ask.Compare(slugs)!.Comparison;
    }

    private static ComparedSection Section(Comparison comparison, string key) =>
        comparison.Sections.Single(section => section.Key == key);

    private static TestSite Roles(string ode, string epic) =>
        new TestSite().Role("ode-poet", "Ode Poet", ode).Role("epic-poet", "Epic Poet", epic);

    [Fact]
    public void An_authored_articles_own_sections_win()
    {
        using var site = Roles("## Skills\n\nown ode\n\n## Tools\n\nown pen", "## Skills\n\nown epic")
            .Comparison(
                "a",
                "Ode Poet vs. Epic Poet",
                "2026-01-31",
                "Hello.\n\n## Skills\n\nshared\n\nOde Poet: ode\n\nEpic Poet: epic\n\n## Outlook\n\nboth\n\n---\n\nend"
            );
        var comparison = Compare(site, TwoPoets);

        comparison.Article!.Path.ShouldBe("comparisons/a.md");
        var skills = Section(comparison, "skills");
        TestSite.Text(skills.Shared).ShouldBe("shared");
        skills.Cells.Select(TestSite.Text).ShouldBe(["ode", "epic"]);
        skills.Cells.Select(cell => cell!.Source).ShouldBe([new("comparisons/a.md", 11), new("comparisons/a.md", 13)]);
        Section(comparison, "tools").Cells.Select(TestSite.Text).ShouldBe(["own pen", "-"]);
        comparison
            .Sections.Where(section => !section.Compared)
            .Select(section => section.Key)
            .ShouldBe(["introduction", "conclusion"]);
    }

    [Fact]
    public void Words_about_both_replace_both()
    {
        using var site = Roles("## Skills\n\nown ode", "## Skills\n\nown epic")
            .Comparison("a", "Ode Poet vs. Epic Poet", "2026-01-31", "## Skills\n\nof both");
        var skills = Section(Compare(site, TwoPoets), "skills");

        TestSite.Text(skills.Shared).ShouldBe("of both");
        skills.Cells.ShouldBe([null, null]);
        skills.Rows.ShouldBeEmpty();
    }

    [Fact]
    public void Where_the_article_speaks_of_one_role_the_others_profile_answers()
    {
        using var site = Roles("## Skills\n\nown ode", "## Skills\n\nown epic")
            .Comparison("a", "Ode Poet vs. Epic Poet", "2026-01-31", "## Skills\n\nOde Poet: ode");
        Section(Compare(site, TwoPoets), "skills").Cells.Select(TestSite.Text).ShouldBe(["ode", "own epic"]);
    }

    [Fact]
    public void The_order_of_columns_is_that_of_the_question()
    {
        using var site = Roles("## Skills\n\nown ode", "## Skills\n\nown epic")
            .Comparison("a", "Ode Poet vs. Epic Poet", "2026-01-31", "## Skills\n\nOde Poet: ode\n\nEpic Poet: epic");
        Section(Compare(site, "epic-poet", "ode-poet"), "skills").Cells.Select(TestSite.Text).ShouldBe(["epic", "ode"]);
        site.Ask.Resolve(["epic-poet", "ode-poet"]).Known.ShouldBe(TwoPoets);
    }

    [Fact]
    public void Topics_line_up_by_title()
    {
        using var site = Roles(
            "## Skills\n\nabove\n\n### Core Skills\n\n- Verse\n- Rhyme: pure\n\n### Extras\n\n- a",
            "## Skills\n\n### The core skill\n\n- verse!\n- Rhyme: pure\n- Breath\n\n### Stage\n\n- b"
        );
        var rows = Section(Compare(site, TwoPoets), "skills").Rows;

        rows.Select(row => row.Title).ShouldBe([null, "Core Skills", "Extras", "Stage"]);
        rows[1].Same.ShouldBeFalse();
        rows[1]
            .Cells.Select(cell => string.Join('|', cell!.Shared))
            .ShouldBe(["Verse|Rhyme: pure", "verse!|Rhyme: pure"]);
        rows[0].Cells[1].ShouldBeNull();
        rows.Skip(2).Select(row => row.Cells.Count(cell => cell is null)).ShouldBe([1, 1]);
    }

    [Fact]
    public void A_row_is_the_same_where_every_role_says_the_same()
    {
        using var site = Roles(
            "## Education\n\nAny degree.\n\n### Beyond\n\n- a\n  - b\n\n## Tools\n\n- Languages: Latin, Greek",
            "## Education\n\nany degree\n\n### Beyond\n\n- a\n  - c\n\n## Tools\n\n- Languages: greek; latin."
        );
        var comparison = Compare(site, TwoPoets);

        Section(comparison, "education").Rows.Select(row => row.Same).ShouldBe([true, false]);
        Section(comparison, "tools").Rows.Single().Same.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Latin, Greek, and Norse.", "Latin|Greek|Norse")]
    [InlineData("Latin; Greek; or Norse", "Latin|Greek|Norse")]
    [InlineData("Latin (old, late), Greek (Attic; Doric)", "Latin (old, late)|Greek (Attic; Doric)")]
    [InlineData("Node.js, C++, C#, .NET.", "Node.js|C++|C#|.NET")]
    [InlineData("a) quill, pen (steel, gold), ink", "a) quill|pen (steel, gold)|ink")]
    [InlineData("Research and development, Android", "Research and development|Android")]
    [InlineData("Latin,, Greek,", "Latin|Greek")]
    [InlineData("One", "One")]
    public void Tools_list_values(string text, string values)
    {
        using var site = Roles($"## Tools\n\n- Languages: {text}", "## Tools\n\n- Pens: one\n- Languages: Latin");
        var rows = Section(Compare(site, TwoPoets), "tools").Rows;

        rows.Select(row => row.Title).ShouldBe(["Languages", "Pens"]);
        rows[0].Cells[0]!.Values.ShouldBe(values.Split('|'));
        rows[0].Cells[0]!.Blocks.ShouldBeEmpty();
    }

    [Fact]
    public void A_list_of_tools_without_categories_stays_a_list()
    {
        using var site = Roles("## Tools\n\n- Languages: Latin\n- a pen", "## Tools\n\n- Languages: Latin");
        var rows = Section(Compare(site, TwoPoets), "tools").Rows;

        rows.Select(row => row.Title).ShouldBe([null, "Languages"]);
        rows[0].Cells[0]!.Blocks.Single().Items.Count.ShouldBe(2);
    }

    [Fact]
    public void Three_and_four_roles_stand_side_by_side_without_any_article()
    {
        using var site = Roles("## Skills\n\n- verse\n- x", "## Skills\n\n- verse\n- y\n\n## Salary\n\nlow")
            .Role("haiku-poet", "Haiku Poet", "## Skills\n\n- verse")
            .Role("tanka-poet", "Tanka Poet", "## Outlook\n\nfine")
            .Comparison("a", "Ode Poet vs. Epic Poet", "2026-01-31", "## Skills\n\nOde Poet: from the article");
        var three = Compare(site, "ode-poet", "epic-poet", "haiku-poet");
        var four = site.Ask.Compare(["ode-poet", "epic-poet", "haiku-poet", "tanka-poet"])!;

        three.Article.ShouldBeNull();
        Section(three, "skills").Rows.Single().Cells.ShouldAllBe(cell => cell!.Shared.SetEquals(new[] { "verse" }));
        Section(three, "salary").Cells.Select(TestSite.Text).ShouldBe(["-", "low", "-"]);
        four.Comparison.Sections.Select(section => section.Key).ShouldBe(["skills", "outlook", "salary"]);
        Section(four.Comparison, "skills").Rows.Single().Cells.ShouldContain(cell => cell == null, 1);
        Section(four.Comparison, "skills").Rows.Single().Cells[0]!.Shared.ShouldBeEmpty();
        four.Pairs.Single().Slug.ShouldBe("a");
    }

    [Fact]
    public void Sections_that_no_vocabulary_knows_stand_behind_what_they_follow()
    {
        using var site = Roles(
            "## Moods\n\na\n\n## Skills\n\nb\n\n## Muses\n\nc",
            "## Skills\n\nd\n\n## Metres\n\ne\n\n## Tools\n\nf\n\n## Muses\n\ng"
        );
        var sections = Compare(site, TwoPoets).Sections;

        sections.Select(section => section.Key).ShouldBe(["moods", "skills", "muses", "metres", "tools"]);
        Section(Compare(site, TwoPoets), "muses").Cells.Select(TestSite.Text).ShouldBe(["c", "g"]);
    }

    [Fact]
    public void Only_differences_leaves_out_what_all_roles_share()
    {
        using var site = Roles(
            "## Skills\n\n- verse\n- ode\n\n### Breath\n\nlong\n\n## Tools\n\n- Ink: black, blue\n- Paper: plain",
            "## Skills\n\n- Verse\n- epic\n\n### Breath\n\nLong.\n\n## Tools\n\n- Ink: blue\n- Paper: plain"
        );
        var comparison = Compare(site, TwoPoets);
        var skills = Differences.In(Section(comparison, "skills"));
        var ink = Differences.In(Section(comparison, "tools")).Rows.ShouldHaveSingleItem();

        skills
            .Rows.ShouldHaveSingleItem()
            .Cells.Select(cell => cell!.Blocks.Single().Items.Single().Text)
            .ShouldBe(["ode", "epic"]);
        ink.Title.ShouldBe("Ink");
        ink.Cells.Select(cell => string.Join(", ", cell!.Values)).ShouldBe(["black", ""]);
        comparison.Sections.SelectMany(section => section.Rows).Sum(Differences.SharedPoints).ShouldBe(2);
    }

    [Fact]
    public void A_figure_or_a_sign_that_differs_is_a_difference()
    {
        using var site = Roles("## Salary\n\nFrom $90k to 1.5 million", "## Salary\n\nFrom €90k to 15 million");

        Section(Compare(site, TwoPoets), "salary").Rows.ShouldHaveSingleItem().Same.ShouldBeFalse();
    }

    [Fact]
    public void Links_in_a_category_are_not_lost()
    {
        using var site = Roles("## Tools\n\n- Ink: [black](https://ink.example/)", "## Tools\n\n- Ink: blue");

        var html = Section(Compare(site, TwoPoets), "tools").Rows.SelectMany(row => row.Cells).OfType<TopicCell>();
        html.SelectMany(cell => cell.Blocks)
            .Inlines()
            .OfType<Hyperlink>()
            .ShouldContain(link => link.Url == "https://ink.example/");
    }

    [Fact]
    public void An_unknown_role_has_no_comparison()
    {
        using var site = Roles("a", "b");
        site.Publish();
        site.Ask.Compare(["ode-poet", "nobody"]).ShouldBeNull();
        site.Ask.Compare(TwoPoets).ShouldNotBeNull();
    }
}
