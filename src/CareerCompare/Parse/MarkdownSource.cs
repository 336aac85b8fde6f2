using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CareerCompare.Parse;

/// <summary>
/// The one place where Markdown is parsed. The limits are checked first, because Markdig's cost is quadratic in headings
/// and open brackets; each extension is named, because the advanced set lets attributes through.
/// </summary>
internal static class MarkdownSource
{
    public const int MaxBytes = 64 * 1024;
    public const int MaxHeadings = 500;
    public const int MaxBrackets = 2_000;
    public const int MaxDepth = 16;

    // A list item's paragraph's text lies three deep; emphasis and links in it add a few.
    private const int MaxTreeDepth = 4 * MaxDepth;

    public static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .DisableHtml()
        .UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    /// <summary>The document, or null where a limit is passed, which is then among the problems.</summary>
    public static MarkdownDocument? Parse(string body, int bodyLine, string path, List<Problem> problems)
    {
        if (Limit(body, bodyLine, path) is { } limit)
        {
            problems.Add(limit);
            return null;
        }
        try
        {
            var document = Markdown.Parse(body, Pipeline);
            if (TooDeep(document) is not { } deep)
                return document;
            problems.Add(
                new Problem(Rule.TooDeep, path, bodyLine + deep.Line, deep.Column + 1, "this is nested too deeply")
            );
            return null;
        }
        catch (ArgumentException)
        {
            // Markdig's own limit, 128 levels, which is only met after our own was slipped past by inline nesting.
            problems.Add(
                new Problem(Rule.TooDeep, path, bodyLine, 1, "emphasis, links or lists are nested too deeply")
            );
            return null;
        }
    }

    // Walked without recursion: the renderer recurses, and throws or worse on what is found here.
    private static MarkdownObject? TooDeep(MarkdownDocument document)
    {
        var open = new Stack<(MarkdownObject Node, int Depth)>([(document, 0)]);
        while (open.TryPop(out var top))
        {
            if (top.Depth > MaxTreeDepth)
                return top.Node;
            IEnumerable<MarkdownObject> children = top.Node switch
            {
                ContainerBlock block => block,
                LeafBlock { Inline: { } inline } => inline,
                ContainerInline inline => inline,
                _ => [],
            };
            foreach (var child in children)
                open.Push((child, top.Depth + 1));
        }
        return null;
    }

    private static Problem? Limit(string body, int bodyLine, string path)
    {
        var bytes = System.Text.Encoding.UTF8.GetByteCount(body);
        if (bytes > MaxBytes)
            return At(Rule.BodyTooLarge, 0, $"the body has {bytes / 1024} KB, the most is {MaxBytes / 1024} KB");
        var (line, headings, brackets) = (0, 0, 0);
        foreach (var text in body.AsSpan().EnumerateLines())
        {
            if (IsHeading(text) && ++headings > MaxHeadings)
                return At(Rule.TooManyHeadings, line, $"this is the {MaxHeadings + 1}st heading");
            brackets += text.Count('[');
            if (brackets > MaxBrackets)
                return At(Rule.TooManyBrackets, line, $"there are over {MaxBrackets:N0} opening brackets up to here");
            if (Depth(text) > MaxDepth)
                return At(Rule.TooDeep, line, $"this is nested deeper than {MaxDepth} levels");
            line++;
        }
        return null;

        Problem At(Rule rule, int offset, string message) => new(rule, path, bodyLine + offset, 1, message);
    }

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart();
        return text.StartsWith('#')
            || (text.Length > 0 && (text.Trim('-').IsWhiteSpace() || text.Trim('=').IsWhiteSpace()));
    }

    // Markers at the start of a line (> and bullets, with blanks between), and one level for each two blanks of indentation.
    private static int Depth(ReadOnlySpan<char> line)
    {
        var (markers, blanks) = (0, 0);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is ' ')
                blanks++;
            else if (line[i] is '\t')
                blanks += 4;
            else if (
                line[i] is '>'
                || (line[i] is '-' or '*' or '+' && i + 1 < line.Length && line[i + 1] is ' ' or '\t')
            )
                markers++;
            else
                break;
        }
        return markers <= 1 ? 0 : markers + (blanks - markers) / 8;
    }
}
