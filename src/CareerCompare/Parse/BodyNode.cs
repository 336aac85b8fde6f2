namespace CareerCompare.Parse;

/// <summary>A heading or a block of an article's body, in order.</summary>
internal abstract record BodyNode(int Line);

/// <summary>A heading.</summary>
internal sealed record HeadingNode(int Level, IReadOnlyList<Inline> Words, int Line) : BodyNode(Line)
{
    /// <summary>Its text.</summary>
    public string Text { get; } = PlainText.From(Words);

    /// <summary>Its text without the number of <c>1.2 Skills</c>.</summary>
    public string Topic => NameKey.WithoutNumber(Text);
}

/// <summary>
/// A block. <paramref name="Role"/> is the role whose name labels it; <paramref name="OpensRole"/> means that the label is
/// alone, so the blocks after it belong to the role too.
/// </summary>
internal sealed record BlockNode(Block? Block, int Line, RoleReference? Role = null, bool OpensRole = false)
    : BodyNode(Line);
