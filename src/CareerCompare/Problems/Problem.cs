using System.Globalization;

namespace CareerCompare.Problems;

/// <summary>
/// One mistake in the content. <paramref name="Line"/> and <paramref name="Column"/> count from 1 in the file as stored,
/// including front matter; a problem of the whole file is at 1:1.
/// </summary>
/// <param name="Rule">The rule that was broken.</param>
/// <param name="Path">The file, relative to the content folder, with <c>/</c>.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in characters, from 1.</param>
/// <param name="Message">What is wrong, in one sentence without a full stop.</param>
/// <param name="Hint">How to correct it here; null for the rule's own hint.</param>
public sealed record Problem(Rule Rule, string Path, int Line, int Column, string Message, string? Hint = null)
{
    /// <summary>The maximum length of a message and of a hint, which may quote a whole paragraph otherwise.</summary>
    public const int MaxLength = 500;

    /// <summary>What is wrong, in one line.</summary>
    public string Message { get; private init; } = Printable(Message);

    /// <summary>How to correct it here, in one line.</summary>
    public string? Hint { get; private init; } = Hint is null ? null : Printable(Hint);

    /// <summary>The number of problems that this one stands for: more than 1 where it counts the rest of its kind in a file.</summary>
    public int Count { get; private init; } = 1;

    /// <summary>How to correct it.</summary>
    public string Advice => Hint ?? Rule.Hint;

    /// <summary>Orders problems by file, line, column, then rule name.</summary>
    public static readonly Comparer<Problem> InOrder = Comparer<Problem>.Create(
        (a, b) =>
        {
            var byPath = string.CompareOrdinal(a.Path, b.Path);
            if (byPath != 0)
                return byPath;
            var byPlace = (a.Line, a.Column).CompareTo((b.Line, b.Column));
            if (byPlace != 0)
                return byPlace;
            var byRule = string.CompareOrdinal(a.Rule.Name, b.Rule.Name);
            // What counts the rest comes last.
            return byRule != 0 ? byRule : a.Count.CompareTo(b.Count);
        }
    );

    /// <summary><c>path:line:column: severity rule: message (hint)</c>.</summary>
    public override string ToString() =>
        $"{Path}:{Line}:{Column}: {(Rule.Severity == Severity.Error ? "error" : "warning")} {Rule.Name}: {Message} ({Advice})";

    /// <summary>The same problem with a hint.</summary>
    internal Problem WithHint(string? hint) => this with { Hint = hint is null ? null : Printable(hint) };

    /// <summary>One at the same place that stands for so many; this one if it is the only one.</summary>
    internal Problem StandingFor(int count) =>
        count == 1 ? this : this with { Message = $"and {count:N0} more of this kind", Hint = null, Count = count };

    // Text quoted from an article could break lines, control a terminal, or hide and reorder text.
    private static string Printable(string text)
    {
        text = Shortened(text);
        return text.All(IsShown) ? text : string.Concat(text.Select(c => IsShown(c) ? c : '\uFFFD'));
    }

    // Leave out the middle, because both ends of a sentence say more than a long quotation inside it.
    private static string Shortened(string text)
    {
        if (text.Length <= MaxLength)
            return text;
        var (head, tail) = (MaxLength / 2, text.Length - (MaxLength / 2) + 1);
        // Do not cut a pair of surrogates.
        if (char.IsHighSurrogate(text[head - 1]))
            head--;
        if (char.IsLowSurrogate(text[tail]))
            tail++;
        return $"{text.AsSpan(0, head)}…{text.AsSpan(tail)}";
    }

    private static bool IsShown(char c) => c is >= ' ' and <= '~' || IsShown(char.GetUnicodeCategory(c));

    private static bool IsShown(UnicodeCategory category) =>
        category
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
            );
}
