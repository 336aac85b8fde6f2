namespace CareerCompare.Compare;

/// <summary>A comparison without what all its roles share.</summary>
public static class Differences
{
    /// <summary>
    /// The section without rows that are the same for all, and without points and values that all roles have. Text about all
    /// roles together stays, because it often says how they differ.
    /// </summary>
    public static ComparedSection In(ComparedSection section) =>
        section with
        {
            Rows = [.. section.Rows.Where(row => !row.Same).Select(In)],
        };

    /// <summary>The number of points and values in a row that all roles have; 0 if the whole row is the same.</summary>
    public static int SharedPoints(TopicRow row) => row.Same ? 0 : row.Cells.Max(cell => cell?.Shared.Count ?? 0);

    private static TopicRow In(TopicRow row) =>
        row with
        {
            Cells = [.. row.Cells.Select(cell => cell is null ? null : In(cell))],
        };

    private static TopicCell In(TopicCell cell) =>
        new(
            [.. cell.Blocks.Select(block => Points.Without(block, cell.Shared)).OfType<Block>()],
            [.. cell.Values.Where(value => !cell.Shared.Contains(value))],
            new HashSet<string>()
        );
}
