using System.Text.Json.Serialization;

namespace CareerCompare.Document;

/// <summary>
/// The content of a section: groups in the order written. Text before the first sub-heading is a group without a title.
/// </summary>
public sealed record Content(IReadOnlyList<Group> Groups)
{
    /// <summary>Empty content.</summary>
    public static readonly Content Empty = new([]);

    /// <summary>Whether there is nothing, not even a heading.</summary>
    public bool IsEmpty => Groups.Count == 0;
}

/// <summary>The blocks below one sub-heading.</summary>
/// <param name="Heading">The sub-heading; null for content above the first one.</param>
/// <param name="Line">Line of the sub-heading, or of the first block.</param>
/// <param name="Blocks">The blocks below, in order.</param>
public sealed record Group(IReadOnlyList<Inline>? Heading, int Line, IReadOnlyList<Block> Blocks)
{
    /// <summary>The sub-heading as plain text; null for content above the first one.</summary>
    [JsonIgnore]
    public string? Title => Heading is null ? null : PlainText.From(Heading);
}
