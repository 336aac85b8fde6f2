namespace CareerCompare.Compare;

/// <summary>A comparison without what all its roles share.</summary>
public static class Differences
{
    /// <summary>
    /// The section without rows that are the same for all, and without items and values that all roles have. Text about all
    /// roles together stays, because it often says how they differ.
    /// </summary>
    public static ComparedSection In(ComparedSection section) =>
        section with
        {
            Rows = [.. section.Rows.Where(row => !row.Same).Select(In)],
        };

    /// <summary>The number of items and values in a row that all roles have; 0 if the whole row is the same.</summary>
    public static int SharedPoints(TopicRow row) => row.Same ? 0 : row.Cells.Max(cell => cell?.Shared.Count ?? 0);

    private static TopicRow In(TopicRow row) =>
        row with
        {
            Cells = [.. row.Cells.Select(cell => cell is null ? null : In(cell))],
        };

    private static TopicCell In(TopicCell cell)
    {
        var blocks = cell
            .Blocks.Select(block => block is ItemList list ? Own(cell, list) : block)
            .Where(block => block is not ItemList || block.Items.Count > 0);
        return new TopicCell(
            [.. blocks],
            [.. cell.Values.Where(value => !cell.Shared.Contains(value))],
            new HashSet<string>()
        );
    }

    // Keep tables whole: a single row means nothing alone.
    private static ItemList Own(TopicCell cell, ItemList list) =>
        list with
        {
            Entries = [.. list.Entries.Where(item => !cell.Shared.Contains(item.Whole))],
        };
}
