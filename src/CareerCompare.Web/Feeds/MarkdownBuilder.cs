using System.Text;
using System.Text.RegularExpressions;

namespace CareerCompare.Web.Feeds;

/// <summary>
/// Builds Markdown (CommonMark with GitHub's tables). Plain text stays plain text: characters that could be taken for markup
/// are escaped with a backslash.
/// </summary>
/// <param name="address">Converts the site's addresses inside articles.</param>
internal sealed partial class MarkdownBuilder(Func<string, string>? address = null)
{
    private readonly StringBuilder text = new();
    private readonly Render.Markdown article = new(address);

    /// <summary>Escapes one line of plain text.</summary>
    public static string Escape(string text) => Render.Markdown.Escape(text);

    /// <summary>A link. In the address, only parentheses need escaping.</summary>
    public static string Link(string title, Uri target) =>
        $"[{Escape(title)}]({target.AbsoluteUri.Replace("(", "%28").Replace(")", "%29")})";

    /// <summary>Writes a heading; trailing number signs are escaped too, as they could be taken for a closing sequence.</summary>
    public void Heading(int level, string title) =>
        Block($"{new string('#', level)} {ClosingSequence().Replace(Escape(OneLine(title)), @"\#")}");

    /// <summary>Writes plain text; line breaks are kept, and empty lines separate paragraphs.</summary>
    public void Paragraph(string plain) => Block(Lines(plain));

    /// <summary>Writes plain text as a quotation.</summary>
    public void Quote(string plain) =>
        Block(string.Join('\n', Lines(plain).Split('\n').Select(line => $"> {line}".TrimEnd())));

    /// <summary>Writes a list of bullets, each already Markdown.</summary>
    public void Items(IEnumerable<string> items)
    {
        if (string.Join('\n', items.Select(item => $"- {item}")) is { Length: > 0 } list)
            Block(list);
    }

    /// <summary>Writes a table; its cells are already Markdown, with bars escaped.</summary>
    public void Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows) =>
        Block(
            string.Join(
                '\n',
                rows.Prepend([.. head.Select(_ => "---")]).Prepend(head).Select(row => $"| {string.Join(" | ", row)} |")
            )
        );

    /// <summary>Writes the content of an article.</summary>
    /// <param name="content">The content.</param>
    /// <param name="level">The level of its sub-headings.</param>
    public void Content(Content content, int level)
    {
        if (article.From(content, level) is { Length: > 0 } markdown)
            Block(markdown);
    }

    /// <summary>Writes a block that is already Markdown.</summary>
    public void Block(string markdown) => text.Append(text.Length == 0 ? "" : "\n\n").Append(markdown);

    /// <summary>The whole text.</summary>
    public override string ToString() => text + "\n";

    private static string Lines(string plain) => string.Join('\n', plain.Split('\n').Select(Escape));

    private static string OneLine(string plain) => plain.ReplaceLineEndings(" ");

    [GeneratedRegex("(?<!\\\\)#(?=#*$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ClosingSequence();
}
