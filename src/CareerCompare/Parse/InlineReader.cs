using Markdig.Syntax.Inlines;
using Inline = CareerCompare.Document.Inline;
using MarkdownInline = Markdig.Syntax.Inlines.Inline;

namespace CareerCompare.Parse;

/// <summary>Converts Markdig's inlines to those of our documents.</summary>
/// <param name="bodyLine">The line of the file that the body starts on.</param>
/// <param name="path">The file, which relative addresses start from.</param>
internal sealed class InlineReader(int bodyLine, string path)
{
    /// <summary>The inlines inside a container; empty for null.</summary>
    public IReadOnlyList<Inline> Read(ContainerInline? container)
    {
        var inlines = new List<Inline>();
        Add(container, inlines);
        // Markdig leaves a line break before a table.
        while (inlines is [.., LineBreak])
            inlines.RemoveAt(inlines.Count - 1);
        return inlines;
    }

    private void Add(ContainerInline? container, List<Inline> inlines)
    {
        foreach (var inline in container ?? [])
            Add(inline, inlines);
    }

    private void Add(MarkdownInline inline, List<Inline> inlines)
    {
        var line = bodyLine + inline.Line;
        switch (inline)
        {
            case LiteralInline literal:
                AddText(literal.Content.ToString(), line, inlines);
                break;
            case HtmlEntityInline entity:
                AddText(entity.Transcoded.ToString(), line, inlines);
                break;
            case CodeInline code:
                inlines.Add(new CodeSpan(code.Content, line));
                break;
            case LineBreakInline lineBreak:
                inlines.Add(new LineBreak(lineBreak.IsHard, line));
                break;
            case TermMention mention:
                inlines.Add(new TermReference(null, [new TextRun(mention.Name, line)], line));
                break;
            case AutolinkInline auto:
                var address = auto.IsEmail ? $"mailto:{auto.Url}" : auto.Url;
                inlines.Add(new Hyperlink(address, null, [new TextRun(auto.Url, line)], line));
                break;
            case EmphasisInline { DelimiterChar: '~' } deleted:
                inlines.Add(new Deleted(Flat<Deleted>(Read(deleted)), line));
                break;
            case EmphasisInline { DelimiterCount: 2 } strong:
                inlines.Add(new Strong(Flat<Strong>(Read(strong)), line));
                break;
            case EmphasisInline emphasis:
                inlines.Add(new Emphasis(Flat<Emphasis>(Read(emphasis)), line));
                break;
            case LinkInline { IsImage: true } picture:
                inlines.Add(new InlinePicture(Address(picture), Title(picture), Read(picture), line));
                break;
            case LinkInline link:
                inlines.Add(new Hyperlink(Address(link), Title(link), Read(link), line));
                break;
            // A bracket or mark that was never closed is text.
            case DelimiterInline delimiter:
                AddText(delimiter.ToLiteral(), line, inlines);
                Add(delimiter, inlines);
                break;
            case ContainerInline container:
                Add(container, inlines);
                break;
            default:
                break;
        }
    }

    /// <summary>Inlines inside a mark, without the same mark nested in it: strong in strong is strong.</summary>
    public static List<Inline> Flat<T>(IReadOnlyList<Inline> inlines)
        where T : InlineContainer
    {
        var flat = new List<Inline>();
        foreach (var inline in inlines)
        {
            if (inline is T same)
                same.Children.ToList().ForEach(Add);
            else
                Add(inline is InlineContainer other ? other with { Children = Flat<T>(other.Children) } : inline);
        }
        return flat;

        void Add(Inline inline)
        {
            if (inline is TextRun run)
                AddText(run.Text, run.Line, flat);
            else
                flat.Add(inline);
        }
    }

    // Markdig splits text at possible marks. Join it again, as a reader sees it.
    private static void AddText(string text, int line, List<Inline> inlines)
    {
        if (text.Length == 0)
            return;
        if (inlines.Count > 0 && inlines[^1] is TextRun before && before.Line == line)
            inlines[^1] = before with { Text = before.Text + text };
        else
            inlines.Add(new TextRun(text, line));
    }

    private string Address(LinkInline link) => LinkReader.Resolve(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "", path);

    private static string? Title(LinkInline link) => string.IsNullOrEmpty(link.Title) ? null : link.Title;
}
