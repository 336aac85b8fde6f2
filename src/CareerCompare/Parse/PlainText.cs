using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownBlock = Markdig.Syntax.Block;

namespace CareerCompare.Parse;

/// <summary>Markdown without its markup: what a reader sees, as text. Pictures give their description.</summary>
internal static class PlainText
{
    public static string Of(Inline? first, Inline? end = null) => WithLines(0, 0, first, end).Text;

    public static string Of(MarkdownBlock block) => WithLines(0, 0, block).Text;

    /// <summary>The text of inlines, and where its lines start.</summary>
    /// <param name="line">The line on which the text is said to start.</param>
    /// <param name="bodyLine">The line of the file that the body starts on.</param>
    public static LinedText WithLines(int line, int bodyLine, Inline? first, Inline? end = null)
    {
        var text = new LinedTextBuilder(line);
        Append(text, bodyLine, first, end);
        return text.Build();
    }

    /// <summary>The text of a block, and where its lines start.</summary>
    public static LinedText WithLines(int line, int bodyLine, MarkdownBlock block)
    {
        var text = new LinedTextBuilder(line);
        Append(text, bodyLine, block);
        return text.Build();
    }

    /// <summary>Several texts, parted by empty lines.</summary>
    public static LinedText Joined(int line, IEnumerable<LinedText> texts)
    {
        var joined = new LinedTextBuilder(line);
        foreach (var text in texts.Where(text => text.Text.Length > 0))
            joined.Append(text, "\n\n");
        return joined.Build();
    }

    private static void Append(LinedTextBuilder text, int bodyLine, MarkdownBlock block)
    {
        switch (block)
        {
            case TableRow row:
                AppendAll(text, bodyLine, row, " | ");
                break;
            case Table table:
                AppendAll(text, bodyLine, table, "\n");
                break;
            case LeafBlock { Inline: { } inline }:
                Append(text, bodyLine, inline.FirstChild, null);
                break;
            case LeafBlock leaf:
                Append(text, bodyLine, leaf);
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock container:
                var texts = container.Select(child => WithLines(text.Line, bodyLine, child));
                foreach (var child in texts.Where(child => child.Text.Length > 0))
                    text.Append(child, "\n\n");
                break;
            default:
                break;
        }
    }

    // Cells may be empty, and keep their place.
    private static void AppendAll(LinedTextBuilder text, int bodyLine, ContainerBlock rows, string parted)
    {
        foreach (var child in rows)
        {
            if (child != rows[0])
                text.Append(parted);
            text.Append(WithLines(text.Line, bodyLine, child), "");
        }
    }

    private static void Append(LinedTextBuilder text, int bodyLine, LeafBlock leaf)
    {
        var code = leaf.Lines.ToString().TrimEnd();
        var first = bodyLine + leaf.Line + (leaf is FencedCodeBlock ? 1 : 0);
        foreach (var (line, index) in code.Split('\n').Select((line, index) => (line, index)))
        {
            if (index > 0)
                text.Append("\n");
            text.At(first + index);
            text.Append(line);
        }
    }

    private static void Append(LinedTextBuilder text, int bodyLine, Inline? first, Inline? end)
    {
        for (var inline = first; inline is not null && inline != end; inline = inline.NextSibling)
            Append(text, bodyLine, inline);
    }

    private static void Append(LinedTextBuilder text, int bodyLine, Inline inline)
    {
        if (inline is not (ContainerInline or LineBreakInline))
            text.At(bodyLine + inline.Line);
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case LineBreakInline lineBreak:
                text.Append(lineBreak.IsHard ? "\n" : " ");
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case TermMention mention:
                text.Append(mention.Name);
                break;
            case ContainerInline container:
                Append(text, bodyLine, container.FirstChild, null);
                break;
            default:
                break;
        }
    }
}
