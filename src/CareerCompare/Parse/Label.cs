namespace CareerCompare.Parse;

/// <summary>The label of <c>Label: text</c>, plain or emphasised: <c>**Label:** text</c>, <c>**Label**: text</c>.</summary>
/// <param name="Words">The label without its colon.</param>
/// <param name="Rest">The text after the colon.</param>
internal sealed record Label(IReadOnlyList<Inline> Words, IReadOnlyList<Inline> Rest)
{
    private const int MaxLength = 80;
    private const int MaxWords = 10;

    /// <summary>The label as plain text.</summary>
    public string Text => PlainText.From(Words);

    /// <summary>
    /// Finds the label of a run of inlines. A label is short and not a sentence, and a space or the end follows its colon, so
    /// times, ratios and addresses are not labels.
    /// </summary>
    public static Label? Cut(IReadOnlyList<Inline> inlines)
    {
        if (inlines is [Strong or Emphasis or Deleted, ..] && Emphasised(inlines) is { } label)
            return label;
        for (var i = 0; i < inlines.Count; i++)
        {
            if (inlines[i] is LineBreak || PlainText.From([.. inlines.Take(i)]).Length > MaxLength)
                return null;
            if (inlines[i] is TextRun run && Colon(run.Text, inlines, i) is >= 0 and var colon)
                return Plain(inlines, i, run, colon);
        }
        return null;
    }

    /// <summary>The inlines after a colon, without leading spaces, and without a leading line break.</summary>
    /// <param name="inlines">The run.</param>
    /// <param name="index">The index of the inline with the colon.</param>
    /// <param name="from">The index of the character after it, in a run of text.</param>
    public static IReadOnlyList<Inline> Behind(IReadOnlyList<Inline> inlines, int index, int from)
    {
        var rest = inlines.Skip(index + 1).ToList();
        if (
            index < inlines.Count
            && inlines[index] is TextRun run
            && run.Text[from..].TrimStart() is { Length: > 0 } text
        )
            rest.Insert(0, run with { Text = text });
        if (rest is [LineBreak, ..])
            rest.RemoveAt(0);
        return rest;
    }

    /// <summary>Emphasised words without the colon at their end; null if there is none.</summary>
    public static InlineContainer? WithoutColon(InlineContainer emphasis)
    {
        if (emphasis.Children is not [.., var last])
            return null;
        var before = emphasis.Children.SkipLast(1);
        if (last is InlineContainer inner)
            return WithoutColon(inner) is { } cut ? emphasis with { Children = [.. before, cut] } : null;
        if (last is not TextRun run || !run.Text.EndsWith(':'))
            return null;
        var text = run.Text.TrimEnd(':').TrimEnd();
        return emphasis with { Children = text.Length == 0 ? [.. before] : [.. before, run with { Text = text }] };
    }

    private static Label? Emphasised(IReadOnlyList<Inline> inlines)
    {
        var emphasis = (InlineContainer)inlines[0];
        var inside = WithoutColon(emphasis);
        var next = inlines.Count > 1 ? inlines[1] as TextRun : null;
        var outside = next?.Text.StartsWith(':') == true && IsBreak(next.Text, 1, inlines, 1);
        if (inside is null && !outside)
            return null;
        var words = inside ?? emphasis;
        if (!IsLabel(PlainText.From([words])))
            return null;
        var rest = next is null ? Behind(inlines, 0, 0) : Behind(inlines, 1, outside ? 1 : 0);
        return new Label([words], rest);
    }

    private static Label? Plain(IReadOnlyList<Inline> inlines, int index, TextRun run, int colon)
    {
        List<Inline> words = [.. inlines.Take(index)];
        if (colon > 0)
            words.Add(run with { Text = run.Text[..colon] });
        return IsLabel(PlainText.From(words)) ? new Label(words, Behind(inlines, index, colon + 1)) : null;
    }

    private static int Colon(string text, IReadOnlyList<Inline> inlines, int index)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ':' && IsBreak(text, i + 1, inlines, index))
                return i;
        }
        return -1;
    }

    private static bool IsBreak(string text, int at, IReadOnlyList<Inline> inlines, int index) =>
        at < text.Length ? char.IsWhiteSpace(text[at]) : index + 1 == inlines.Count || inlines[index + 1] is LineBreak;

    private static bool IsLabel(string text) =>
        text.Length is > 0 and <= MaxLength
        && text.Any(char.IsLetterOrDigit)
        && text.Split(' ').Length <= MaxWords
        && IsWhole(text)
        && !HoldsSentence(text);

    // If a quotation or bracket opens and does not close, the text was cut out of the middle of something.
    private static bool IsWhole(string text) =>
        text.Count(c => c == '"') % 2 == 0
        && text.Count(c => c == '(') == text.Count(c => c == ')')
        && text.Count(c => c == '“') == text.Count(c => c == '”');

    private static bool HoldsSentence(string text)
    {
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] is '.' or '!' or '?' && text[i + 1] == ' ' && char.IsUpper(text[i + 2]))
                return true;
        }
        return false;
    }
}
