using System.Text;
using System.Text.RegularExpressions;

namespace CareerCompare.Web.Feeds;

/// <summary>
/// Puts Markdown together (CommonMark, with the tables of GitHub) in which plain text stays plain text: what could be taken
/// for markup has a backslash before it.
/// </summary>
internal sealed partial class MarkdownText
{
    private readonly StringBuilder text = new();

    /// <summary>Text of one line as Markdown.</summary>
    public static string Escape(string text) =>
        Starts().Replace(Anywhere().Replace(text.Trim(), @"\$0"), @"${number}\${mark}");

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

    /// <summary>Code as written.</summary>
    public void Code(string code)
    {
        var fence = new string(
            '`',
            Math.Max(3, Ticks().Matches(code).Select(run => run.Length + 1).DefaultIfEmpty().Max())
        );
        Block($"{fence}\n{code.TrimEnd('\n')}\n{fence}");
    }

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
        foreach (var group in content.Groups)
        {
            if (group.Title is not null)
                Heading(level, group.Title);
            // Two lists in a row are told apart by their marks.
            var (before, isOther) = ((bool?)null, false);
            foreach (var block in group.Blocks)
            {
                bool? isNumbered = block.Items.Count == 0 ? null : block.Kind == BlockKind.Numbers;
                isOther = isNumbered is not null && isNumbered == before && !isOther;
                before = isNumbered;
                Said(block, isOther);
            }
        }
    }

    /// <summary>A block that is Markdown already.</summary>
    public void Block(string markdown) => text.Append(text.Length == 0 ? "" : "\n\n").Append(markdown);

    /// <summary>The whole.</summary>
    public override string ToString() => text + "\n";

    private void Said(Block block, bool isOther)
    {
        if (block.Kind == BlockKind.Rule)
            Block("***");
        else if (block.Html.StartsWith("<pre", StringComparison.Ordinal))
            Code(block.Text);
        else if (block.Html.StartsWith("<blockquote", StringComparison.Ordinal))
            Quote(block.Text);
        else if (block.Text.Length > 0)
            Paragraph(block.Text);
        if (block.Items.Count > 0)
            Block(List(block.Items, Marks(block, isOther), indent: 0));
    }

    // The number that a list starts with stands in its opening tag, unless it is 1.
    private static Func<int, string> Marks(Block list, bool isOther)
    {
        if (list.Kind != BlockKind.Numbers)
            return _ => isOther ? "* " : "- ";
        var first = int.TryParse(string.Concat(list.Html.Where(char.IsAsciiDigit)), out var start) ? start : 1;
        return i => $"{first + i}{(isOther ? ')' : '.')} ";
    }

    private static string List(IReadOnlyList<Item> items, Func<int, string> mark, int indent) =>
        string.Join('\n', items.Select((item, i) => Entry(item, mark(i), indent)));

    private static string Entry(Item item, string mark, int indent)
    {
        var label = item.Label is null ? "" : $"**{Escape(item.Label)}:** ";
        var below = new string(' ', indent + mark.Length);
        var lines = (label + Lines(item.Text)).TrimEnd().Split('\n').Select((line, i) => (i == 0 ? "" : below) + line);
        var own = string.Join('\n', lines.Select(line => line.TrimEnd()));
        var nested = item.Items.Count == 0 ? "" : "\n" + List(item.Items, _ => "- ", indent + mark.Length);
        return $"{new string(' ', indent)}{mark}{own}{nested}";
    }

    private static string Lines(string plain) => string.Join('\n', plain.Split('\n').Select(Escape));

    private static string OneLine(string plain) => plain.ReplaceLineEndings(" ");

    // Names of other sites too, since some readers make links of them, backslashes included.
    [GeneratedRegex(
        @"[\\`*_\[\]<~|]|&(?=#?\w+;)|:(?=//)|(?<=\bwww)\.",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Anywhere();

    [GeneratedRegex(
        @"^(?<number>\d{1,9}(?=[.)](\s|$)))?(?<mark>(?(number)[.)]|[#>+=-]))",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Starts();

    [GeneratedRegex("(?<!\\\\)#(?=#*$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Closing();

    [GeneratedRegex("`+", RegexOptions.None, 1000)]
    private static partial Regex Ticks();
}
