namespace CareerCompare.Document;

/// <summary>Content as a run of texts.</summary>
public static class TextWalker
{
    /// <summary>Every text of the content, in the order written, nested items included; none is empty.</summary>
    /// <param name="content">The content.</param>
    /// <param name="labels">Whether items have their labels before them.</param>
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
        return new PlacedText($"{label}: {said.Text}", item.Line, lines) { Label = label.Length };
    }
}
