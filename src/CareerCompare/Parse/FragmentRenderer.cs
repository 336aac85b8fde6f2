using System.Net;
using System.Text;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownBlock = Markdig.Syntax.Block;

namespace CareerCompare.Parse;

/// <summary>Renders single blocks and runs of inline text to HTML, so that pages can be put together from them.</summary>
internal sealed class FragmentRenderer
{
    private readonly HtmlRenderer renderer = new(TextWriter.Null);

    public FragmentRenderer()
    {
        MarkdownSource.Pipeline.Setup(renderer);
    }

    public string Block(MarkdownBlock block) => Take(() => renderer.Render(block));

    public string Inlines(Inline? first, Inline? end = null) =>
        Take(() =>
        {
            for (var inline = first; inline is not null && inline != end; inline = inline.NextSibling)
                renderer.Write(inline);
        });

    /// <summary>A list's opening tag.</summary>
    public static string Open(ListBlock list)
    {
        if (!list.IsOrdered)
            return "<ul>";
        return list.OrderedStart is { } start and not "1" ? $"<ol start=\"{WebUtility.HtmlEncode(start)}\">" : "<ol>";
    }

    /// <summary>A whole list, put together from its items.</summary>
    public static string List(string open, IEnumerable<Item> items)
    {
        var html = new StringBuilder(open);
        foreach (var item in items)
            html.Append("<li>").Append(item.Html).Append("</li>");
        return html.Append("</").Append(open, 1, 2).Append('>').ToString();
    }

    private string Take(Action render)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        renderer.Writer = writer;
        render();
        return writer.ToString().Trim();
    }
}
