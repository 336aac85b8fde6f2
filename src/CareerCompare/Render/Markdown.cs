using System.Text;
using System.Text.RegularExpressions;
using Group = CareerCompare.Document.Group;

namespace CareerCompare.Render;

/// <summary>
/// Writes documents as Markdown (CommonMark, with the tables and the strikethrough of GitHub) that parses to the same document:
/// text that looks like markup is escaped with a backslash.
/// </summary>
/// <param name="address">Rewrites addresses of the site; null leaves them as they are.</param>
public sealed partial class Markdown(Func<string, string>? address = null)
{
    // Alternate the marks of nested lists: three of a kind on one line would be a thematic break.
    private int depth;

    /// <summary>Escapes text of one line.</summary>
    public static string Escape(string text) => EscapeStart(EscapeInside(text.Trim()));

    /// <summary>Writes content.</summary>
    /// <param name="content">The content.</param>
    /// <param name="level">The level of its sub-headings.</param>
    public string From(Content content, int level) =>
        string.Join("\n\n", content.Groups.Select(group => From(group, level)).Where(text => text.Length > 0));

    /// <summary>Writes blocks, separated by empty lines.</summary>
    public string From(IReadOnlyList<Block> blocks) => From(blocks, "\n\n");

    private string From(IReadOnlyList<Block> blocks, string parted)
    {
        var parts = new List<string>();
        // Two lists of a kind in a row need different marks, or they would be one list.
        var (before, isOther) = ((ItemList?)null, false);
        foreach (var block in blocks)
        {
            var list = block as ItemList;
            isOther = list is not null && before?.IsNumbered == list.IsNumbered && !isOther;
            before = list;
            parts.Add(list is null ? From(block) : List(list, isOther));
        }
        return string.Join(parted, parts);
    }

    /// <summary>Writes a run of inlines.</summary>
    public string From(IReadOnlyList<Inline> inlines)
    {
        var text = new StringBuilder();
        Write(text, inlines);
        return string.Join('\n', text.ToString().Trim().Split('\n').Select(EscapeStart));
    }

    private string From(Group group, int level)
    {
        var below = From(group.Blocks);
        if (group.Heading is null)
            return below;
        var heading = $"{new string('#', level)} {Closing().Replace(OneLine(group.Heading), @"\#")}";
        return below.Length == 0 ? heading : $"{heading}\n\n{below}";
    }

    private string OneLine(IReadOnlyList<Inline> inlines) => From(inlines).ReplaceLineEndings(" ");

    private string From(Block block) =>
        block switch
        {
            Paragraph paragraph => From(paragraph.Words),
            ItemList list => List(list, isOther: false),
            Table table => From(table),
            Quotation quotation => Prefixed(From(quotation.Blocks), "> ", "> "),
            CodeBlock code => Fenced(code),
            ThematicBreak => "***",
            _ => throw new NotSupportedException($"{block.GetType().Name} has no Markdown."),
        };

    private string List(ItemList list, bool isOther)
    {
        var bullet =
            isOther ? '*'
            : depth % 2 == 0 ? '-'
            : '+';
        depth++;
        var entries = list
            .Entries.Select((item, i) => Entry(item, Mark(list, isOther, bullet, i), list.IsLoose))
            .ToList();
        depth--;
        return string.Join(list.IsLoose ? "\n\n" : "\n", entries);
    }

    private static string Mark(ItemList list, bool isOther, char bullet, int index) =>
        list.Start is { } first ? $"{first + index}{(isOther ? ')' : '.')} " : $"{bullet} ";

    private string Entry(Item item, string mark, bool isLoose)
    {
        var own = item.Heading is { } label ? $"{Labelled(label)} {From(item.Words)}".TrimEnd() : From(item.Words);
        // An empty line would make a tight list loose.
        var parted = isLoose ? "\n\n" : "\n";
        var below = From(item.Below, parted);
        var text =
            own.Length == 0 ? below
            : below.Length == 0 ? own
            : own + (CannotFollowText(item.Below[0]) ? "\n\n" : parted) + below;
        return Prefixed(text, mark, new string(' ', mark.Length));
    }

    // Directly below text, the mark of an empty item is part of that text (CommonMark 5.2).
    private static bool CannotFollowText(Block block) =>
        block is ItemList { Entries: [{ Heading: null, Words.Count: 0, Below.Count: 0 }, ..] };

    // Put the colon inside the author's emphasis, as in HTML.
    private string Labelled(IReadOnlyList<Inline> label) =>
        label is [Strong or Emphasis or Deleted] and [InlineContainer emphasis]
            ? From([emphasis with { Children = [.. emphasis.Children, new TextRun(":", emphasis.Line)] }])
            : From([.. label, new TextRun(":", 0)]);

