using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Block = CareerCompare.Document.Block;
using CodeBlock = CareerCompare.Document.CodeBlock;
using MarkdownBlock = Markdig.Syntax.Block;
using MarkdownCode = Markdig.Syntax.CodeBlock;
using MarkdownTable = Markdig.Extensions.Tables.Table;
using MarkdownTableRow = Markdig.Extensions.Tables.TableRow;
using Table = CareerCompare.Document.Table;
using TableRow = CareerCompare.Document.TableRow;

namespace CareerCompare.Parse;

/// <summary>Converts Markdig's blocks to those of our documents.</summary>
/// <param name="bodyLine">The line of the file that the body starts on.</param>
/// <param name="path">The file.</param>
/// <param name="roleFor">The role that a label names; always null in articles that are not comparisons.</param>
internal sealed class BlockReader(int bodyLine, string path, Func<string, RoleReference?> roleFor)
{
    private readonly InlineReader inlines = new(bodyLine, path);

    private int roleLevel;

    /// <summary>The headings and blocks of a document, in order.</summary>
    public IReadOnlyList<BodyNode> Read(MarkdownDocument document) => [.. document.SelectMany(Nodes)];

    // Below a role's own heading, another role's name is an ordinary label.
    private RoleReference? LabelledRole(string text) => roleLevel > 0 ? null : roleFor(text);

    private IEnumerable<BodyNode> Nodes(MarkdownBlock block) =>
        block switch
        {
            HeadingBlock heading => [Heading(heading)],
            ParagraphBlock paragraph => Paragraph(paragraph),
            ListBlock list => List(list),
            _ => Texts(block),
        };

    private IEnumerable<BodyNode> Texts(MarkdownBlock block) =>
        Blocks(block).Select(read => new BlockNode(read, read.Line));

    // Blocks inside quotations and items, where headings and role labels are ordinary text.
    private IEnumerable<Block> Blocks(MarkdownBlock block)
    {
        var line = bodyLine + block.Line;
        return block switch
        {
            LinkReferenceDefinitionGroup => [],
            ParagraphBlock or HeadingBlock => Words((LeafBlock)block) is { Count: > 0 } words
                ? [new Paragraph(words, line)]
                : [],
            ListBlock list => [List(list, [.. Entries(list).Select(Item)], line)],
            QuoteBlock quote => [new Quotation([.. quote.SelectMany(Blocks)], line)],
            MarkdownTable table when table.OfType<MarkdownTableRow>().Any(row => row.Count > 0) => [Table(table)],
            MarkdownTable => [],
            ThematicBreakBlock => [new ThematicBreak(line)],
            MarkdownCode code => [Code(code)],
            ContainerBlock container => container.SelectMany(Blocks),
            LeafBlock leaf => [new Paragraph(inlines.Read(leaf.Inline), line)],
            _ => [],
        };
    }

    // A heading in here would break the outline of the page, so its words become strong text.
    private IReadOnlyList<Inline> Words(LeafBlock block)
    {
        var words = inlines.Read(block.Inline);
        return block is HeadingBlock && words.Count > 0
            ? [new Strong(InlineReader.Flat<Strong>(words), words[0].Line)]
            : words;
    }

    private HeadingNode Heading(HeadingBlock heading)
    {
        var node = new HeadingNode(heading.Level, inlines.ReadHeading(heading.Inline), bodyLine + heading.Line);
        if (node.Level > 2 && roleFor(node.Topic) is not null)
            roleLevel = node.Level;
        else if (node.Level <= roleLevel)
            roleLevel = 0;
        return node;
    }

