using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CareerCompare.Parse;

/// <summary>
/// A heading inside a quotation or an item becomes a strong paragraph: it heads nothing on the page, whose outline it would
/// break.
/// </summary>
internal static class NestedHeadings
{
    public static void Soften(MarkdownDocument document)
    {
        foreach (
            var heading in document.Descendants<HeadingBlock>().Where(heading => heading.Parent != document).ToList()
        )
        {
            var strong = new EmphasisInline { DelimiterChar = '*', DelimiterCount = 2 };
            foreach (var inline in heading.Inline?.ToList() ?? [])
            {
                inline.Remove();
                strong.AppendChild(inline);
            }
            var paragraph = new ParagraphBlock
            {
                Line = heading.Line,
                Span = heading.Span,
                Inline = new ContainerInline(),
            };
            paragraph.Inline.AppendChild(strong);
            heading.Parent![heading.Parent.IndexOf(heading)] = paragraph;
        }
    }
}
