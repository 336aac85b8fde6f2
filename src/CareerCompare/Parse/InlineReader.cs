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

    /// <summary>The inlines of a heading, which is one line to readers, even if it is underlined and has several in the file.</summary>
    public IReadOnlyList<Inline> ReadHeading(ContainerInline? container) => OnOneLine(Read(container));

    private static List<Inline> OnOneLine(IReadOnlyList<Inline> inlines)
    {
        var joined = new List<Inline>();
        foreach (var inline in inlines)
        {
            var text = inline is LineBreak ? " " : (inline as TextRun)?.Text;
            if (text is not null && joined is [.., TextRun before])
                joined[^1] = before with { Text = before.Text + text };
            else if (inline is LineBreak lineBreak)
                joined.Add(new TextRun(" ", lineBreak.Line));
            else
                joined.Add(
                    inline is InlineContainer container
                        ? container with
                        {
                            Children = OnOneLine(container.Children),
                        }
                        : inline
                );
        }
        return joined;
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
            case EmphasisInline emphasis:
                // A bar between its marks can end a cell and leave nothing inside.
                if (Read(emphasis) is { Count: > 0 } children)
                    inlines.Add(Emphasised(emphasis, children, line));
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

    private static InlineContainer Emphasised(EmphasisInline emphasis, IReadOnlyList<Inline> children, int line) =>
        emphasis switch
        {
            { DelimiterChar: '~' } => new Deleted(Flat<Deleted>(children), line),
            { DelimiterCount: 2 } => new Strong(Flat<Strong>(children), line),
            _ => new Emphasis(Flat<Emphasis>(children), line),
        };

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
