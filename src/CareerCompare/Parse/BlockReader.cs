using Markdig.Extensions.Tables;
using Markdig.Syntax;
using MarkdownBlock = Markdig.Syntax.Block;
using MarkdownCode = Markdig.Syntax.CodeBlock;
using MarkdownTable = Markdig.Extensions.Tables.Table;
using MarkdownTableRow = Markdig.Extensions.Tables.TableRow;

namespace CareerCompare.Parse;

/// <summary>Turns Markdig's blocks into those of the document.</summary>
/// <param name="bodyLine">The line of the file that the body starts on.</param>
/// <param name="path">The file.</param>
/// <param name="roleOf">The role that a label names; always null in articles that are not comparisons.</param>
internal sealed class BlockReader(int bodyLine, string path, Func<string, RoleReference?> roleOf)
{
    private readonly InlineReader inlines = new(bodyLine, path);

    private int roleLevel;

    /// <summary>The headings and blocks of a document, in order.</summary>
    public IReadOnlyList<BodyNode> Read(MarkdownDocument document) => [.. document.SelectMany(Nodes)];

    // Below a role's own heading, another role's name is a label like any other.
    private RoleReference? LabelledRole(string text) => roleLevel > 0 ? null : roleOf(text);

    private IEnumerable<BodyNode> Nodes(MarkdownBlock block) =>
        block switch
        {
            HeadingBlock heading => [Heading(heading)],
            ParagraphBlock paragraph => Paragraph(paragraph),
            ListBlock list => List(list),
            _ => Blocks(block).Select(read => new BlockNode(read, read.Line)),
        };

    // What stands inside quotations and items, where headings and roles' labels are text like any other.
    private IEnumerable<Block> Blocks(MarkdownBlock block)
    {
        var line = bodyLine + block.Line;
        return block switch
        {
            LinkReferenceDefinitionGroup => [],
            HeadingBlock heading => [new Paragraph([new Strong(inlines.Read(heading.Inline), line)], line)],
            ParagraphBlock paragraph => [new Paragraph(inlines.Read(paragraph.Inline), line)],
            ListBlock list => [new ItemList(StartOf(list), list.IsLoose, [.. Entries(list).Select(Item)], line)],
            QuoteBlock quote => [new Quotation([.. quote.SelectMany(Blocks)], line)],
            MarkdownTable table => [Table(table)],
            ThematicBreakBlock => [new ThematicBreak(line)],
            MarkdownCode code => [Code(code)],
            ContainerBlock container => container.SelectMany(Blocks),
            LeafBlock leaf => [new Paragraph(inlines.Read(leaf.Inline), line)],
            _ => [],
        };
    }

    private HeadingNode Heading(HeadingBlock heading)
    {
        var node = new HeadingNode(heading.Level, inlines.Read(heading.Inline), bodyLine + heading.Line);
        if (node.Level > 2 && roleOf(node.Topic) is not null)
            roleLevel = node.Level;
        else if (node.Level <= roleLevel)
            roleLevel = 0;
        return node;
    }

    // Each line of a paragraph that starts with a role's name speaks of that role.
    private IEnumerable<BodyNode> Paragraph(ParagraphBlock paragraph)
    {
        var (words, line) = (inlines.Read(paragraph.Inline), bodyLine + paragraph.Line);
        if (LabelledRole(PlainText.From(words)) is { } alone)
            return [new BlockNode(null, line, alone, OpensRole: true)];
        var parts = roleLevel > 0 ? [] : RoleLines.Cut(words, roleOf);
        return parts.Count == 0 ? [new BlockNode(new Paragraph(words, line), line)] : parts.Select(Labelled);
    }

    private static BlockNode Labelled(RoleLines.Part part)
    {
        var text = PlainText.From(part.Words);
        return text.Length == 0
            ? new BlockNode(null, part.Line, part.Role, OpensRole: true)
            : new BlockNode(
                new Paragraph(part.Words, part.Line),
                part.Line,
                part.Role,
                OpensRole: part.Role is not null && text.EndsWith(':')
            );
    }

