using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CareerCompare.Parse;

/// <summary>Plain text of Markdig's nodes, for rules that check the source.</summary>
internal static class MarkdownText
{
    private static readonly InlineReader Reader = new(bodyLine: 0, path: "");

    /// <summary>The text of a run of inlines.</summary>
    public static string From(ContainerInline? inlines) => PlainText.From(Reader.Read(inlines));

    /// <summary>The text of a heading or paragraph.</summary>
    public static string From(LeafBlock block) => From(block.Inline);
}
