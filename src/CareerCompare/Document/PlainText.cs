using System.Text;

namespace CareerCompare;

/// <summary>A document without its markup: what a reader sees, as text. Pictures give their description.</summary>
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

    /// <summary>The text of a row of a table, its cells parted by bars.</summary>
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

    /// <summary>The text of an item behind its label, nested lists left out, with its lines.</summary>
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
            ? new PlacedText(item.Whole, item.Line, null) { Label = label.Length }
            : From(item);
        Join(text, item.Below.OfType<ItemList>().Select(list => From(list)).Prepend(own));
        return text.Build();
    }

    // Cells may be empty, and keep their place.
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

/// <summary>Puts a text together while it remembers the lines that its parts stand on.</summary>
/// <param name="line">The line on which the text is said to start.</param>
internal sealed class PlacedTextBuilder(int line)
{
    private readonly int first = line;
    private readonly StringBuilder text = new();
    private readonly List<TextLine> lines = [];

    /// <summary>The line that it has come to.</summary>
    public int Line { get; private set; } = line;

    /// <summary>What follows stands on this line.</summary>
    public void At(int next)
    {
        if (next == Line)
            return;
        Line = next;
        lines.Add(new TextLine(text.Length, next));
    }

    public void Append(string part) => text.Append(part);

    /// <summary>A text that was put together from <see cref="Line"/> on, behind this if anything stands before it.</summary>
    public void Append(PlacedText part, string parted)
    {
        if (text.Length > 0)
            text.Append(parted);
        if (part.Line != Line)
            At(part.Line);
        foreach (var start in part.Lines ?? [])
        {
            Line = start.Line;
            lines.Add(start with { Start = start.Start + text.Length });
        }
        text.Append(part.Text);
    }

    /// <summary>The text without blanks at its ends.</summary>
    public PlacedText Build()
    {
        var whole = text.ToString();
        var trimmed = whole.Trim();
        if (lines.Count == 0)
            return new PlacedText(trimmed, first, null);
        var start = whole.Length - whole.AsSpan().TrimStart().Length;
        var shifted = lines
            .Where(at => at.Start - start < trimmed.Length)
            .Select(at => at with { Start = Math.Max(0, at.Start - start) })
            .ToList();
        return new PlacedText(trimmed, first, shifted.Count == 0 ? null : shifted);
    }
}
