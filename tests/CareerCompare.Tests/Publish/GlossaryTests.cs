using System.Text.RegularExpressions;

namespace CareerCompare.Tests.Publish;

/// <summary>Terms are linked where readers first meet them, and roles know which they ask for.</summary>
public sealed partial class GlossaryTests
{
    [Theory]
    [InlineData("Rhyme and rhyme.", "<p>[rhyme|Rhyme] and rhyme.</p>")]
    [InlineData("All rhymes & metres.", "<p>All [rhyme|rhymes] &amp; metres.</p>")]
    [InlineData("*Free* verse, free **verse**.", "<p><em>Free</em> verse, free <strong>verse</strong>.</p>")]
    [InlineData("**Free verse** first.", "<p><strong>[free-verse|Free verse]</strong> first.</p>")]
    [InlineData("`rhyme` in code, then rhyme.", "<p><code>rhyme</code> in code, then [rhyme|rhyme].</p>")]
    [InlineData("> rhyme\n\nrhyme", "<blockquote>\n<p>rhyme</p>\n</blockquote>\n<p>[rhyme|rhyme]</p>")]
    [InlineData("[rhyme](/roles) and rhyme.", "<p><a href=\"/roles\">rhyme</a> and rhyme.</p>")]
    [InlineData("[it](/skills/rhyme), rhyme.", "<p><a href=\"/skills/rhyme\">it</a>, rhyme.</p>")]
    [InlineData("rhyme, then [[Rhyme]].", "<p>rhyme, then [rhyme|Rhyme].</p>")]
    [InlineData("[[vers libre]] and free verse", "<p>[free-verse|vers libre] and free verse</p>")]
    [InlineData("[[nothing]] and [[Rhyme]]", "<p>nothing and [rhyme|Rhyme]</p>")]
    [InlineData("[see [[rhyme]]](/roles)", "<p><a href=\"/roles\">see rhyme</a></p>")]
    [InlineData(
        "- rhyme: rhyme\n- rhyme",
        "<ul>\n<li><span class=\"term\">[rhyme|rhyme]:</span> rhyme</li>\n<li>rhyme</li>\n</ul>"
    )]
    [InlineData("[[1]](/roles) and rhyme", "<p><a href=\"/roles\">[1]</a> and [rhyme|rhyme]</p>")]
    [InlineData("[[rhyme craft]] and rhyme", "<p>rhyme craft and [rhyme|rhyme]</p>")]
    [InlineData("[[R\\hyme]] and rhyme", "<p>R\\hyme and [rhyme|rhyme]</p>")]
    [InlineData(
        "| rhyme |\n|---|\n| rhyme |",
        "<table>\n<thead>\n<tr>\n<th scope=\"col\">rhyme</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>[rhyme|rhyme]</td>\n</tr>\n</tbody>\n</table>"
    )]
    [InlineData("### Rhyme\n\nrhyme", "<h3>Rhyme</h3>\n<p>[rhyme|rhyme]</p>")]
    [InlineData("free\nverse", "<p>[free-verse|free\nverse]</p>")]
    public void The_first_mention_in_a_section_leads_to_the_term(string body, string html)
    {
        using var site = Poet($"## Overview\n\n{body}");

        Short(Html(site, "overview")).ShouldBe(html);
    }

    [Fact]
    public void Every_section_has_its_own_first_mention()
    {
        using var site = Poet("## Overview\n\nrhyme\n\n## Outlook\n\nrhyme");

        Short(Html(site, "overview")).ShouldBe("<p>[rhyme|rhyme]</p>");
        Short(Html(site, "outlook")).ShouldBe("<p>[rhyme|rhyme]</p>");
    }

    [Fact]
    public void Terms_change_links_everywhere_and_nothing_else()
    {
        using var site = Poet("## Overview\n\nrhyme & metre");
        site.Comparison("a", "Data Poet vs. Ode Poet", "2026-01-31", "## Overview\n\nmetre for both");
        site.Publish();
        Short(Html(site, "overview")).ShouldBe("<p>[rhyme|rhyme] &amp; metre</p>");

        site.Write("terms/metre.md", "---\ntitle: Metre\n---\nA beat, as [[rhyme]] is a sound; metre counts.\n")
            .Publish();
        Short(Html(site, "overview")).ShouldBe("<p>[rhyme|rhyme] &amp; [metre|metre]</p>");
        Short(site.Ask.Compare(["data-poet", "ode-poet"])!.Comparison.Sections[0].Shared!.Content)
            .ShouldBe("<p>[metre|metre] for both</p>");
        Short(site.Ask.Term("metre", 1, 10)!.Article.Sections[0].Shared)
            .ShouldBe("<p>A beat, as [rhyme|rhyme] is a sound; metre counts.</p>");

        site.Delete("terms/metre.md").Delete("terms/rhyme.md").Delete("terms/free-verse.md").Publish();
        Html(site, "overview").ShouldBe("<p>rhyme &amp; metre</p>");
        site.Ask.Terms(null, null)!.Items.ShouldBeEmpty();
    }

