using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace CareerCompare.Parse;

/// <summary>
/// A term that the author marks: <c>[[feature store]]</c>. Its page is resolved when linking, since all terms must be known
/// first.
/// </summary>
internal sealed class TermMention : LeafInline
{
    /// <summary>The name as written.</summary>
    public required string Name { get; init; }

    /// <summary>Adds the notation to a pipeline.</summary>
    public sealed class Extension : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline) =>
            pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new Parser());

        // We do not render with Markdig.
        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }
    }

    private sealed class Parser : InlineParser
    {
        private const int MaxLength = 80;

        public Parser() => OpeningCharacters = ['['];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var rest = slice.AsSpan();
            if (!rest.StartsWith("[["))
                return false;
            var length = rest[2..].IndexOfAny("[]\r\n");
            if (length is <= 0 or > MaxLength || !rest[(length + 2)..].StartsWith("]]"))
                return false;
            // [[1]](address) and [[1]][source] are links, which take precedence.
            if (rest[(length + 4)..] is ['(' or '[', ..])
                return false;
            var name = HtmlHelper.Unescape(rest.Slice(2, length).ToString());
            if (string.IsNullOrWhiteSpace(name))
                return false;
            var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
            processor.Inline = new TermMention
            {
                Name = name,
                Span = new(start, processor.GetSourcePosition(slice.Start + length + 3)),
                Line = line,
                Column = column,
            };
            slice.Start += length + 4;
            return true;
        }
    }
}
