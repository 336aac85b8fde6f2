namespace CareerCompare.Link;

/// <summary>Links inside one section.</summary>
internal sealed class LinkStep(TermIndex index, Func<string, string?> findTerm, HashSet<string> linked)
{
    /// <summary>Links the terms in a block.</summary>
    public Block In(Block block) =>
        block switch
        {
            Paragraph paragraph => paragraph with { Words = In(paragraph.Words) },
            ItemList list => list with { Entries = [.. list.Entries.Select(In)] },
            Table table => table with
            {
                Head = table.Head is { } head ? head with { Cells = [.. head.Cells.Select(Named)] } : null,
                Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(In)] })],
            },
            Quotation quotation => quotation with { Blocks = [.. quotation.Blocks.Select(Named)] },
            _ => block,
        };

    /// <summary>Links only the names in double brackets.</summary>
    public IReadOnlyList<Inline> Named(IReadOnlyList<Inline> inlines) =>
        [.. inlines.SelectMany(inline => Named(inline, isInLink: false))];

    private Block Named(Block block) =>
        block switch
        {
            Paragraph paragraph => paragraph with { Words = Named(paragraph.Words) },
            ItemList list => list with
            {
                Entries =
                [
                    .. list.Entries.Select(item =>
                        item with
                        {
                            Heading = item.Heading is null ? null : Named(item.Heading),
                            Words = Named(item.Words),
                            Below = [.. item.Below.Select(Named)],
                        }
                    ),
                ],
            },
            Table table => table with
            {
                Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(Named)] })],
            },
            Quotation quotation => quotation with { Blocks = [.. quotation.Blocks.Select(Named)] },
            _ => block,
        };

    private Item In(Item item) =>
        item with
        {
            Heading = item.Heading is null ? null : In(item.Heading),
            Words = In(item.Words),
            Below = [.. item.Below.Select(In)],
        };

    // Find terms in the whole text: a part of it alone may seem to name another term.
    private IReadOnlyList<Inline> In(IReadOnlyList<Inline> inlines)
    {
        var text = new RunText(inlines);
        var found = new Queue<TermMatch>(
            index.Find(text.Text).Where(match => text.CanLink(match.Start, match.End) && linked.Add(match.Term))
        );
        return RunText.WithLinks(found, inlines, inline => Named(inline, isInLink: false));
    }

    // A name without a term is text. So is a name inside a link, since links cannot be nested.
    private IEnumerable<Inline> Named(Inline inline, bool isInLink) =>
        inline switch
        {
            TermReference { Slug: null } term => !isInLink && findTerm(PlainText.From(term.Children)) is { } slug
                ? [term with { Slug = slug }]
                : term.Children,
            TermReference => [inline],
            InlineContainer container =>
            [
                container with
                {
                    Children =
                    [
                        .. container.Children.SelectMany(child =>
                            Named(child, isInLink || container is Hyperlink or InlinePicture)
                        ),
                    ],
                },
            ],
            _ => [inline],
        };
}
