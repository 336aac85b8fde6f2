using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownInline = Markdig.Syntax.Inlines.Inline;

namespace CareerCompare.Parse;

/// <summary>
/// The one place where Markdown is parsed. Extensions are enabled one by one, because Markdig's advanced set allows HTML
/// attributes. The limits protect the process, so they are checked before anything is parsed. Markdig's cost grows with the
/// square of headings, open brackets and marks, and with lines times nesting; with each of these bounded, the worst body takes
/// a fraction of a second, and nesting cannot overflow the stack. All other cost is linear in the text, which is bounded too.
/// </summary>
internal static class MarkdownSource
{
    public const int MaxBytes = 64 * 1024;
    public const int MaxHeadings = 500;
    public const int MaxBrackets = 2_000;
    public const int MaxMarks = 4_000;
    public const int MaxColumns = 100;
    public const int MaxDepth = 16;
    public const int MaxInlineDepth = 64;

    // Sixteen levels of markers with the four spaces that may follow each. Every level takes at least one column, so lists and
    // quotes cannot reach Markdig's own limit of 128 levels, which it checks last.
    private const int MaxOpening = 80;
    private const string Nested = "too much is nested here, one inside the other";

    public static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .DisableHtml()
        .UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Use<TermMention.Extension>()
        .Build();

    /// <summary>Parses a body. Returns null and adds a problem if it exceeds a limit.</summary>
    public static MarkdownDocument? Parse(string body, int bodyLine, string path, ProblemList problems)
    {
        if (Limit(body, bodyLine, path) is { } limit)
        {
            problems.Add(limit);
            return null;
        }
        var document = Parsed(body);
        if (document is not null && TooDeep(document) is null)
            return WithLines(document, body);
        var line = bodyLine + (document is null ? FirstRefused(body) : TooDeep(document)!.Line);
        problems.Add(new Problem(Rule.TooDeep, path, line, 1, Nested));
        return null;
    }

    // Markdig counts the lines of an underlined heading from its underline, and lines below a definition from 0. Its offsets
    // are right, so we compute lines from those.
    private static MarkdownDocument WithLines(MarkdownDocument document, string body)
    {
        var starts = new List<int>();
        for (var at = 0; at < body.Length; at = Lines.Next(body, Lines.End(body, at)))
            starts.Add(at);
        foreach (var inline in document.Descendants<MarkdownInline>())
            inline.Line = LineFor(inline);
        foreach (var block in document.Descendants<LeafBlock>().Where(block => block is ParagraphBlock or HeadingBlock))
            block.Line = block.Inline?.FirstChild is { } first ? LineFor(first) : block.Line;
        return document;

        int LineFor(MarkdownInline inline)
        {
            var at = starts.BinarySearch(inline.Span.Start);
            return at >= 0 ? at : Math.Max(0, ~at - 1);
        }
    }

    private static MarkdownDocument? Parsed(string body)
    {
        try
        {
            return Markdown.Parse(body, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's own limit of 128 levels protects its stack, but does not say which line exceeds it.
            return null;
        }
    }

    // Text that is nested too deeply stays so whatever follows, so a binary search finds the line.
    private static int FirstRefused(string body)
    {
        var ends = new List<int>();
        for (var at = 0; at < body.Length; at = Lines.Next(body, ends[^1]))
            ends.Add(Lines.End(body, at));
        var (good, bad) = (-1, ends.Count - 1);
        while (bad - good > 1)
        {
            var middle = (good + bad) / 2;
            if (Parsed(body[..ends[middle]]) is null)
                bad = middle;
            else
                good = middle;
        }
        return bad;
    }

    // No recursion here, since the depth is unknown. Rendering does recurse, and throws at 128 levels.
    private static MarkdownObject? TooDeep(MarkdownDocument document)
    {
        var open = new Stack<(MarkdownObject Node, int Blocks, int Inlines)>([(document, 0, 0)]);
        while (open.TryPop(out var at))
        {
            if (at.Blocks > MaxDepth || at.Inlines > MaxInlineDepth)
                return at.Node;
            IEnumerable<MarkdownObject> children = at.Node switch
            {
                ContainerBlock block => block,
                LeafBlock { Inline: { } inline } => inline,
                ContainerInline inline => inline,
                _ => [],
            };
            foreach (var child in children.Reverse())
            {
                var blocks = at.Blocks + (child is ListBlock or QuoteBlock ? 1 : 0);
                open.Push((child, blocks, at.Inlines + (child is ContainerInline ? 1 : 0)));
            }
        }
        return null;
    }

    private static Problem? Limit(string body, int bodyLine, string path)
    {
        var bytes = System.Text.Encoding.UTF8.GetByteCount(body);
        if (bytes > MaxBytes)
            return At(Rule.BodyTooLarge, 0, $"the body has {bytes:N0} bytes, the most is {MaxBytes:N0}");
        var (line, headings, brackets, marks) = (0, 0, 0, 0);
        for (var start = 0; start < body.Length; line++)
        {
            var end = Lines.End(body, start);
            var text = body.AsSpan(start..end);
            start = Lines.Next(body, end);
            if (MarkdownLine.IsHeading(text) && ++headings > MaxHeadings)
                return At(Rule.TooManyHeadings, line, $"this is the {MaxHeadings + 1}st heading");
            brackets += text.Count('[');
            if (brackets > MaxBrackets)
                return At(Rule.TooManyBrackets, line, $"there are over {MaxBrackets:N0} opening brackets up to here");
            marks += MarkdownLine.Marks(text);
            if (marks > MaxMarks)
                return At(Rule.TooManyMarks, line, $"there are over {MaxMarks:N0} marks up to here");
            if (text.Count('|') > MaxColumns)
                return At(Rule.TooManyMarks, line, $"there are over {MaxColumns} bars on this line");
            if (MarkdownLine.Opening(text) > MaxOpening)
                return At(Rule.TooDeep, line, Nested);
        }
        return null;

        Problem At(Rule rule, int offset, string message) => new(rule, path, bodyLine + offset, 1, message);
    }
}
