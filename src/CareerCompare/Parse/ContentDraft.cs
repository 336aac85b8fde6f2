namespace CareerCompare.Parse;

/// <summary>The groups of a section, or of a role in a section, being built.</summary>
internal sealed class ContentDraft(int line)
{
    private readonly List<(HeadingNode? Heading, List<Block> Blocks)> groups = [];

    public int Line => line;

    public bool IsEmpty => groups.Count == 0;

    /// <summary>Adds a block below a sub-heading; a null block keeps a sub-heading that has nothing below it.</summary>
    public void Add(Block? block, HeadingNode? heading)
    {
        if (groups.Count == 0 || groups[^1].Heading != heading)
            groups.Add((heading, []));
        if (block is not null)
            groups[^1].Blocks.Add(block);
    }

    public Content ToContent() =>
        new([
            .. groups.Select(group => new Group(
                group.Heading?.Words,
                group.Heading?.Line ?? group.Blocks[0].Line,
                group.Blocks
            )),
        ]);
}
