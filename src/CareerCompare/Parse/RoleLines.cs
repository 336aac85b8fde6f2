namespace CareerCompare.Parse;

/// <summary>The lines of a paragraph that start with <c>Role title:</c>, in plain or emphasised spelling.</summary>
internal static class RoleLines
{
    /// <summary>A part of a paragraph, and the role it is about; null for text before the first label.</summary>
    public sealed record Part(RoleReference? Role, IReadOnlyList<Inline> Words, int Line);

    /// <summary>
    /// Splits a paragraph into one part for each label, which is cut off, and one part without a role for text before the first
    /// label. Empty if no line starts with a role's name.
    /// </summary>
    public static IReadOnlyList<Part> Cut(IReadOnlyList<Inline> inlines, Func<string, RoleReference?> roleFor)
    {
        var starts = Starts(inlines).Where(start => RoleAt(inlines, start, roleFor) is not null).ToList();
        if (starts.Count == 0)
            return [];
        var parts = new List<Part>();
        if (starts[0] > 0)
            parts.Add(new Part(null, Whole(inlines, 0, starts[0]), inlines[0].Line));
        foreach (var (start, index) in starts.Select((start, index) => (start, index)))
        {
            var end = index + 1 < starts.Count ? starts[index + 1] : inlines.Count;
            var own = Whole(inlines, start, end);
            parts.Add(new Part(RoleAt(inlines, start, roleFor), BehindLabel(own), inlines[start].Line));
        }
        return parts;
    }

    // Drop the line break before the next label, and the blank that may stand before a hard one.
    private static List<Inline> Whole(IReadOnlyList<Inline> inlines, int start, int end)
    {
        var part = inlines.Skip(start).Take(end - start).ToList();
        if (end < inlines.Count && part is [.., LineBreak])
        {
            part.RemoveAt(part.Count - 1);
            if (part is [.., TextRun last])
                part[^1] = last with { Text = last.Text.TrimEnd() };
        }
        return part;
    }

    private static IEnumerable<int> Starts(IReadOnlyList<Inline> inlines)
    {
        for (var i = 0; i < inlines.Count; i++)
        {
            if (i == 0 || inlines[i - 1] is LineBreak)
                yield return i;
        }
    }

    private static RoleReference? RoleAt(IReadOnlyList<Inline> inlines, int start, Func<string, RoleReference?> roleFor)
    {
        var text = inlines[start] switch
        {
            TextRun run => Before(run.Text),
            Strong or Emphasis or Deleted => Emphasised(inlines, start),
            _ => null,
        };
        return text is null ? null : roleFor(text);
    }

    private static string? Before(string text)
    {
        var colon = text.IndexOf(':');
        return colon >= 0 && (colon + 1 == text.Length || char.IsWhiteSpace(text[colon + 1])) ? text[..colon] : null;
    }

    private static string? Emphasised(IReadOnlyList<Inline> inlines, int start)
    {
        var text = PlainText.From([inlines[start]]);
        if (text.EndsWith(':'))
            return text.TrimEnd(':');
        return start + 1 < inlines.Count && inlines[start + 1] is TextRun next && next.Text.StartsWith(':')
            ? text
            : null;
    }

    private static List<Inline> BehindLabel(List<Inline> part)
    {
        if (part[0] is TextRun run)
            return Trimmed(part, 0, run.Text.IndexOf(':') + 1);
        return part.Count > 1 && part[1] is TextRun next
            ? Trimmed(part, 1, next.Text.StartsWith(':') ? 1 : 0)
            : [.. part.Skip(1)];
    }

    private static List<Inline> Trimmed(List<Inline> part, int index, int from)
    {
        var run = (TextRun)part[index];
        var rest = part.Skip(index + 1).ToList();
        if (run.Text[from..].TrimStart() is { Length: > 0 } text)
            rest.Insert(0, run with { Text = text });
        return rest;
    }
}
