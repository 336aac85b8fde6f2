namespace CareerCompare.Document;

/// <summary>Walks documents.</summary>
public static class Tree
{
    /// <summary>All inlines of a run, each before the inlines inside it.</summary>
    public static IEnumerable<Inline> Descendants(this IEnumerable<Inline> inlines) =>
        inlines.SelectMany(inline =>
            inline is InlineContainer container ? container.Children.Descendants().Prepend(inline) : [inline]
        );

    /// <summary>All runs of inlines of some blocks, in the order written: paragraphs, labels, items, cells.</summary>
    public static IEnumerable<IReadOnlyList<Inline>> Runs(this IEnumerable<Block> blocks) =>
        blocks.SelectMany(block =>
            block switch
            {
                Paragraph paragraph => [paragraph.Words],
                ItemList list => list.Entries.SelectMany(Runs),
                Table table => (table.Head is null ? table.Rows : [table.Head, .. table.Rows]).SelectMany(row =>
                    row.Cells
                ),
                Quotation quotation => quotation.Blocks.Runs(),
                _ => [],
            }
        );

    /// <summary>All inlines of some blocks, in the order written.</summary>
    public static IEnumerable<Inline> Inlines(this IEnumerable<Block> blocks) =>
        blocks.Runs().SelectMany(run => run.Descendants());

    private static IEnumerable<IReadOnlyList<Inline>> Runs(Item item) =>
        item.Below.Runs().Prepend(item.Words).Prepend(item.Heading ?? []);
}
