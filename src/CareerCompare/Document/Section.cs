using System.Text.Json.Serialization;

namespace CareerCompare;

/// <summary>Where a text comes from.</summary>
/// <param name="Article">The article's file, relative to the content folder: <c>roles/ai-architect.md</c>.</param>
/// <param name="Line">Line in that file, from 1, front matter counted.</param>
public sealed record Origin(string Article, int Line);

/// <summary>A section of an article: one topic with what it says.</summary>
/// <param name="Key">The canonical key of <c>sections.yml</c>, or the slug of a heading that no section knows.</param>
/// <param name="Title">How the page calls it.</param>
/// <param name="Content">What stands in it.</param>
/// <param name="Source">Its article, and the line where it starts.</param>
/// <param name="Joint">Whether the text speaks of both roles of a comparison, and not of this one alone.</param>
public sealed record Section(string Key, string Title, Content Content, Origin Source, bool Joint = false);

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

/// <summary>A line of the file inside a text.</summary>
/// <param name="Start">Where it starts in the text, in characters.</param>
/// <param name="Line">Line in the file.</param>
public sealed record TextLine(int Start, int Line)
{
    /// <summary>The line of the file that a character of a text stands on.</summary>
    /// <param name="first">The line that the text starts on.</param>
    /// <param name="further">Where further lines start; null for none.</param>
    /// <param name="offset">The character.</param>
    public static int At(int first, IReadOnlyList<TextLine>? further, int offset)
    {
        var (from, to) = (0, further?.Count ?? 0);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = further![middle].Start <= offset ? (middle + 1, to) : (from, middle);
        }
        return from == 0 ? first : further![from - 1].Line;
    }
}
