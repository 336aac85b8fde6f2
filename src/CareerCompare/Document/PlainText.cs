namespace CareerCompare.Document;

/// <summary>Documents as plain text without markup. Pictures become their descriptions.</summary>
public static class PlainText
{
    /// <summary>The text of a run of inlines.</summary>
    public static string From(IReadOnlyList<Inline> inlines)
    {
        if (inlines is [TextRun only])
            return only.Text.Trim();
        var text = new PlacedTextBuilder(0);
        Append(text, inlines);
        return text.Build().Text;
    }

    /// <summary>The text of a table row, with bars between the cells.</summary>
    public static string From(TableRow row) => string.Join(" | ", row.Cells.Select(cell => From(cell)));

    /// <summary>The text of a block, with its lines.</summary>
    public static PlacedText From(Block block)
    {
        if (block is Paragraph paragraph)
            return From(paragraph.Words, block.Line);
        var text = new PlacedTextBuilder(block.Line);
        Append(text, block);
        return text.Build();
    }

    /// <summary>The text of a run of inlines, with its lines.</summary>
    public static PlacedText From(IReadOnlyList<Inline> inlines, int line)
    {
        if (inlines is [TextRun only] && only.Line == line)
            return new PlacedText(only.Text.Trim(), line, null);
        var text = new PlacedTextBuilder(line);
        Append(text, inlines);
        return text.Build();
    }

    /// <summary>The text of an item after its label, without nested lists, with its lines.</summary>
    public static PlacedText From(Item item)
    {
        if (item.Below.Count == 0)
            return From(item.Words, item.Line);
        var text = new PlacedTextBuilder(item.Line);
        Join(text, item.Below.Where(block => block is not ItemList).Select(From).Prepend(From(item.Words, item.Line)));
        return text.Build();
    }

    private static void Join(PlacedTextBuilder text, IEnumerable<PlacedText> parts)
    {
        foreach (var part in parts.Where(part => part.Text.Length > 0))
            text.Append(part, "\n\n");
    }

    private static void Append(PlacedTextBuilder text, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Append(text, paragraph.Words);
                break;
            case ItemList list:
                Join(text, list.Entries.Select(Whole));
                break;
            case Table table:
                Join(text, table, "\n");
                break;
            case Quotation quotation:
                Join(text, quotation.Blocks.Select(From));
                break;
            case CodeBlock code:
                foreach (var (line, index) in code.Code.Split('\n').Select((line, index) => (line, index)))
                {
                    if (index > 0)
                        text.Append("\n");
                    text.At(code.FirstLine + index);
                    text.Append(line);
                }
                break;
            default:
                break;
        }
    }

    private static PlacedText Whole(Item item)
    {
        var text = new PlacedTextBuilder(item.Line);
        var own = item.Label is { } label
            ? new PlacedText(item.Whole, item.Line, null) { LabelLength = label.Length }
            : From(item);
        Join(text, item.Below.OfType<ItemList>().Select(list => From(list)).Prepend(own));
        return text.Build();
    }

    // Empty cells keep their place.
    private static void Join(PlacedTextBuilder text, Table table, string parted)
    {
        var rows = table.Head is null ? table.Rows : [table.Head, .. table.Rows];
        foreach (var (row, index) in rows.Select((row, index) => (row, index)))
        {
            if (index > 0)
                text.Append(parted);
            text.At(row.Line);
            text.Append(From(row));
        }
    }

    private static void Append(PlacedTextBuilder text, IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
            Append(text, inline);
    }

    private static void Append(PlacedTextBuilder text, Inline inline)
    {
        switch (inline)
        {
            case TextRun run:
                text.At(run.Line);
                text.Append(run.Text);
                break;
            case CodeSpan code:
                text.At(code.Line);
                text.Append(code.Text);
                break;
            case LineBreak lineBreak:
                text.Append(lineBreak.Hard ? "\n" : " ");
                break;
            case InlineContainer container:
                Append(text, container.Children);
                break;
            default:
                break;
        }
    }
}
