using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownBlock = Markdig.Syntax.Block;

namespace CareerCompare.Parse;

/// <summary>Turns Markdig's blocks into nouns: text, fragments of HTML and lines.</summary>
/// <param name="bodyLine">The line of the file that the body starts on.</param>
/// <param name="roleOf">The role that a label names; always null in articles that are not comparisons.</param>
internal sealed class BlockReader(int bodyLine, Func<string, RoleReference?> roleOf)
{
    private readonly int bodyLine = bodyLine;
    private readonly FragmentRenderer renderer = new();

    private int roleLevel;

    public IReadOnlyList<BodyNode> Read(MarkdownDocument document) => [.. document.SelectMany(Nodes)];

    // Below a role's own heading, another role's name is a label like any other.
    private RoleReference? LabelledRole(string text) => roleLevel > 0 ? null : roleOf(text);

    private IEnumerable<BodyNode> Nodes(MarkdownBlock block) =>
        block switch
        {
            HeadingBlock heading => [Heading(heading)],
            ParagraphBlock paragraph => Paragraph(paragraph),
            ListBlock list => List(list),
            Table table => [new BlockNode(Rows(table), Line(table))],
            ThematicBreakBlock => [new BlockNode(Leaf(BlockKind.Rule, block), Line(block))],
            LinkReferenceDefinitionGroup => [],
            _ => [new BlockNode(Leaf(BlockKind.Text, block), Line(block))],
        };

    private HeadingNode Heading(HeadingBlock heading)
    {
        var first = heading.Inline?.FirstChild;
        var node = new HeadingNode(heading.Level, PlainText.Of(first), renderer.Inlines(first), Line(heading));
        if (node.Level > 2 && roleOf(node.Topic) is not null)
            roleLevel = node.Level;
        else if (node.Level <= roleLevel)
            roleLevel = 0;
        return node;
    }

    // Each line of a paragraph that starts with a role's name speaks of that role.
    private IEnumerable<BodyNode> Paragraph(ParagraphBlock paragraph)
    {
        if (LabelledRole(PlainText.Of(paragraph)) is { } alone)
            return [new BlockNode(null, Line(paragraph), alone, OpensRole: true)];
        var lines = roleLevel > 0 ? [] : RoleLines.Of(paragraph.Inline, roleOf);
        if (lines.Count == 0)
            return [new BlockNode(Leaf(BlockKind.Text, paragraph), Line(paragraph))];
        return lines.Select(line => Labelled(line, bodyLine + (line.First?.Line ?? paragraph.Line)));
    }

    private BlockNode Labelled(RoleLines.Line line, int at)
    {
        var said = PlainText.WithLines(at, bodyLine, line.First, line.End);
        if (said.Text.Length == 0)
            return new BlockNode(null, at, line.Role, OpensRole: true);
        var html = $"<p>{renderer.Inlines(line.First, line.End)}</p>";
        var block = new Block(BlockKind.Text, at, said.Text, html, []) { Lines = said.Lines };
        return new BlockNode(block, at, line.Role, OpensRole: line.Role is not null && said.Text.EndsWith(':'));
    }

    // Bullets that start with a role's name are parted from their list: each belongs to its role.
    private IEnumerable<BodyNode> List(ListBlock list)
    {
        var open = FragmentRenderer.Open(list);
        var run = new List<Item>();
        foreach (var entry in list.OfType<ListItemBlock>().Select(entry => Entry.Read(entry, list.IsLoose, this)))
        {
            // A name with nothing behind it is an item like any other.
            if (!entry.SaysMore || LabelledRole(entry.Label?.Text ?? entry.First) is not { } role)
            {
                run.Add(entry.ToItem(this));
                continue;
            }
            if (run.Count > 0)
                yield return Run();
            foreach (var node in OfRole(entry, role, KindOf(list), open))
                yield return node;
        }
        if (run.Count > 0)
            yield return Run();

        BlockNode Run()
        {
            var items = run.ToArray();
            run.Clear();
            return new BlockNode(new Block(KindOf(list), items[0].Line, "", open, items), items[0].Line);
        }
    }

