using System.Text;

namespace CareerCompare.Link;

/// <summary>The text of a run of inlines, and which characters can be linked.</summary>
internal sealed class RunText
{
    private readonly StringBuilder text = new();
    private readonly List<(int Start, int Part)> parts = [];
    private int part;

    public RunText(IReadOnlyList<Inline> inlines)
    {
        Append(inlines, canLink: true);
        Text = text.ToString();
    }

    /// <summary>The visible text.</summary>
    public string Text { get; }

    /// <summary>Whether characters are in one part, so that a link around them does not break another element.</summary>
    public bool CanLink(int start, int end) => PartAt(start) is >= 0 and var first && first == PartAt(end - 1);

    /// <summary>Adds links around the terms that were found.</summary>
    /// <param name="found">The terms found, in order. Linked terms are removed from the queue.</param>
    /// <param name="inlines">The inlines of the text.</param>
    /// <param name="other">Converts an inline that cannot contain a link.</param>
    public static IReadOnlyList<Inline> WithLinks(
        Queue<TermMatch> found,
        IReadOnlyList<Inline> inlines,
        Func<Inline, IEnumerable<Inline>> other
    )
    {
        var at = 0;
        return Linked(inlines);

        List<Inline> Linked(IReadOnlyList<Inline> run)
        {
            var result = new List<Inline>();
            var open = new List<Inline>();
            foreach (var inline in run)
            {
                switch (inline)
                {
                    case TextRun words:
                        Split(words, result, open);
                        break;
                    case LineBreak lineBreak:
                        at++;
                        (open.Count > 0 ? open : result).Add(lineBreak);
                        break;
                    case Strong or Emphasis or Deleted:
                        var container = (InlineContainer)inline;
                        result.Add(container with { Children = Linked(container.Children) });
                        break;
                    default:
                        at += LengthFor(inline);
                        result.AddRange(other(inline));
                        break;
                }
            }
            return result;
        }

        void Split(TextRun words, List<Inline> result, List<Inline> open)
        {
            var from = 0;
            while (found.TryPeek(out var match) && match.Start < at + words.Text.Length)
            {
                var (start, end) = (Math.Max(0, match.Start - at), Math.Min(words.Text.Length, match.End - at));
                if (start > from)
                    result.Add(words with { Text = words.Text[from..start] });
                open.Add(words with { Text = words.Text[start..end] });
                from = end;
                if (match.End > at + words.Text.Length)
                    break;
                result.Add(new TermReference(match.Term, [.. open], open[0].Line));
                open.Clear();
                found.Dequeue();
            }
            if (from < words.Text.Length)
                result.Add(words with { Text = words.Text[from..] });
            at += words.Text.Length;
        }
    }

    private static int LengthFor(Inline inline) => new RunText([inline]).Text.Length;

    private void Append(IReadOnlyList<Inline> inlines, bool canLink)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    Add(run.Text, canLink);
                    break;
                case LineBreak lineBreak:
                    Add("\n", canLink && !lineBreak.Hard);
                    break;
                case CodeSpan code:
                    Apart(() => Add(code.Text, canLink: false));
                    break;
                case Strong or Emphasis or Deleted:
                    Apart(() => Append(((InlineContainer)inline).Children, canLink));
                    break;
                case InlinePicture:
                    // Few readers see its description, and it cannot contain a link.
                    Apart(() => { });
                    break;
                case InlineContainer container:
                    Apart(() => Append(container.Children, canLink: false));
                    break;
                default:
                    break;
            }
        }
    }

    private void Apart(Action inside)
    {
        part++;
        inside();
        part++;
    }

    private void Add(string more, bool canLink)
    {
        parts.Add((text.Length, canLink ? part : -1));
        text.Append(more);
    }

    private int PartAt(int index)
    {
        var (low, high) = (0, parts.Count);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (parts[middle].Start <= index)
                low = middle;
            else
                high = middle;
        }
        return parts[low].Part;
    }
}
