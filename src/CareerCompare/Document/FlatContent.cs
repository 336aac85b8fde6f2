namespace CareerCompare.Document;

/// <summary>Content as plain text without structure below groups, for the API.</summary>
/// <param name="Paragraphs">Text above the first sub-heading.</param>
/// <param name="Groups">Items and text by sub-heading; items above the first one are in a group without a title.</param>
public sealed record FlatContent(IReadOnlyList<string> Paragraphs, IReadOnlyList<FlatGroup> Groups)
{
    /// <summary>
    /// Flattens content. A nested list becomes a group named after its parent item: after the item's label if it has one, with
    /// the item's text as a paragraph of the group, otherwise after its text.
    /// </summary>
    public static FlatContent From(Content content)
    {
        var paragraphs = new List<string>();
        var groups = new List<FlatGroup>();
        foreach (var group in content.Groups)
        {
            var texts = group.Title is null ? paragraphs : [];
            var items = new List<FlatItem>();
            var nested = new List<FlatGroup>();
            foreach (var block in group.Blocks)
            {
                if (block.Text.Length > 0)
                    texts.Add(block.Text);
                foreach (var item in block.Items)
                    Add(item, items, nested);
            }
            if (group.Title is not null)
                groups.Add(new FlatGroup(group.Title, texts, items));
            else if (items.Count > 0)
                groups.Add(new FlatGroup(null, [], items));
            groups.AddRange(nested);
        }
        return new FlatContent(paragraphs, groups);
    }

    private static void Add(Item item, List<FlatItem> items, List<FlatGroup> nested)
    {
        if (item.Items.Count == 0)
        {
            items.Add(new FlatItem(item.Label, item.Text));
            return;
        }
        var below = new List<FlatItem>();
        var deeper = new List<FlatGroup>();
        foreach (var child in item.Items)
            Add(child, below, deeper);
        var title = item.Label ?? item.Text.TrimEnd(':');
        nested.Add(new FlatGroup(title, item.Label is null || item.Text.Length == 0 ? [] : [item.Text], below));
        nested.AddRange(deeper);
    }
}

/// <summary>Items and text below one sub-heading.</summary>
/// <param name="Title">The sub-heading; null for content above the first one.</param>
/// <param name="Paragraphs">Text below it.</param>
/// <param name="Items">Items below it.</param>
public sealed record FlatGroup(string? Title, IReadOnlyList<string> Paragraphs, IReadOnlyList<FlatItem> Items);

/// <summary>An item: <c>Label: text</c>, or only text.</summary>
/// <param name="Label">The part before the colon; null for none.</param>
/// <param name="Text">The text after it.</param>
public sealed record FlatItem(string? Label, string Text);
