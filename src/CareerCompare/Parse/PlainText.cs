using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownBlock = Markdig.Syntax.Block;

namespace CareerCompare.Parse;

/// <summary>Markdown without its markup: what a reader sees, as text. Pictures give their description.</summary>
internal static class PlainText
{
    private const string Parted = "\n\n";

    public static string Of(Inline? first, Inline? end = null)
    {
        var text = new StringBuilder();
        for (var inline = first; inline is not null && inline != end; inline = inline.NextSibling)
            Append(text, inline);
        return text.ToString().Trim();
    }

    public static string Of(MarkdownBlock block) =>
        block switch
        {
            TableRow row => string.Join(" | ", row.Select(cell => Of(cell))),
            Table table => string.Join('\n', table.Select(row => Of(row))),
            LeafBlock { Inline: { } inline } => Of(inline.FirstChild),
            LeafBlock leaf => leaf.Lines.ToString().TrimEnd(),
            LinkReferenceDefinitionGroup => "",
            ContainerBlock container => string.Join(
                Parted,
                container.Select(child => Of(child)).Where(text => text.Length > 0)
            ),
            _ => "",
        };

    private static void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case LineBreakInline lineBreak:
                text.Append(lineBreak.IsHard ? '\n' : ' ');
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case ContainerInline container:
                foreach (var child in container)
                    Append(text, child);
                break;
            default:
                break;
        }
    }
}