    // Each line of a paragraph that starts with a role's name belongs to that role.
    private IEnumerable<BodyNode> Paragraph(ParagraphBlock paragraph)
    {
        var (words, line) = (inlines.Read(paragraph.Inline), bodyLine + paragraph.Line);
        if (LabelledRole(PlainText.From(words)) is { } alone)
            return [new BlockNode(null, line, alone, OpensRole: true)];
        var parts = roleLevel > 0 ? [] : RoleLines.Cut(words, roleFor);
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

    // Bullets that start with a role's name are taken out of their list: each belongs to its role.
    private IEnumerable<BodyNode> List(ListBlock list)
    {
        var run = new List<Item>();
        foreach (var entry in Entries(list))
        {
            // A name with nothing after it is an ordinary item.
            if (!entry.SaysMore || LabelledRole(entry.Label?.Text ?? PlainText.From(entry.Words)) is not { } role)
            {
                run.Add(Item(entry));
                continue;
            }
            if (run.Count > 0)
                yield return Run();
            foreach (var node in RoleNodes(entry, role, list))
                yield return node;
        }
        if (run.Count > 0)
            yield return Run();

        BlockNode Run()
        {
            var items = run.ToArray();
            run.Clear();
            return new BlockNode(List(list, items, items[0].Line), items[0].Line);
        }
    }

    private IEnumerable<BodyNode> RoleNodes(Entry entry, RoleReference role, ListBlock list)
    {
        if (entry.Label is not null && Item(entry) is { Text.Length: > 0 } item)
        {
            // The text after the role's name may have a label of its own.
            var own = Label.Cut(item.Words) is { } label
                ? item with
                {
                    Heading = label.Words,
                    Words = label.Rest,
                }
                : item with
                {
                    Heading = null,
                };
            return [new BlockNode(List(list, [own], own.Line), own.Line, role)];
        }
        return entry
            .Below.SelectMany(block => block is HeadingBlock ? Texts(block) : Nodes(block))
            .OfType<BlockNode>()
            .Select(node => node with { Role = node.Role ?? role });
    }

    // A heading inside an item becomes a paragraph here, so its list is loose. A single item is tight unless the blocks below
    // its words need an empty line.
    private static ItemList List(ListBlock list, Item[] items, int line)
    {
        var isLoose =
            list.IsLoose
            || list.OfType<ListItemBlock>().Any(item => item.Count > 1 && item.Any(x => x is HeadingBlock));
        return new ItemList(
            StartFor(list),
            items.Any(item => item.Below.Any(block => block is Paragraph))
                || (isLoose && (items.Length > 1 || AsksForEmptyLine(items[0]))),
            items,
            line
        );
    }

    private static bool AsksForEmptyLine(Item item) =>
        item.Below.Count > 1
        || (item.Words.Count > 0 && item.Below.Any(block => block is not ItemList { Start: null or 1 }));

    private IEnumerable<Entry> Entries(ListBlock list) =>
        list.OfType<ListItemBlock>()
            .Select(block =>
            {
                // Skip headings without words.
                var blocks = block
                    .Where(child => child is not HeadingBlock heading || Words(heading).Count > 0)
                    .ToList();
                var words = blocks.FirstOrDefault() is ParagraphBlock or HeadingBlock
                    ? Words((LeafBlock)blocks[0])
                    : null;
                return new Entry(
                    bodyLine + block.Line,
                    words is null ? null : Label.Cut(words),
                    words ?? [],
                    [.. blocks.Skip(words is null ? 0 : 1)]
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
            [
                .. Enumerable
                    .Range(0, width)
                    .Select(column => SetFor(table.ColumnDefinitions.ElementAtOrDefault(column))),
            ],
            head is null ? null : Row(head),
            [.. rows.Where(row => !row.IsHeader).Select(Row)],
            bodyLine + table.Line
        );
    }

    private TableRow Row(MarkdownTableRow row) =>
        new(
            [
                .. row.OfType<TableCell>()
                    .Select(cell => Unescaped(inlines.Read((cell.FirstOrDefault() as ParagraphBlock)?.Inline))),
            ],
            bodyLine + row.Line
        );

    // Inside a table cell, a bar in code is escaped with a backslash that is not part of the code: GitHub Flavored Markdown,
    // 4.10.
    private static IReadOnlyList<Inline> Unescaped(IReadOnlyList<Inline> cell) =>
        [
            .. cell.Select(inline =>
                inline switch
                {
                    CodeSpan code => code with { Text = code.Text.Replace(@"\|", "|") },
                    InlineContainer container => container with { Children = Unescaped(container.Children) },
                    _ => inline,
                }
            ),
        ];

    private CodeBlock Code(MarkdownCode code)
    {
        var fenced = code as FencedCodeBlock;
        var line = bodyLine + code.Line;
        var language = fenced?.Info is { Length: > 0 } info ? info : null;
        return new(language, code.Lines.ToString().TrimEnd(), line + (fenced is null ? 0 : 1), line);
    }

    private static int? StartFor(ListBlock list) =>
        !list.IsOrdered ? null
        : int.TryParse(list.OrderedStart, out var start) ? start
        : 1;

    private static ColumnSet SetFor(TableColumnDefinition? column) =>
        column?.Alignment switch
        {
            TableColumnAlign.Center => ColumnSet.Middle,
            TableColumnAlign.Right => ColumnSet.End,
            _ => ColumnSet.Start,
        };

    /// <summary>An item being read: its label, its first paragraph, and the blocks below.</summary>
    private sealed record Entry(int Line, Label? Label, IReadOnlyList<Inline> Words, IReadOnlyList<MarkdownBlock> Below)
    {
        public bool SaysMore => Below.Count > 0 || (Label is not null && PlainText.From(Label.Rest).Length > 0);
    }
}