    // Bullets that start with a role's name are parted from their list: each belongs to its role.
    private IEnumerable<BodyNode> List(ListBlock list)
    {
        var run = new List<Item>();
        foreach (var entry in Entries(list))
        {
            // A name with nothing behind it is an item like any other.
            if (!entry.SaysMore || LabelledRole(entry.Label?.Text ?? PlainText.From(entry.Words)) is not { } role)
            {
                run.Add(Item(entry));
                continue;
            }
            if (run.Count > 0)
                yield return Run();
            foreach (var node in OfRole(entry, role, list))
                yield return node;
        }
        if (run.Count > 0)
            yield return Run();

        BlockNode Run()
        {
            var items = run.ToArray();
            run.Clear();
            return new BlockNode(new ItemList(StartOf(list), list.IsLoose, items, items[0].Line), items[0].Line);
        }
    }

    private IEnumerable<BodyNode> OfRole(Entry entry, RoleReference role, ListBlock list)
    {
        if (entry.Label is not null && Item(entry) is { Text.Length: > 0 } item)
        {
            var own = item with { Heading = null };
            return [new BlockNode(new ItemList(StartOf(list), list.IsLoose, [own], own.Line), own.Line, role)];
        }
        return entry.Below.SelectMany(Nodes).OfType<BlockNode>().Select(node => node with { Role = node.Role ?? role });
    }

    private IEnumerable<Entry> Entries(ListBlock list) =>
        list.OfType<ListItemBlock>()
            .Select(block =>
            {
                var first = block.FirstOrDefault() as ParagraphBlock;
                var words = inlines.Read(first?.Inline);
                return new Entry(
                    bodyLine + block.Line,
                    Label.Cut(words),
                    words,
                    [.. block.Skip(first is null ? 0 : 1)]
                );
            });

    private Item Item(Entry entry) =>
        new(entry.Label?.Words, entry.Label?.Rest ?? entry.Words, [.. entry.Below.SelectMany(Blocks)], entry.Line);

    private Table Table(MarkdownTable table)
    {
        var rows = table.OfType<MarkdownTableRow>().ToList();
        var head = rows.Find(row => row.IsHeader);
        var width = rows.Max(row => row.Count);
        return new Table(
            [.. Enumerable.Range(0, width).Select(column => SetOf(table.ColumnDefinitions.ElementAtOrDefault(column)))],
            head is null ? null : Row(head),
            [.. rows.Where(row => !row.IsHeader).Select(Row)],
            bodyLine + table.Line
        );
    }

    private TableRow Row(MarkdownTableRow row) =>
        new(
            [
                .. row.OfType<TableCell>()
                    .Select(cell => inlines.Read((cell.FirstOrDefault() as ParagraphBlock)?.Inline)),
            ],
            bodyLine + row.Line
        );

    private CodeBlock Code(MarkdownCode code)
    {
        var fenced = code as FencedCodeBlock;
        var line = bodyLine + code.Line;
        var language = fenced?.Info is { Length: > 0 } info ? info : null;
        return new(language, code.Lines.ToString().TrimEnd(), line + (fenced is null ? 0 : 1), line);
    }

    private static int? StartOf(ListBlock list) =>
        !list.IsOrdered ? null
        : int.TryParse(list.OrderedStart, out var start) ? start
        : 1;

    private static ColumnSet SetOf(TableColumnDefinition? column) =>
        column?.Alignment switch
        {
            TableColumnAlign.Center => ColumnSet.Middle,
            TableColumnAlign.Right => ColumnSet.End,
            _ => ColumnSet.Start,
        };

    /// <summary>One item while it is read: its label, its first paragraph, and what stands below that.</summary>
    private sealed record Entry(int Line, Label? Label, IReadOnlyList<Inline> Words, IReadOnlyList<MarkdownBlock> Below)
    {
        public bool SaysMore => Below.Count > 0 || (Label is not null && PlainText.From(Label.Rest).Length > 0);
    }
}