    private string From(Table table)
    {
        var rule = table.Columns.Select(column =>
            column switch
            {
                ColumnSet.Middle => ":-:",
                ColumnSet.End => "--:",
                _ => "---",
            }
        );
        var head = table.Head?.Cells.Select(Cell) ?? table.Columns.Select(_ => "");
        return string.Join(
            '\n',
            table.Rows.Select(row => row.Cells.Select(Cell)).Prepend(rule).Prepend(head).Select(Row)
        );
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private string Cell(IReadOnlyList<Inline> cell)
    {
        var text = new StringBuilder();
        Write(text, cell);
        return Bar().Replace(text.ToString().ReplaceLineEndings(" ").Trim(), @"\|");
    }

    private static string Fenced(CodeBlock code)
    {
        // The info string of a fence of backticks cannot contain a backtick.
        var fence =
            code.Language?.Contains('`') == true
                ? Run(code.Code, '~', minLength: 3)
                : Run(code.Code, '`', minLength: 3);
        return $"{fence}{code.Language}\n{code.Code}\n{fence}";
    }

    // A run of marks that is longer than any in the code.
    private static string Run(string code, char mark, int minLength)
    {
        var (longest, run) = (0, 0);
        foreach (var c in code)
        {
            run = c == mark ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return new string(mark, Math.Max(minLength, longest + 1));
    }

    private static string Prefixed(string text, string first, string next) =>
        string.Join(
            '\n',
            text.Split('\n')
                .Select(
                    (line, i) =>
                        (
                            i == 0 ? first
                            : line.Length == 0 ? next.TrimEnd()
                            : next
                        ) + line
                )
        );

    private void Write(StringBuilder text, IReadOnlyList<Inline> inlines)
    {
        // Equal marks of two neighbours would run together.
        var mark = '*';
        for (var i = 0; i < inlines.Count; i++)
        {
            var isNext =
                i > 0
                && inlines[i - 1] is (Strong or Emphasis)
                && (i + 1 == inlines.Count || !IsWord(inlines[i + 1], 0));
            mark = isNext && mark == '*' ? '_' : '*';
            if (inlines[i] is Strong or Emphasis)
                Emphasise(text, (InlineContainer)inlines[i], mark);
            else
                Write(text, inlines[i]);
        }
    }

    private void Write(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case TextRun run:
                text.Append(EscapeInside(run.Text));
                break;
            case LineBreak lineBreak:
                text.Append(lineBreak.Hard ? "\\\n" : "\n");
                break;
            case CodeSpan code:
                var fence = Run(code.Text, '`', minLength: 1);
                var space = code.Text.StartsWith('`') || code.Text.EndsWith('`') || IsSpaced(code.Text) ? " " : "";
                text.Append(fence).Append(space).Append(code.Text).Append(space).Append(fence);
                break;
            case Strong or Emphasis:
                Emphasise(text, (InlineContainer)inline, '*');
                break;
            case Deleted deleted:
                Enclose(text, "~~", deleted.Children);
                break;
            case Hyperlink { Title: null, Children: [TextRun run] } auto when IsAuto(auto.Url, run.Text):
                text.Append('<').Append(run.Text).Append('>');
                break;
            case Hyperlink link:
                Enclose(text, "[", link.Children, $"]({Target(link.Url, link.Title)})");
                break;
            case InlinePicture picture:
                Enclose(text, "![", picture.Children, $"]({Target(picture.Url, picture.Title)})");
                break;
            case TermReference { Slug: { } slug } term:
                Enclose(text, "[", term.Children, $"]({Target(SiteRoute.Skill.For(slug), null)})");
                break;
            case TermReference term:
                text.Append("[[").Append(EscapeInside(PlainText.From(term.Children))).Append("]]");
                break;
            default:
                throw new NotSupportedException($"{inline.GetType().Name} has no Markdown.");
        }
    }

    // If emphasis starts or ends another, equal marks would run together, so use another mark. Underscores do not work inside a
    // word.
    private void Emphasise(StringBuilder text, InlineContainer emphasis, char mark)
    {
        var marks = new string(mark, emphasis is Strong ? 2 : 1);
        var other = mark == '*' ? '_' : '*';
        text.Append(marks);
        for (var i = 0; i < emphasis.Children.Count; i++)
        {
            var (first, last) = (i == 0, i == emphasis.Children.Count - 1);
            if (emphasis.Children[i] is not (Strong or Emphasis))
                Write(text, emphasis.Children[i]);
            else if (
                (first || last)
                && (first || !IsWord(emphasis.Children[i - 1], ^1))
                && (last || !IsWord(emphasis.Children[i + 1], 0))
            )
                Emphasise(text, (InlineContainer)emphasis.Children[i], other);
            else
                Emphasise(text, (InlineContainer)emphasis.Children[i], mark == '_' ? '*' : mark);
        }
        text.Append(marks);
    }

    private static bool IsWord(Inline inline, Index at) =>
        inline is TextRun { Text.Length: > 0 } run && char.IsLetterOrDigit(run.Text[at]);

    private void Enclose(StringBuilder text, string open, IReadOnlyList<Inline> children, string? close = null)
    {
        text.Append(open);
        Write(text, children);
        text.Append(close ?? open);
    }

    private static bool IsSpaced(string code) =>
        code.Length > 1 && code[0] == ' ' && code[^1] == ' ' && !string.IsNullOrWhiteSpace(code);

    // CommonMark 0.31, section 6.5: an absolute address without blanks and angle brackets, or an e-mail address.
    private static bool IsAuto(string url, string words) =>
        (url == words && Absolute().IsMatch(words)) || (url == $"mailto:{words}" && words.Contains('@'));

    private string Target(string url, string? title)
    {
        var written = address?.Invoke(url) ?? url;
        if (written.Length == 0 || written.AsSpan().IndexOfAny(" ()<>") >= 0)
            written = $"<{written.Replace("<", "%3C").Replace(">", "%3E")}>";
        return title is null ? written : $"{written} \"{title.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
    }

    private static string EscapeInside(string text) => Anywhere().Replace(text, @"\$0");

    private static string EscapeStart(string line) => Starts().Replace(line, @"${number}\${mark}");

    // Escape the addresses of other sites too, since some renderers link them.
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

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.None, 1000)]
    private static partial Regex Bar();

    [GeneratedRegex("^[a-z][a-z0-9+.-]{1,31}:[^\\s<>]*$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Absolute();
}
