using System.Text;
using System.Text.RegularExpressions;

namespace CareerCompare.Web.Feeds;

/// <summary>
/// Puts Markdown together (CommonMark, with the tables of GitHub) in which plain text stays plain text: what could be taken
/// for markup has a backslash before it.
/// </summary>
/// <param name="address">How addresses of the site are written inside articles.</param>
internal sealed partial class MarkdownText(Func<string, string>? address = null)
{
    private readonly StringBuilder text = new();
    private readonly Render.Markdown article = new(address);

    /// <summary>Text of one line as Markdown.</summary>
    public static string Escape(string text) => Render.Markdown.Escape(text);

    /// <summary>A link. The address is one that needs no escaping but that of an address.</summary>
    public static string Link(string title, Uri target) =>
        $"[{Escape(title)}]({target.AbsoluteUri.Replace("(", "%28").Replace(")", "%29")})";

    /// <summary>A heading; what looks like the closing marks of one is escaped too.</summary>
    public void Heading(int level, string title) =>
        Block($"{new string('#', level)} {Closing().Replace(Escape(OneLine(title)), @"\#")}");

    /// <summary>Plain text; its lines stay lines, its empty lines part paragraphs.</summary>
    public void Paragraph(string plain) => Block(Lines(plain));

    /// <summary>A quotation of plain text.</summary>
    public void Quote(string plain) =>
        Block(string.Join('\n', Lines(plain).Split('\n').Select(line => $"> {line}".TrimEnd())));

    /// <summary>Bullets, each Markdown already.</summary>
    public void Items(IEnumerable<string> items)
    {
        if (string.Join('\n', items.Select(item => $"- {item}")) is { Length: > 0 } list)
            Block(list);
    }

    /// <summary>A table; its cells are Markdown already, in which no bar is left unescaped.</summary>
    public void Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows) =>
        Block(
            string.Join(
                '\n',
                rows.Prepend([.. head.Select(_ => "---")]).Prepend(head).Select(row => $"| {string.Join(" | ", row)} |")
            )
        );

    /// <summary>What an article says.</summary>
    /// <param name="content">The content.</param>
    /// <param name="level">The level of its sub-headings.</param>
    public void Content(Content content, int level)
    {
        if (article.From(content, level) is { Length: > 0 } said)
            Block(said);
    }

    /// <summary>A block that is Markdown already.</summary>
    public void Block(string markdown) => text.Append(text.Length == 0 ? "" : "\n\n").Append(markdown);

    /// <summary>The whole.</summary>
    public override string ToString() => text + "\n";

    private static string Lines(string plain) => string.Join('\n', plain.Split('\n').Select(Escape));

    private static string OneLine(string plain) => plain.ReplaceLineEndings(" ");

    [GeneratedRegex("(?<!\\\\)#(?=#*$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Closing();
}