    [Fact]
    public void A_role_asks_for_the_terms_of_its_skills_with_the_line_and_the_words()
    {
        using var site = Poet(
            "## Overview\n\nNo rhyme here.\n\n## Skills\n\nText on one line,\nthen rhyme on the next. Free verse too.\n\n- Craft: rhymes\n  - free verse below\n\n## Tools\n\n- Free verse: pen, rhyme"
        );

        site.Ask.Role("data-poet")!
            .Skills.SelectMany(term =>
                term.Evidence.Select(place => $"{term.Term} {place.Section} {place.Source.Line} {place.Text}")
            )
            .ShouldBe([
                "rhyme skills 11 Text on one line, then rhyme on the next.",
                "rhyme skills 13 Craft: rhymes",
                "rhyme tools 18 pen, rhyme",
                "free-verse skills 11 Free verse too.",
                "free-verse skills 14 free verse below",
            ]);
    }

    [Fact]
    public void A_term_page_names_the_roles_and_their_words()
    {
        using var site = Poet("## Skills\n\n- Rhyme: in pairs\n- free verse");
        site.Role("ode-poet", "Ode Poet", "## Skills\n\nrhyme").Publish();

        var term = site.Ask.Term("rhyme", 1, 10)!;
        term.Roles.Select(entry => $"{entry.Role.Slug}: {entry.Evidence[0].Text}")
            .ShouldBe(["data-poet: Rhyme: in pairs", "ode-poet: rhyme"]);
        term.Together.Select(other => $"{other.Term.Slug} {other.Roles}").ShouldBe(["free-verse 1"]);
        site.Ask.Term("rhyme", 2, 1)!.Roles.Select(entry => entry.Role.Slug).ShouldBe(["ode-poet"]);
    }

    [Fact]
    public void Lists_of_tools_are_aligned_as_they_were_without_links()
    {
        using var site = Poet("## Tools\n\n- Craft: rhyme, pen");
        site.Role("ode-poet", "Ode Poet", "## Tools\n\n- Craft: rhyme, harp").Publish();

        var row = site.Ask.Compare(["data-poet", "ode-poet"])!.Comparison.Sections.Single().Rows.Single();
        row.Title.ShouldBe("Craft");
        row.Cells[0]!.Values.ShouldBe(["rhyme", "pen"]);
        row.Cells[0]!.Shared.ShouldBe(["rhyme"]);
    }

    [Fact]
    public void Of_two_articles_about_a_pair_the_one_that_is_shown_is_found()
    {
        using var site = Poet("## Overview\n\ntext");
        site.Comparison("a", "Data Poet vs. Ode Poet", "2026-01-31", "## Overview\n\nalabaster")
            .Comparison("b", "Ode Poet vs. Data Poet", "2026-02-28", "## Overview\n\nbasalt")
            .Publish();
        Found("basalt").ShouldBe(1);
        Found("alabaster").ShouldBe(0);

        site.Comparison("a", "Data Poet vs. Ode Poet", "2026-01-30", "## Overview\n\namber").Publish();
        Found("amber").ShouldBe(0);
        Found("basalt").ShouldBe(1);
        site.Delete("comparisons/b.md").Publish();
        Found("basalt").ShouldBe(0);
        Found("amber").ShouldBe(1);
        site.Comparison("a", "Data Poet vs. Haiku Poet", "2026-01-30", "## Overview\n\namber").Publish();
        site.Ask.Search("amber", "section", 1, 10)
            .Items.Select(item => item.Url)
            .Distinct()
            .ShouldContain("/compare/data-poet-vs-haiku-poet#overview");
        site.Delete("comparisons/a.md").Publish();
        Found("amber").ShouldBe(0);

        int Found(string word) =>
            site
                .Ask.Search(word, "section", 1, 10)
                .Items.Count(item => item.Url.StartsWith("/compare/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("R/")]
    [InlineData("rhyme ")]
    [InlineData("rhyme\n")]
    [InlineData("rhyme/")]
    [InlineData("&")]
    [InlineData("free ")]
    public void No_text_keeps_publishing_busy(string part)
    {
        using var site = Poet("## Skills\n\n" + string.Concat(Enumerable.Repeat(part, 60_000 / part.Length)));
        site.Write("terms/r.md", "---\ntitle: R\nmatchCase: true\n---\nText.\n").Publish();

        site.Ask.Role("data-poet")!
            .Skills.ShouldAllBe(term => term.Evidence.Count <= 6 && term.Mentions >= term.Evidence.Count);
    }

    private static TestSite Poet(string body)
    {
        var site = new TestSite()
            .Write("terms/rhyme.md", "---\ntitle: Rhyme\nkind: method\n---\nSounds alike.\n")
            .Write("terms/free-verse.md", "---\ntitle: Free verse\naliases: [vers libre]\n---\nWithout metre.\n")
            .Role("data-poet", "Data Poet", body);
        site.Publish();
        return site;
    }

    private static string Html(TestSite site, string section) =>
        CareerCompare.Render.Html.From(
            site.Ask.Role("data-poet")!.Role.Sections.Single(found => found.Key == section).Content
        );

    private static string Short(Content content) => Short(CareerCompare.Render.Html.From(content));

    private static string Short(string html) => Link().Replace(html, "[${slug}|${text}]");

    [GeneratedRegex(
        "<a class=\"glossary\" href=\"/skills/(?<slug>[^\"]+)\">(?<text>[^<]*)</a>",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Link();
}
