namespace CareerCompare.Document;

/// <summary>Counts words: runs of characters between blanks that contain a letter or digit.</summary>
public static class WordCount
{
    /// <summary>Words of an article.</summary>
    public static int Count(IEnumerable<ArticleSection> sections) =>
        sections.Sum(section => Count(section.Shared) + section.Parts.Sum(part => Count(part.Content)));

    /// <summary>Words of a section, sub-headings included.</summary>
    public static int Count(Content content) =>
        content.Groups.Sum(group =>
            Count(group.Title) + group.Blocks.Sum(block => Count(block.Text) + block.Items.Sum(Count))
        );

    private static int Count(Item item) => Count(item.Label) + Count(item.Text) + item.Items.Sum(Count);

    private static int Count(string? text)
    {
        var (words, isWord) = (0, false);
        foreach (var c in text ?? "")
        {
            if (char.IsWhiteSpace(c))
            {
                isWord = false;
            }
            else if (!isWord && char.IsLetterOrDigit(c))
            {
                isWord = true;
                words++;
            }
        }
        return words;
    }
}
