namespace CareerCompare.Document;

/// <summary>Walks through the texts of content.</summary>
public static class TextWalker
{
    /// <summary>All texts of the content that are not empty, in the order written, including nested items.</summary>
    /// <param name="content">The content.</param>
    /// <param name="labels">Whether the texts of items include their labels.</param>
    public static IEnumerable<PlacedText> Walk(Content content, bool labels = true)
    {
        foreach (var group in content.Groups)
        {
            if (group.Title is not null)
                yield return new PlacedText(group.Title, group.Line, null);
            foreach (var block in group.Blocks)
            {
                if (block.Placed is { Text.Length: > 0 } text)
                    yield return text;
                foreach (var item in block.Items.SelectMany(WithNested))
                {
                    var said = labels ? Whole(item) : item.Placed;
                    if (said.Text.Length > 0)
                        yield return said;
                }
            }
        }
    }

    private static IEnumerable<Item> WithNested(Item item) => item.Items.SelectMany(WithNested).Prepend(item);

    private static PlacedText Whole(Item item)
    {
        var said = item.Placed;
        if (item.Label is not { } label)
            return said;
        var before = label.Length + ": ".Length;
        var lines = said.Lines?.Select(line => line with { Start = line.Start + before }).ToList();
        return new PlacedText($"{label}: {said.Text}", item.Line, lines) { LabelLength = label.Length };
    }
}
