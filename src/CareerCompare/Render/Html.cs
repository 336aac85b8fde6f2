using System.Text;

namespace CareerCompare.Render;

/// <summary>Writes documents as HTML. The author's text is escaped, so the only tags are those written here.</summary>
public static class Html
{
    /// <summary>Writes content; sub-headings are <c>h3</c>.</summary>
    public static string From(Content content)
    {
        var html = new StringBuilder();
        foreach (var group in content.Groups)
        {
            if (group.Heading is not null)
                html.Append("<h3>").Append(From(group.Heading)).Append("</h3>\n");
            foreach (var block in group.Blocks)
            {
                Write(html, block);
                html.Append('\n');
            }
        }
        return html.ToString().TrimEnd();
    }

    /// <summary>Writes a block.</summary>
    public static string From(Block block) => Written(html => Write(html, block));

    /// <summary>Writes a run of inlines.</summary>
    public static string From(IReadOnlyList<Inline> inlines) => Written(html => Write(html, inlines));

    /// <summary>Writes an item without its <c>li</c>.</summary>
    /// <param name="item">The item.</param>
    /// <param name="isLoose">Whether its list is loose.</param>
    public static string From(Item item, bool isLoose) => Written(html => Write(html, item, isLoose));

    /// <summary>The opening tag of a list.</summary>
    public static string Open(ItemList list) =>
        !list.IsNumbered ? "<ul>"
        : list.Start == 1 ? "<ol>"
        : $"<ol start=\"{list.Start}\">";

    /// <summary>The closing tag of a list.</summary>
    public static string Close(ItemList list) => list.IsNumbered ? "</ol>" : "</ul>";

    private static string Written(Action<StringBuilder> write)
    {
        var html = new StringBuilder();
        write(html);
        return html.ToString();
    }

    private static void Write(StringBuilder html, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                html.Append("<p>");
                Write(html, paragraph.Words);
                html.Append("</p>");
                break;
            case ItemList list:
                html.Append(Open(list));
                foreach (var item in list.Entries)
                {
                    html.Append("\n<li>");
                    Write(html, item, list.IsLoose);
                    html.Append("</li>");
                }
                html.Append('\n').Append(Close(list));
                break;
            case Table table:
                Write(html, table);
                break;
            case Quotation quotation:
                html.Append("<blockquote>\n");
                foreach (var inner in quotation.Blocks)
                {
                    Write(html, inner);
                    html.Append('\n');
                }
                html.Append("</blockquote>");
                break;
            case CodeBlock code:
                html.Append("<pre><code");
                if (code.Language is { } language)
                    html.Append(" class=\"language-").Append(Escaped(language)).Append('"');
                html.Append('>').Append(Escaped(code.Code)).Append("\n</code></pre>");
                break;
            case ThematicBreak:
                html.Append("<hr />");
                break;
            default:
                throw new NotSupportedException($"{block.GetType().Name} has no HTML.");
        }
    }

    private static void Write(StringBuilder html, Item item, bool isLoose)
    {
        var words = new StringBuilder();
        if (item.Heading is { } label)
            WriteLabel(words, label);
        if (item.Heading is not null && item.Words.Count > 0)
            words.Append(' ');
        Write(words, item.Words);
        if (isLoose && words.Length > 0)
            html.Append("<p>").Append(words).Append("</p>");
        else
            html.Append(words);
        foreach (var block in item.Below)
        {
            if (html.Length > 0)
                html.Append('\n');
            // The paragraphs of a tight item have no <p> of their own.
            if (block is Paragraph paragraph && !isLoose)
                Write(html, paragraph.Words);
            else
                Write(html, block);
        }
    }

    // Put the colon inside the author's emphasis, if there is any.
    private static void WriteLabel(StringBuilder html, IReadOnlyList<Inline> label)
    {
        if (label is [Strong or Emphasis or Deleted] and [InlineContainer emphasis])
            Write(html, emphasis with { Children = [.. emphasis.Children, new TextRun(":", emphasis.Line)] });
        else
        {
            html.Append("<span class=\"term\">");
            Write(html, label);
            html.Append(":</span>");
        }
    }

    private static void Write(StringBuilder html, Table table)
    {
        html.Append("<table>");
        if (table.Head is { } head)
        {
            html.Append("\n<thead>");
            Write(html, table, head, "th scope=\"col\"", "th");
            html.Append("\n</thead>");
        }
        if (table.Rows.Count > 0)
        {
            html.Append("\n<tbody>");
            foreach (var row in table.Rows)
                Write(html, table, row, "td", "td");
            html.Append("\n</tbody>");
        }
        html.Append("\n</table>");
    }

    // Alignment is a class: the site's Content-Security-Policy blocks styles.
    private static void Write(StringBuilder html, Table table, TableRow row, string open, string close)
    {
        html.Append("\n<tr>");
        foreach (var (cell, column) in row.Cells.Select((cell, column) => (cell, column)))
        {
            var set = table.Columns[column] switch
            {
                ColumnSet.Middle => " class=\"mid\"",
                ColumnSet.End => " class=\"end\"",
                _ => "",
            };
            html.Append("\n<").Append(open).Append(set).Append('>');
            Write(html, cell);
            html.Append("</").Append(close).Append('>');
        }
        html.Append("\n</tr>");
    }

    private static void Write(StringBuilder html, IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
            Write(html, inline);
    }

    private static void Write(StringBuilder html, Inline inline)
    {
        switch (inline)
        {
            case TextRun run:
                html.Append(Escaped(run.Text));
                break;
            case LineBreak lineBreak:
                html.Append(lineBreak.Hard ? "<br />\n" : "\n");
                break;
            case CodeSpan code:
                Enclose("code", () => html.Append(Escaped(code.Text)));
                break;
            case Strong strong:
                Enclose("strong", () => Write(html, strong.Children));
                break;
            case Emphasis emphasis:
                Enclose("em", () => Write(html, emphasis.Children));
                break;
            case Deleted deleted:
                Enclose("del", () => Write(html, deleted.Children));
                break;
            case Hyperlink link:
                html.Append("<a href=\"")
                    .Append(Escaped(HtmlAddress.Encode(link.Url)))
                    .Append('"')
                    .Append(Titled(link.Title))
                    .Append('>');
                Write(html, link.Children);
                html.Append("</a>");
                break;
            case InlinePicture picture:
                html.Append("<img src=\"").Append(Escaped(HtmlAddress.Encode(picture.Url))).Append("\" alt=\"");
                html.Append(Escaped(PlainText.From(picture.Children)))
                    .Append('"')
                    .Append(Titled(picture.Title))
                    .Append(" />");
                break;
            case TermReference { Slug: { } slug } term:
                html.Append("<a class=\"glossary\" href=\"").Append(Escaped(SiteRoute.Skill.For(slug))).Append("\">");
                Write(html, term.Children);
                html.Append("</a>");
                break;
            case TermReference term:
                Write(html, term.Children);
                break;
            default:
                throw new NotSupportedException($"{inline.GetType().Name} has no HTML.");
        }

        void Enclose(string name, Action inside)
        {
            html.Append('<').Append(name).Append('>');
            inside();
            html.Append("</").Append(name).Append('>');
        }
    }

    private static string Titled(string? title) => title is null ? "" : $" title=\"{Escaped(title)}\"";

    private static string Escaped(string text) =>
        text.AsSpan().IndexOfAny("<>&\"") < 0
            ? text
            : text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");
}
