using System.Text.Json.Serialization;

namespace CareerCompare.Document;

/// <summary>What stands in a section: groups in the order written. Text before the first sub-heading is a group without title.</summary>
public sealed record Content(IReadOnlyList<Group> Groups)
{
    /// <summary>Nothing at all.</summary>
    public static readonly Content Empty = new([]);

    /// <summary>Whether nothing stands here, not even a heading.</summary>
    public bool IsEmpty => Groups.Count == 0;
}

/// <summary>The blocks below one sub-heading.</summary>
/// <param name="Heading">The sub-heading; null for what stands above the first one.</param>
/// <param name="Line">Line of the sub-heading, or of the first block.</param>
/// <param name="Blocks">What stands below, in order.</param>
public sealed record Group(IReadOnlyList<Inline>? Heading, int Line, IReadOnlyList<Block> Blocks)
{
    /// <summary>The sub-heading as plain text; null for what stands above the first one.</summary>
    [JsonIgnore]
    public string? Title => Heading is null ? null : PlainText.From(Heading);
}
