namespace CareerCompare;

/// <summary>Counts words: runs of characters between blanks that hold a letter or digit.</summary>
public static class WordCount
{
    /// <summary>Words of an article.</summary>
    public static int Of(IEnumerable<ArticleSection> sections) =>
        sections.Sum(section => Of(section.Shared) + section.Parts.Sum(part => Of(part.Content)));

    /// <summary>Words of a section, sub-headings included.</summary>
    public static int Of(Content content) =>
        content.Groups.Sum(group => Of(group.Title) + group.Blocks.Sum(block => Of(block.Text) + block.Items.Sum(Of)));

    private static int Of(Item item) => Of(item.Label) + Of(item.Text) + item.Items.Sum(Of);

    private static int Of(string? text) =>
        text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit))
        ?? 0;
}
