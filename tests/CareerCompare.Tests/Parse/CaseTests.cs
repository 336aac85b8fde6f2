using CareerCompare.Check;

namespace CareerCompare.Tests.Parse;

/// <summary>
/// What Markdown becomes, from files in <c>cases/</c>. The expectation lists every section of every article, one line a
/// thing: <c>## key | title @line</c>, <c>### role @line</c> for what belongs to one role of a comparison, <c># group @line</c>,
/// <c>P text</c> for a text block, <c>T head</c> for a table, <c>- [label] text</c> for an item (indented where nested,
/// <c>1.</c> where numbered), <c>---</c> for a rule. Line breaks inside a text are written <c>\n</c>.
/// </summary>
public sealed class CaseTests
{
    public static TheoryData<string> Cases() => [.. SpecCase.In("Parse/cases").Select(spec => spec.ToString())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Markdown_becomes_exactly_these_sections(string name)
    {
        var spec = SpecCase.In("Parse/cases").Single(spec => spec.ToString() == name);
        using var folder = new TemporaryFolder();
        spec.Write(folder);

        var articles = ContentCheck.Run(folder.Path).Files.Select(file => file.Article).OfType<Article>();

        articles.SelectMany(Outline.Lines).ShouldBe(spec.Expected("sections")!);
    }
}

/// <summary>An article as lines that a person can read.</summary>
internal static class Outline
{
    public static IEnumerable<string> Lines(Article article)
    {
        foreach (var section in article.Sections)
        {
            yield return $"## {section.Key} | {section.Title} @{section.Line}";
            foreach (var line in Lines(section.Shared))
                yield return line;
            foreach (var part in section.Parts)
            {
                yield return $"### {part.Role} @{part.Line}";
                foreach (var line in Lines(part.Content))
                    yield return line;
            }
        }
    }

    private static IEnumerable<string> Lines(Content content)
    {
        foreach (var group in content.Groups)
        {
            if (group.Title is not null)
                yield return $"# {group.Title} @{group.Line}";
            foreach (var line in group.Blocks.SelectMany(Lines))
                yield return line;
        }
    }

    private static IEnumerable<string> Lines(Block block) =>
        block switch
        {
            ThematicBreak => ["---"],
            ItemList list => list.Items.SelectMany(item => Lines(item, list.IsNumbered ? "1. " : "- ")),
            Table table => table
                .Items.SelectMany(item => Lines(item, "- "))
                .Prepend("T " + Escaped(table.Text) + At(table.Line)),
            _ => ["P " + Escaped(block.Text) + At(block.Line)],
        };

    private static IEnumerable<string> Lines(Item item, string marker)
    {
        var label = item.Label is null ? "" : $"[{item.Label}] ";
        yield return (marker + label + Escaped(item.Text)).TrimEnd() + At(item.Line);
        foreach (var line in item.Items.SelectMany(child => Lines(child, "- ")))
            yield return "  " + line;
    }

    private static string Escaped(string text) => text.Replace("\n", "\\n");

    private static string At(int line) => $" @{line}";
}
