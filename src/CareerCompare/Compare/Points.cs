namespace CareerCompare.Compare;

/// <summary>The parts of a text that roles can have in common: the items of a list, the rows of a table.</summary>
public static class Points
{
    /// <summary>The points of a block, as plain text.</summary>
    public static IEnumerable<string> From(Block block) => block.Items.Select(item => item.Whole);

    /// <summary>The block without points that are shared; null where nothing is left.</summary>
    public static Block? Without(Block block, IReadOnlySet<string> shared) =>
        block switch
        {
            ItemList list when list.Entries.All(item => shared.Contains(item.Whole)) => null,
            ItemList list => list with { Entries = [.. list.Entries.Where(item => !shared.Contains(item.Whole))] },
            // A table is one thing: a row of it means nothing alone.
            _ => block,
        };
}