    private IEnumerable<BodyNode> OfRole(Entry entry, RoleReference role, BlockKind kind, string open)
    {
        if (entry.Label is not null && entry.Text.Length > 0)
        {
            var item = entry.ToItem(this, labelled: false);
            return [new BlockNode(new Block(kind, item.Line, "", open, [item]), item.Line, role)];
        }
        return entry.Below.SelectMany(Nodes).OfType<BlockNode>().Select(node => node with { Role = node.Role ?? role });
    }

    private Block Rows(Table table)
    {
        var rows = table.OfType<TableRow>().ToList();
        var head = string.Join('\n', rows.Where(row => row.IsHeader).Select(row => PlainText.Of(row)));
        return Leaf(BlockKind.Table, table) with
        {
            Text = head,
            Lines = null,
            Items = [.. rows.Where(row => !row.IsHeader).Select(Row)],
        };
    }

    private Item Row(TableRow row)
    {
        var cells = row.Select(cell => PlainText.Of(cell)).ToList();
        var text = string.Join(" | ", cells.Skip(1).Where(cell => cell.Length > 0));
        return text.Length > 0 && cells[0].Length > 0
            ? new Item(Line(row), cells[0], text, "", [])
            : new Item(Line(row), null, string.Concat(cells[0], text), "", []);
    }

    private Block Leaf(BlockKind kind, MarkdownBlock block)
    {
        var said = PlainText.WithLines(Line(block), bodyLine, block);
        return new Block(kind, Line(block), said.Text, renderer.Block(block), []) { Lines = said.Lines };
    }

    private static BlockKind KindOf(ListBlock list) => list.IsOrdered ? BlockKind.Numbers : BlockKind.Bullets;

    private int Line(MarkdownBlock block) => bodyLine + block.Line;

    /// <summary>
    /// One item while it is read: its label, the rest of its first paragraph, the text of all its paragraphs, and what stands
    /// below the first. Lists below are read once, with the item, since reading cuts their labels off.
    /// </summary>
    private sealed record Entry(int Line, Label? Label, string First, LinedText Said, string Html, bool Loose)
    {
        public string Text => Said.Text;

        public required List<MarkdownBlock> Below { get; init; }

        public bool SaysMore => Below.Count > 0 || (Label is not null && Text.Length > 0);

        public static Entry Read(ListItemBlock block, bool loose, BlockReader reader)
        {
            var first = block.FirstOrDefault() as ParagraphBlock;
            var below = block.Skip(first is null ? 0 : 1).ToList();
            var label = Label.Cut(first?.Inline, reader.renderer);
            var rest = label is null ? first?.Inline?.FirstChild : label.Rest;
            var line = reader.Line(block);
            var own = PlainText.WithLines(line, reader.bodyLine, rest);
            var texts = below
                .Where(child => child is not ListBlock)
                .Select(child => PlainText.WithLines(line, reader.bodyLine, child));
            var said = PlainText.Joined(line, texts.Prepend(own));
            return new Entry(line, label, own.Text, said, reader.renderer.Inlines(rest), loose) { Below = below };
        }

        public Item ToItem(BlockReader reader, bool labelled = true)
        {
            var nested = new List<Item>();
            var html = new StringBuilder(labelled && Label is not null ? $"{Label.Html} {Html}".TrimEnd() : Html);
            if (Loose && html.Length > 0)
                html.Insert(0, "<p>").Append("</p>");
            foreach (var child in Below)
            {
                if (child is not ListBlock list)
                {
                    html.Append(reader.renderer.Block(child));
                    continue;
                }
                var items = list.OfType<ListItemBlock>()
                    .Select(x => Read(x, list.IsLoose, reader).ToItem(reader))
                    .ToList();
                nested.AddRange(items);
                html.Append(FragmentRenderer.List(FragmentRenderer.Open(list), items));
            }
            return new Item(Line, labelled ? Label?.Text : null, Text, html.ToString(), nested) { Lines = Said.Lines };
        }
    }
}
