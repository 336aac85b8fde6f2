using CareerCompare.Check;

namespace CareerCompare.Tests.Check;

/// <summary>Rules between files hold for a file that did not change when another one does.</summary>
public sealed class UnchangedTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private CheckReport? last;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_title_disagrees_once_an_alias_is_taken_away()
    {
        Write("roles/epic-poet.md", "title: Epic Poet\naliases: [Bard]", "Text.");
        Write("comparisons/a.md", "title: Bard vs. Ode Poet\nroles: [Epic Poet, Ode Poet]", "Text.");
        Rules().ShouldBeEmpty();

        Write("roles/epic-poet.md", "title: Epic Poet", "Text.");

        Rules().ShouldBe([Rule.TitleRoles]);
    }

    [Fact]
    public void An_anchor_breaks_once_its_section_is_gone()
    {
        Write("roles/epic-poet.md", "title: Epic Poet", "## Skills\n\nText.");
        Write("roles/ode-poet.md", "title: Ode Poet", "[x](/roles/epic-poet#skills)");
        Rules().ShouldBeEmpty();

        Write("roles/epic-poet.md", "title: Epic Poet", "## Tools\n\nText.");

        Rules().ShouldBe([Rule.BrokenAnchor]);
    }

    [Fact]
    public void A_picture_is_missing_once_its_file_is_gone()
    {
        folder.WriteBytes("images/a.gif", Convert.FromHexString("474946383961010001000000"));
        Write("roles/epic-poet.md", "title: Epic Poet", "![x](/images/a.gif)");
        Rules().ShouldBeEmpty();

        File.Delete(folder.At("images/a.gif"));

        Rules().ShouldBe([Rule.MissingPicture]);
    }

    [Fact]
    public void A_name_that_hides_a_character_says_so()
    {
        folder.Write("roles/epic\u200Bpoet.md", "");

        var problem = ContentCheck.Run(folder.Path).Problems.ShouldHaveSingleItem();

        problem.Path.ShouldBe("roles/epic\uFFFDpoet.md");
        problem.Message.ShouldEndWith("is not a slug, it holds a space without width, U+200B");
        problem.Advice.ShouldBe("rename it to epicpoet.md");
    }

    private void Write(string path, string front, string body) => folder.Write(path, $"---\n{front}\n---\n{body}\n");

    private List<Rule> Rules()
    {
        last = ContentCheck.Run(folder.Path, last);
        return [.. last.Problems.Select(problem => problem.Rule)];
    }
}
